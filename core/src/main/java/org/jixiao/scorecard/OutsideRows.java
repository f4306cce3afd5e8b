package org.jixiao.scorecard;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard.AdjustedTotal;
import org.jspecify.annotations.Nullable;

/** The rows that rules put outside the total of 100: their points are added to it, or taken from it. Immutable. */
final class OutsideRows implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Rule<Scope> bonus;
    private final @Nullable Rule<Scope> penalty;
    private final @Nullable Rule<BigDecimal> most;

    private OutsideRows(@Nullable Rule<Scope> bonus, @Nullable Rule<Scope> penalty, @Nullable Rule<BigDecimal> most) {
        this.bonus = bonus;
        this.penalty = penalty;
        this.most = most;
    }

    /** Null where a set has no such rows. */
    static @Nullable OutsideRows of(RuleSet rules) {
        Rule<Scope> bonus = rules.find(RuleTopic.BONUS_ROWS).orElse(null);
        Rule<Scope> penalty = rules.find(RuleTopic.PENALTY_ROWS).orElse(null);
        return bonus == null && penalty == null
                ? null
                : new OutsideRows(
                        bonus, penalty, rules.find(RuleTopic.MOST_TOTAL).orElse(null));
    }

    boolean holds(ItemScore item) {
        return item instanceof IndicatorScore row && holds(row.indicator());
    }

    boolean holds(Indicator row) {
        return isPenalty(row) || (bonus != null && bonus.value().holds(row));
    }

    boolean takes(ItemScore item) {
        return item instanceof IndicatorScore row && isPenalty(row.indicator());
    }

    private boolean isPenalty(Indicator row) {
        return penalty != null && penalty.value().holds(row);
    }

    /** The weights on the form that make no part of its 100. */
    BigDecimal weight(SelfEvaluation form) {
        BigDecimal weight = BigDecimal.ZERO;
        for (Indicator row : form.indicators().indicators()) {
            weight = holds(row) ? weight.add(row.weight()) : weight;
        }
        return weight;
    }

    /** What these rows make of a sum; null where the form has none. */
    @Nullable
    AdjustedTotal adjusted(List<ItemScore> items, BigDecimal sum, BigDecimal highestSum) {
        BigDecimal added = BigDecimal.ZERO;
        BigDecimal addable = BigDecimal.ZERO;
        BigDecimal taken = BigDecimal.ZERO;
        BigDecimal takeable = BigDecimal.ZERO;
        boolean some = false;
        for (IndicatorScore row : Scorecard.indicatorsOf(items)) {
            if (!holds(row.indicator())) {
                continue;
            }
            some = true;
            BigDecimal highest = row.isOpen() ? Scorecard.mostOf(row) : row.earned();
            if (takes(row)) {
                taken = taken.add(row.earned());
                takeable = takeable.add(highest);
            } else {
                added = added.add(row.earned());
                addable = addable.add(highest);
            }
        }
        return some
                ? new AdjustedTotal(
                        sum,
                        highestSum,
                        added,
                        addable,
                        taken,
                        takeable,
                        most == null ? Scorecard.HUNDRED : most.value(),
                        rules())
                : null;
    }

    private List<Rule<?>> rules() {
        return Stream.of(Optional.ofNullable(bonus), Optional.ofNullable(penalty), Optional.ofNullable(most))
                .<Rule<?>>flatMap(Optional::stream)
                .toList();
    }
}
