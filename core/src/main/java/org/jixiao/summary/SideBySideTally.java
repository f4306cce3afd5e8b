package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.rule.RuleTopic;
import org.jixiao.summary.SideBySideSummary.Cause;

/** Sums up forms scored twice as they come; for one thread at a time. */
final class SideBySideTally {
    private final Map<String, Map<String, Long>> ruleSets = new TreeMap<>();
    private long rose;
    private long fell;
    private long stayed;
    private long notComparable;
    private BigDecimal change = BigDecimal.ZERO;
    private final Map<GradeMove, Long> grades = new TreeMap<>();
    private final Map<RuleTopic<?>, Cause> causes = new TreeMap<>();

    void add(ScoredTwice form) {
        addRuleSets(given(form, "form").one().ruleSetId(), Map.of(form.other().ruleSetId(), 1L));
        if (form.isComparable()) {
            addDifference(form.difference());
        } else {
            notComparable++;
        }
        grades.merge(form.grades(), 1L, Long::sum);
        for (ItemChange item : form.changes()) {
            causes.merge(item.cause(), Cause.of(item), Cause::plus);
        }
    }

    private void addRuleSets(String one, Map<String, Long> others) {
        Map<String, Long> counted = ruleSets.computeIfAbsent(one, id -> new TreeMap<>());
        others.forEach((other, forms) -> counted.merge(other, forms, Long::sum));
    }

    private void addDifference(BigDecimal difference) {
        rose += difference.signum() > 0 ? 1 : 0;
        fell += difference.signum() < 0 ? 1 : 0;
        stayed += difference.signum() == 0 ? 1 : 0;
        change = change.add(difference);
    }

    SideBySideTally plus(SideBySideSummary other) {
        given(other, "other").ruleSets().forEach(this::addRuleSets);
        rose += other.rose();
        fell += other.fell();
        stayed += other.stayed();
        notComparable += other.notComparable();
        change = change.add(other.change());
        other.grades().forEach((move, forms) -> grades.merge(move, forms, Long::sum));
        other.causesByTopic().forEach((topic, more) -> causes.merge(topic, more, Cause::plus));
        return this;
    }

    SideBySideTally plus(SideBySideTally other) {
        return plus(other.summary());
    }

    SideBySideSummary summary() {
        // what is handed out does not change when more forms are added
        Map<String, Map<String, Long>> pairs = new TreeMap<>();
        ruleSets.forEach((one, others) -> pairs.put(one, ImmutableMap.copyOf(others)));
        return ImmutableSideBySideSummary.make(pairs, rose, fell, stayed, notComparable, change, grades, causes);
    }
}
