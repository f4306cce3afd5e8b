package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Derivation;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** The score of one item of the form: an indicator, or the execution of the budget. */
public sealed interface ItemScore extends Serializable permits IndicatorScore, ExecutionScore {
    /** The path of the indicator, or 预算执行率. */
    String where();

    /** The points that could be earned here: 分值, rescaled where others fell away. */
    BigDecimal weight();

    /** The score before rounding; absent where nothing could be assessed. */
    Optional<Fraction> exact();

    /** 得分, rounded once with the rule set's decimals; absent where nothing could be assessed. */
    Optional<BigDecimal> score();

    /** How the exact score came about; absent where there was nothing to derive it from. */
    Optional<Derivation> derivation();

    /** The rule that gave the score; absent where there was nothing to apply it to. */
    Optional<Rule<?>> rule();

    /** How this item is rounded, and who says so. */
    Rule<Rounding> rounding();

    /** What there is to say about this item. */
    List<Finding> findings();

    /**
     * The points not earned; 0 where nothing could be assessed, and where all was earned but the rules keep fewer decimals
     * than the weight has.
     */
    default BigDecimal lost() {
        Optional<BigDecimal> score = score();
        Optional<Fraction> exact = exact();
        if (score.isEmpty() || (exact.isPresent() && exact.get().isEqualTo(weight()))) {
            return BigDecimal.ZERO;
        }
        return weight().subtract(score.get());
    }

    /** The points still open: the weight where nothing could be assessed, else 0. */
    default BigDecimal open() {
        return score().isPresent() ? BigDecimal.ZERO : weight();
    }

    /** Score, derivation, rounding and source, in the language of {@code locale}: English, else Chinese. */
    default String explain(Locale locale) {
        return Explanation.of(this, locale);
    }
}
