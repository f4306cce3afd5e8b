package org.jixiao.cells;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Mistake;
import org.jixiao.internal.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A cell that could not be read, or says what its form cannot: where it stands, what stands there, and what was expected.
 *
 * <p>{@code NOT_A_NUMBER} in row 3: 第 3 行（产出指标/数量指标/报告数量）实际完成值：应为：一个数；实际："较多".
 *
 * @param key the caller's own key of the row; null where it has none, and beside the rows
 * @param row the place of the row among the indicators of the form, counted from 0; -1 beside the rows
 * @param place the names of the three levels, 年度资金总额, a funding source or 预算执行率; empty for a cell of the form itself
 * @param column of the row; null beside the rows
 * @param field the heading of the column, or beside the rows the name of the cell, such as 全年预算数
 * @param code stable: UNREADABLE, BLANK, AMBIGUOUS, NOT_A_NUMBER, UNIT_SUSPECTED, WORDS, COPIED, NATURE_UNKNOWN, NATURE_CONFLICT, OTHER_TYPE
 *     or AWARD_ON_NUMBER
 * @param met the cell as it was printed; null where it is empty
 */
public record CellMistake(
        @Nullable String key,
        int row,
        String place,
        @Nullable Column column,
        String field,
        String code,
        @Nullable String met)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public CellMistake {
        given(place, "place");
        given(field, "field");
        given(code, "code");
    }

    /** What was expected, in the language of {@code locale}: Chinese, else English. */
    public String expected(Locale locale) {
        return mistake().expected(given(locale, "locale"));
    }

    /** Place, expectation and what was met, in the language of {@code locale}: Chinese, else English. The first row is row 1. */
    public String message(Locale locale) {
        return mistake().at(where()).text(given(locale, "locale"));
    }

    private Mistake mistake() {
        return Mistake.of(Expectation.of(code, column, field), met == null ? Wording.of("met.blank") : quoted(met));
    }

    private Serializable where() {
        return column == null
                ? place.isEmpty() ? field : place + "/" + field
                : Wording.of("place.cell", row + 1, place, field);
    }

    /** The message in English. */
    @Override
    public String toString() {
        return code + " " + message(Locale.ENGLISH);
    }
}
