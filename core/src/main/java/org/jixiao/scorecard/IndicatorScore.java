package org.jixiao.scorecard;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.Indicator;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.Derivation;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringInput;

/** The score of one level-3 indicator. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // built by name alone
public abstract non-sealed class IndicatorScore implements ItemScore {
    @Serial
    private static final long serialVersionUID = 1L;

    IndicatorScore() {}

    /** The row of the form. */
    public abstract Indicator indicator();

    /** The score before the indicator was rescaled; absent unless others fell away and the rules rescale. */
    public abstract Optional<BigDecimal> beforeRescaling();

    @Override
    public String where() {
        return indicator().path().toString();
    }

    /** By which kind of rule the indicator was scored. */
    public ScoreKind kind() {
        return exact().isPresent()
                ? derivation()
                        .map(Derivation::input)
                        .map(IndicatorScore::kindOf)
                        .orElse(ScoreKind.OPEN)
                : ScoreKind.OPEN;
    }

    private static ScoreKind kindOf(ScoringInput input) {
        if (input instanceof QuantityInput quantity) {
            return quantity.direction() == Direction.POSITIVE ? ScoreKind.POSITIVE : ScoreKind.REVERSE;
        }
        if (input instanceof RatingInput) {
            return ScoreKind.RATING;
        }
        if (input instanceof ProseInput) {
            return ScoreKind.ATTAINMENT;
        }
        return input instanceof DeadlineInput ? ScoreKind.DEADLINE : ScoreKind.OPEN;
    }
}
