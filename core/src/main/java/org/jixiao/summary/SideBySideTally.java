package org.jixiao.summary;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.rule.RuleTopic;

/** Sums up forms scored twice as they come; for one thread at a time. */
final class SideBySideTally {
    private final Map<RulePair, Long> ruleSets = new TreeMap<>();
    private long rose;
    private long fell;
    private long stayed;
    private long notComparable;
    private BigDecimal change = BigDecimal.ZERO;
    private final Map<GradeMove, Long> grades = new TreeMap<>();
    private final Map<RuleTopic, ChangeTotal> causes = new EnumMap<>(RuleTopic.class);

    void add(ScoredTwice form) {
        RulePair rules =
                new RulePair(form.one().rules().id(), form.other().rules().id());
        ruleSets.merge(rules, 1L, Long::sum);
        if (form.isComparable()) {
            addDifference(form.difference());
        } else {
            notComparable++;
        }
        grades.merge(form.grades(), 1L, Long::sum);
        for (ItemChange item : form.changes()) {
            causes.merge(item.cause(), ChangeTotal.of(item), ChangeTotal::plus);
        }
    }

    private void addDifference(BigDecimal difference) {
        rose += difference.signum() > 0 ? 1 : 0;
        fell += difference.signum() < 0 ? 1 : 0;
        stayed += difference.signum() == 0 ? 1 : 0;
        change = change.add(difference);
    }

    SideBySideTally plus(SideBySideSummary other) {
        Totals.addAll(ruleSets, other.ruleSets(), Long::sum);
        rose += other.rose();
        fell += other.fell();
        stayed += other.stayed();
        notComparable += other.notComparable();
        change = change.add(other.change());
        Totals.addAll(grades, other.grades(), Long::sum);
        Totals.addAll(causes, other.causesByTopic(), ChangeTotal::plus);
        return this;
    }

    SideBySideTally plus(SideBySideTally other) {
        return plus(other.summary());
    }

    SideBySideSummary summary() {
        return ImmutableSideBySideSummary.make(ruleSets, rose, fell, stayed, notComparable, change, grades, causes);
    }
}
