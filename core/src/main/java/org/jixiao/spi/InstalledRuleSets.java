package org.jixiao.spi;

import static org.jixiao.value.internal.Checks.given;

import java.util.ServiceLoader;
import java.util.Spliterator;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSets;

/**
 * The rule sets that are installed: the national baseline and whatever {@link RuleSetProvider}s offer.
 *
 * <p>A provider that cannot be loaded, throws or offers null takes nothing away from the others: it is among the {@linkplain
 * RuleSets#faults faults} of what was loaded, by the name of its class, and so is an id that two providers use.
 */
public final class InstalledRuleSets {
    private InstalledRuleSets() {}

    /**
     * Looks for providers and collects what they offer.
     *
     * <p>The loader of this library is asked, not that of the thread, so that the answer is the same on every thread.
     */
    public static RuleSets load() {
        return offeredBy(ServiceLoader.load(RuleSetProvider.class, RuleSetProvider.class.getClassLoader()));
    }

    /** The same for the providers that {@code loader} finds, such as one of packs that were put beside the program later. */
    public static RuleSets load(ClassLoader loader) {
        return offeredBy(ServiceLoader.load(RuleSetProvider.class, given(loader, "loader")));
    }

    private static RuleSets offeredBy(ServiceLoader<RuleSetProvider> providers) {
        Offers offers = new Offers(NationalRules.YEAR_2020);
        Spliterator<ServiceLoader.Provider<RuleSetProvider>> each =
                providers.stream().spliterator();
        boolean more = true;
        while (more) {
            more = offers.takeNext(each);
        }
        return offers.choice();
    }
}
