package org.jixiao.scorecard;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.Scorecard.CappedTotal;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The rules on the total that most sets do not have. Immutable; put together once for a scorer. */
final class TotalRules implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Rule<Bands<BigDecimal>> ceiling;
    private final ExecutionBase base;
    private final @Nullable OutsideRows outside;

    private TotalRules(@Nullable Rule<Bands<BigDecimal>> ceiling, ExecutionBase base, @Nullable OutsideRows outside) {
        this.ceiling = ceiling;
        this.base = base;
        this.outside = outside;
    }

    /** Null where a set has none. */
    static @Nullable TotalRules of(RuleSet rules) {
        Rule<Bands<BigDecimal>> ceiling = rules.find(RuleTopic.TOTAL_CEILING).orElse(null);
        OutsideRows outside = OutsideRows.of(rules);
        return ceiling == null && outside == null
                ? null
                : new TotalRules(ceiling, ExecutionAssessor.baseOf(rules), outside);
    }

    /** The rows outside the total; null where the rules name none. */
    @Nullable
    OutsideRows outside() {
        return outside;
    }

    /** How the execution holds the total down; null where it does not, or no rate can be formed. */
    @Nullable
    CappedTotal capped(SelfEvaluation form, ExecutionScore execution, BigDecimal sum, BigDecimal highestSum) {
        Rule<Bands<BigDecimal>> rule = ceiling;
        return rule == null
                ? null
                : ceiling(form, execution)
                        .filter(most -> most.compareTo(highestSum) < 0)
                        .map(most -> new CappedTotal(
                                sum, highestSum, rate(form, execution).orElseThrow(), most, rule))
                        .orElse(null);
    }

    /** The most points that the execution leaves; empty where it leaves all, or no rate can be formed. */
    Optional<BigDecimal> ceiling(SelfEvaluation form, ExecutionScore execution) {
        Rule<Bands<BigDecimal>> rule = ceiling;
        return rule == null ? Optional.empty() : rate(form, execution).flatMap(rate -> most(rule.value(), rate));
    }

    /** A form without a row for the execution still has money. */
    Optional<Fraction> rate(SelfEvaluation form, ExecutionScore execution) {
        return form.execution().isPresent()
                ? execution.rate()
                : CountedMoney.of(form.funds(), base).rate(base);
    }

    private static Optional<BigDecimal> most(Bands<BigDecimal> ceilings, Fraction rate) {
        Bands.Band<BigDecimal> last = ceilings.list().get(ceilings.list().size() - 1);
        boolean isBeyond =
                last.interval().allAbove().filter(above -> above.contains(rate)).isPresent();
        return isBeyond ? Optional.empty() : Optional.of(ceilings.at(rate));
    }

    /** The least that a total can count where nothing can be said of the execution: as much as the lowest ceiling leaves. */
    BigDecimal leastOf(SelfEvaluation form, ExecutionScore execution, BigDecimal sum) {
        return ceiling == null || rate(form, execution).isPresent()
                ? sum
                : sum.min(ceiling.value().list().get(0).value());
    }
}
