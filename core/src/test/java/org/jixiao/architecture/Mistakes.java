package org.jixiao.architecture;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jspecify.annotations.Nullable;

/** For the proof that the rules of the house see mistakes: nearly each of them, once. */
@SuppressWarnings("unused")
public abstract class Mistakes {
    static int counted;

    public int open;

    private float hidden;

    protected Mistakes() {}

    public abstract void setWeight(double points);

    public abstract Float boxed();

    public abstract List<Double> listed();

    public abstract double[] inAnArray();

    public abstract DoubleSupplier supplied();

    public abstract ImmutableList<String> guava();

    public abstract void takesOptional(Optional<String> unit);

    public abstract @Nullable String givesNull();

    public abstract void takesNulls(List<@Nullable String> units);

    void asks(ScoringStrategy<QuantityInput> strategy, QuantityInput input) {
        strategy.score(input);
    }

    Function<QuantityInput, Score> handsOn(ScoringStrategy<QuantityInput> strategy) {
        return strategy::score;
    }

    void asksChecked() {
        CheckedStrategy.score();
    }

    private static final class CheckedStrategy {
        static void score() {}
    }
}
