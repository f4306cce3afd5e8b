package org.jixiao.review;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.form.Indicator;
import org.jixiao.notation.internal.Cells;
import org.jspecify.annotations.Nullable;

/** Target and actual of a row as the form prints them, for the findings that quote them. */
final class PrintedCells {
    private static final Set<String> SIGNS = Set.of("≥", "≤", "＞", "＜", ">", "<", "＝", "=", "≧", "≦");

    /** A unit column that holds more than / or —. */
    private static final Pattern NAMED = Pattern.compile("[\\p{L}%％‰℃]");

    private final Serializable target;
    private final Serializable actual;

    PrintedCells(RowCells row) {
        String cell = row.target();
        this.target = cell == null ? Cells.quoted(null) : withSign(row.nature(), withUnit(cell, row.unit()));
        this.actual = Cells.quoted(row.actual());
    }

    private static String withSign(@Nullable String nature, String cell) {
        String sign = nature == null ? "" : nature.strip();
        return SIGNS.contains(sign) && !cell.strip().startsWith(sign) ? sign + cell.strip() : cell;
    }

    /** 24 beside the unit column 人/年 is 24人/年; a cell with words or a unit of its own stays what it is. */
    private static String withUnit(String cell, @Nullable String unit) {
        String end = cell.stripTrailing();
        boolean bare = !end.isEmpty() && Character.isDigit(end.codePointBefore(end.length()));
        return bare && unit != null && NAMED.matcher(unit).find() ? end + unit.strip() : cell;
    }

    /** Sign, target and unit, from as many columns as they stand in. */
    Serializable target() {
        return target;
    }

    /** The actual as it stands in its cell. */
    Serializable actual() {
        return actual;
    }

    /** The finding with the cells in place of the values that they were read as. */
    Finding quotedIn(Finding finding, Indicator read) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.where(),
                finding.details().stream().map(detail -> printed(detail, read)).toList());
    }

    private Serializable printed(Serializable detail, Indicator read) {
        return detail.equals(read.target()) ? target : detail.equals(read.actual()) ? actual : detail;
    }
}
