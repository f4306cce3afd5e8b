package org.jixiao.testkit.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs the kit on a pack as a build would. */
final class KitRun {
    private final EngineExecutionResults results;

    private KitRun(EngineExecutionResults results) {
        this.results = results;
    }

    /** All properties. */
    static KitRun of(Class<?> pack) {
        return of(pack, test -> true);
    }

    /** One property alone. */
    static KitRun of(Class<?> pack, String property) {
        return of(pack, test -> test.getDisplayName().equals(property));
    }

    private static KitRun of(Class<?> pack, Predicate<TestDescriptor> isRun) {
        PostDiscoveryFilter filter = test -> FilterResult.includedIf(!test.isTest() || isRun.test(test));
        return new KitRun(EngineTestKit.engine("jqwik")
                .filters(filter)
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.bounded.seconds", "5")
                .selectors(selectClass(pack))
                .execute());
    }

    /** The properties that hold, by name. */
    List<String> kept() {
        return finished(Status.SUCCESSFUL);
    }

    /** The properties that do not hold, by name. */
    List<String> broken() {
        return finished(Status.FAILED);
    }

    private List<String> finished(Status status) {
        return results.testEvents()
                .finished()
                .filter(event -> statusOf(event) == status)
                .map(event -> event.getTestDescriptor().getDisplayName())
                .sorted()
                .toList();
    }

    private static Status statusOf(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getStatus();
    }

    /** All that is reported of a property: what jqwik says of its samples, and what was thrown. */
    String reportOf(String property) {
        String said = results.allEvents()
                .reportingEntryPublished()
                .filter(event -> isOf(event, property))
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .map(KitRun::written)
                .collect(Collectors.joining("\n"));
        String thrown = results.testEvents()
                .failed()
                .filter(event -> isOf(event, property))
                .flatMap(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().stream())
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
        return property + "\n" + said + "\n" + thrown;
    }

    private static boolean isOf(Event event, String property) {
        TestDescriptor test = event.getTestDescriptor();
        return test.getDisplayName().equals(property);
    }

    private static String written(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
