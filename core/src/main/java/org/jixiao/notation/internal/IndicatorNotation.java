package org.jixiao.notation.internal;

import static org.jixiao.value.internal.Checks.given;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.value.MoneyUnit;

/**
 * Reads the rows of one form (core/docs, reading 11). Immutable.
 *
 * <pre>{@code
 * IndicatorNotation notation = IndicatorNotation.of(Year.of(2023), funds, MoneyUnit.WAN);
 * IndicatorReading row = notation.read(
 *         RowCells.row("产出指标", "时效指标", "完成时间").withTarget("12月底前").withActual("11月底前"));
 * }</pre>
 */
public final class IndicatorNotation {
    private final Year year;
    private final FundsRow funds;
    private final MoneyUnit moneyUnit;

    private IndicatorNotation(Year year, FundsRow funds, MoneyUnit moneyUnit) {
        this.year = year;
        this.funds = funds;
        this.moneyUnit = moneyUnit;
    }

    /** For a form of {@code year}, whose total row of 项目资金 is what 不超预算批复数 refers to, in the unit of its money. */
    public static IndicatorNotation of(Year year, FundsRow funds, MoneyUnit moneyUnit) {
        return new IndicatorNotation(given(year, "year"), given(funds, "funds"), given(moneyUnit, "moneyUnit"));
    }

    /** The cells of a row as values; never an exception, whatever they hold. */
    public IndicatorReading read(RowCells cells) {
        TargetReader target = new TargetReader(given(cells, "cells"), year, funds, moneyUnit);
        ActualReader.Pair pair = new ActualReader(target.read(), cells, year).read();
        return new IndicatorReading(
                pair.target(), pair.actual(), target.contradictsNature(), target.isNatureUnknown(), unread(cells));
    }

    private List<Column> unread(RowCells cells) {
        if (cells.type() == null && cells.start() == null && cells.scale() == null) {
            return List.of();
        }
        List<Column> unread = new ArrayList<>(0);
        if (cells.type() != null && !TargetReader.KINDS.containsKey(cells.type())) {
            unread.add(Column.TYPE);
        }
        if (cells.start() != null
                && DateText.read(CellText.of(cells.start()).text(), year).isEmpty()) {
            unread.add(Column.START);
        }
        if (cells.scale() != null
                && RatingText.scale(CellText.of(cells.scale()).text()).isEmpty()) {
            unread.add(Column.SCALE);
        }
        return unread;
    }
}
