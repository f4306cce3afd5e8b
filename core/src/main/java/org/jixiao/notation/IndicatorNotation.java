package org.jixiao.notation;

import static org.jixiao.value.internal.Checks.given;

import java.time.Year;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.form.FundsRow;

/**
 * Reads the rows of one form (core/docs, reading 11). Immutable.
 *
 * <pre>{@code
 * IndicatorNotation notation = IndicatorNotation.of(Year.of(2023), funds);
 * IndicatorReading row = notation.read(
 *         IndicatorCells.row("产出指标", "时效指标", "完成时间").withTarget("12月底前").withActual("11月底前"));
 * }</pre>
 */
public final class IndicatorNotation {
    private final Year year;
    private final FundsRow funds;

    private IndicatorNotation(Year year, FundsRow funds) {
        this.year = year;
        this.funds = funds;
    }

    /** For a form of {@code year}, whose total row of 项目资金 is what 不超预算批复数 refers to. */
    public static IndicatorNotation of(Year year, FundsRow funds) {
        return new IndicatorNotation(given(year, "year"), given(funds, "funds"));
    }

    /** The cells of a row as values; never an exception, whatever they hold. */
    public IndicatorReading read(IndicatorCells cells) {
        TargetReader target = new TargetReader(given(cells, "cells"), year, funds);
        var readTarget = target.read();
        return new IndicatorReading(
                readTarget, new ActualReader(cells, year).read(readTarget), target.contradictsNature());
    }
}
