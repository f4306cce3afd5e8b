package org.jixiao.examples.formreview.since;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedExecutionData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.form.Execution;
import org.jixiao.review.Verdict;
import org.jspecify.annotations.Nullable;

/** The printed scores that differ from ours on one of two reviews of a form, row by row. */
final class ScoreMatch {
    private final RowPairs rows;

    ScoreMatch(RowPairs rows) {
        this.rows = rows;
    }

    /** A score as one review has it; a row that is not there has none. */
    private record Printed(
            @Nullable String verdict,
            @Nullable String published,
            @Nullable String ours) {
        static final Printed NONE = new Printed(null, null, null);

        static Printed of(ReviewedRowData row) {
            return new Printed(row.verdict(), row.published(), row.score());
        }

        static Printed of(@Nullable ReviewedExecutionData row) {
            return row == null ? NONE : new Printed(row.verdict(), row.published(), row.score());
        }

        boolean differs() {
            return Verdict.DIFFERS.name().equals(verdict);
        }
    }

    /** 预算执行率 first, then the rows of the later form in its order, then those that are gone. */
    List<ScoreChange> of(ReviewData before, ReviewData now) {
        List<ScoreChange> changes = new ArrayList<>();
        change(null, Execution.LABEL, Printed.of(before.execution()), Printed.of(now.execution()))
                .ifPresent(changes::add);
        Map<Integer, ReviewedRowData> beforeByNow = new HashMap<>();
        rows.matched()
                .forEach((was, is) -> beforeByNow.put(is, before.indicators().get(was)));
        for (int at = 0; at < now.indicators().size(); at++) {
            ReviewedRowData row = now.indicators().get(at);
            Printed was =
                    Optional.ofNullable(beforeByNow.get(at)).map(Printed::of).orElse(Printed.NONE);
            change(at, FormChange.path(row), was, Printed.of(row)).ifPresent(changes::add);
        }
        for (int place : rows.gone()) {
            ReviewedRowData row = before.indicators().get(place);
            Printed was = Printed.of(row);
            if (was.differs()) {
                changes.add(new ScoreChange(
                        Standing.UNMATCHED, null, FormChange.path(row), was.published(), null, was.ours()));
            }
        }
        return changes;
    }

    private static Optional<ScoreChange> change(@Nullable Integer row, String where, Printed was, Printed is) {
        if (!was.differs() && !is.differs()) {
            return Optional.empty();
        }
        Standing standing = is.differs() ? (was.differs() ? Standing.STAYS : Standing.NEW) : Standing.GONE;
        return Optional.of(new ScoreChange(standing, row, where, was.published(), is.published(), is.ours()));
    }
}
