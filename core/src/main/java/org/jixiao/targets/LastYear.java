package org.jixiao.targets;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Nature;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.notation.NumberNotation;
import org.jixiao.notation.internal.CellText;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.notation.internal.RowReading;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** What the form of the year before reached, by level 2 and name of its rows; rows whose names stand there twice are not known. */
record LastYear(Map<String, Quantity> reached) {
    static final LastYear UNKNOWN = new LastYear(ImmutableMap.of());

    static LastYear of(FormReading form) {
        Map<String, Quantity> reached = new HashMap<>();
        Set<String> twice = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (RowReading row : form.rows()) {
            String name = name(row.row());
            if (!seen.add(name)) {
                twice.add(name);
            }
            if (row.reading().actual().value().orElse(null) instanceof QuantityActual actual) {
                reached.put(name, own(actual.quantity(), row));
            }
        }
        reached.keySet().removeAll(twice);
        return new LastYear(ImmutableMap.copyOf(reached));
    }

    /** A bare number stands in the unit of its target. */
    private static Quantity own(Quantity actual, RowReading row) {
        return actual.unit().isNone() && row.reading().target().value().orElse(null) instanceof QuantityTarget target
                ? actual.takenAs(target.quantity().unit())
                : actual;
    }

    private static String name(RowCells row) {
        return CellText.of(row.level2()).text()
                + '/'
                + CellText.of(NumberNotation.name(row.name())).text();
    }

    /** A finding where the target only repeats what was reached, though more could be. */
    Optional<Finding> repeatedBy(RowReading row) {
        if (reached.isEmpty() || !(row.reading().target().value().orElse(null) instanceof QuantityTarget target)) {
            return Optional.empty();
        }
        return Optional.ofNullable(reached.get(name(row.row())))
                .filter(before -> isRepeated(target, before, row.row()))
                .map(before -> Finding.of(FindingCode.TARGET_UNCHANGED, row.where(), target, before));
    }

    private static boolean isRepeated(QuantityTarget target, Quantity before, RowCells row) {
        Quantity aim = target.quantity();
        boolean same = aim.equals(before)
                || (aim.unit().convertsTo(before.unit())
                        && before.in(aim.unit()).number().equals(aim.number()));
        return same && !isBest(target) && !TargetClass.COST.isLevelOf(row);
    }

    /** Nothing is better than 100 %, or than 0 where less is better. */
    private static boolean isBest(QuantityTarget target) {
        Quantity aim = target.quantity();
        boolean all = aim.unit().convertsTo(Unit.PERCENT)
                && aim.in(Unit.PERCENT).number().equals(Fraction.of(100));
        return all || aim.number().signum() == 0 || target.nature() == Nature.EQUAL;
    }
}
