package org.jixiao.targets;

import static org.jixiao.value.internal.Checks.given;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.notation.internal.RowReading;

/**
 * Reviews the targets of forms before the year, by one set of rules: what a reviewer would have changed while it still can be. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * TargetReviewer reviewer = TargetReviewer.using(TargetRules.standard());
 * reviewer.review(form).forEach(finding -> System.out.println(finding.message(Locale.CHINESE)));
 * reviewer.review(form, formOfLastYear);      // also what only repeats what was reached
 * }</pre>
 */
public final class TargetReviewer {
    /** What is not there before the year. */
    private static final List<Column> AFTERWARDS = List.of(
            Column.ACTUAL,
            Column.SCORE,
            Column.REVIEWED,
            Column.FINANCE,
            Column.AWARD,
            Column.DEDUCTION,
            Column.DEVIATION_NOTE);

    /** For the cells of a form that names no year: then dates are not looked at. */
    private static final Year ANY = Year.of(2000);

    private final TargetRules rules;

    private TargetReviewer(TargetRules rules) {
        this.rules = rules;
    }

    /** Reviews by these rules. */
    public static TargetReviewer using(TargetRules rules) {
        return new TargetReviewer(given(rules, "rules"));
    }

    /** What is wrong with the targets of a form: findings of the form first, then row by row; never an exception, whatever its cells hold. */
    public List<Finding> review(FormCells form) {
        return review(given(form, "form"), LastYear.UNKNOWN);
    }

    /**
     * The same, with what the form of the year before reached: a target that only repeats it is said.
     *
     * @param lastYear the form of the same project, with its actuals; rows are matched by level 2 and name
     */
    public List<Finding> review(FormCells form, FormCells lastYear) {
        given(form, "form");
        return review(form, LastYear.of(reading(given(lastYear, "lastYear"))));
    }

    private List<Finding> review(FormCells form, LastYear before) {
        FormReading reading = reading(planned(form));
        Optional<Year> year = FormReading.year(form);
        List<Finding> findings = new ArrayList<>(new FormTargets(rules, reading).findings());
        for (RowReading row : reading.rows()) {
            RowTarget target = new RowTarget(row, rules, year);
            findings.addAll(target.findings());
            before.repeatedBy(row).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private static FormReading reading(FormCells form) {
        return FormReading.ofAll(form, FormReading.year(form).orElse(ANY));
    }

    /** The form as it is before the year. */
    private static FormCells planned(FormCells form) {
        List<RowCells> rows =
                form.indicators().stream().map(TargetReviewer::planned).toList();
        return form.withIndicators(rows).withTotal(ScoreCells.EMPTY).withGrade(null);
    }

    private static RowCells planned(RowCells row) {
        RowCells planned = row;
        for (Column column : AFTERWARDS) {
            if (planned.cell(column) != null) {
                planned = planned.with(column, null);
            }
        }
        return planned;
    }
}
