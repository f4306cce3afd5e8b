package org.jixiao.scorecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything behind the scores of a form, put together once. Immutable. */
final class Details {
    private final ExecutionScore execution;
    private final ImmutableList<IndicatorScore> indicators;
    private final Optional<Rescaling> rescaling;
    private final ImmutableList<Finding> formFindings;

    // what follows from it and is asked for again and again
    private final ImmutableList<ItemScore> items;
    private final BigDecimal total;
    private final BigDecimal open;

    Details(
            ExecutionScore execution,
            List<IndicatorScore> indicators,
            Optional<Rescaling> rescaling,
            List<Finding> formFindings) {
        this.execution = execution;
        this.indicators = ImmutableList.copyOf(indicators);
        this.rescaling = rescaling;
        this.formFindings = ImmutableList.copyOf(formFindings);
        this.items = ImmutableList.<ItemScore>builderWithExpectedSize(indicators.size() + 1)
                .add(execution)
                .addAll(indicators)
                .build();
        this.total = Points.sum(items, Points::earned);
        this.open = Points.sum(items, ItemScore::open);
    }

    ExecutionScore execution() {
        return execution;
    }

    List<IndicatorScore> indicators() {
        return indicators;
    }

    Optional<Rescaling> rescaling() {
        return rescaling;
    }

    List<Finding> formFindings() {
        return formFindings;
    }

    /** Execution and all indicators, in the order of the form. */
    List<ItemScore> items() {
        return items;
    }

    /** The rounded scores added up. */
    BigDecimal total() {
        return total;
    }

    /** The points that could not be assessed. */
    BigDecimal open() {
        return open;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Details that
                && execution.equals(that.execution)
                && indicators.equals(that.indicators)
                && rescaling.equals(that.rescaling)
                && formFindings.equals(that.formFindings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(execution, indicators, rescaling, formFindings);
    }
}
