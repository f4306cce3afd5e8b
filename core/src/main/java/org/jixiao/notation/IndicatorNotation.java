package org.jixiao.notation;

import java.time.Year;
import org.jixiao.form.Budget;

/**
 * Reads the rows of one form (SPEC 11). Immutable.
 *
 * <pre>{@code
 * IndicatorNotation notation = IndicatorNotation.of(Year.of(2023), budget);
 * IndicatorReading row = notation.read(
 *         IndicatorCells.row("产出指标", "时效指标", "完成时间").target("12月底前").actual("11月底前").build());
 * }</pre>
 */
public final class IndicatorNotation {
    private final Year year;
    private final Budget budget;

    private IndicatorNotation(Year year, Budget budget) {
        this.year = year;
        this.budget = budget;
    }

    /** For a form of {@code year}, whose budget is what 不超预算批复数 refers to. */
    public static IndicatorNotation of(Year year, Budget budget) {
        return new IndicatorNotation(year, budget);
    }

    /** What the cells of a row say; never an exception, whatever they hold. */
    public IndicatorReading read(IndicatorCells cells) {
        TargetReader target = new TargetReader(cells, year, budget);
        var readTarget = target.read();
        return new IndicatorReading(
                readTarget, new ActualReader(cells, year).read(readTarget), target.contradictsNature());
    }
}
