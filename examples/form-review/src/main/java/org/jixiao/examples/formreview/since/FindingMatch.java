package org.jixiao.examples.formreview.since;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.finding.Severity;

/** Which finding of a review is which of an earlier one: the same code in the same cell of the same row. */
final class FindingMatch {
    private final RowPairs rows;
    private final Severity least;

    FindingMatch(RowPairs rows, Severity least) {
        this.rows = rows;
        this.least = least;
    }

    /** What became of each finding: those of the later review in its order, then those that are gone in theirs. */
    List<FindingChange> of(ReviewData before, ReviewData now) {
        Map<String, Deque<FindingData>> left = new HashMap<>();
        List<FindingChange> changes = new ArrayList<>();
        List<FindingData> unmatched = new ArrayList<>();
        for (FindingData finding : weighty(before)) {
            place(finding, before)
                    .ifPresentOrElse(
                            place -> left.computeIfAbsent(place, first -> new ArrayDeque<>())
                                    .add(finding),
                            () -> unmatched.add(finding));
        }
        for (FindingData finding : weighty(now)) {
            Deque<FindingData> same =
                    left.getOrDefault(name(finding, now, String.valueOf(finding.row())), new ArrayDeque<>());
            changes.add(new FindingChange(same.poll() == null ? Standing.NEW : Standing.STAYS, finding));
        }
        for (FindingData finding : weighty(before)) {
            place(finding, before)
                    .filter(place ->
                            left.getOrDefault(place, new ArrayDeque<>()).removeFirstOccurrence(finding))
                    .ifPresent(place -> changes.add(new FindingChange(Standing.GONE, worded(finding, before, now))));
        }
        unmatched.forEach(finding -> changes.add(new FindingChange(Standing.UNMATCHED, worded(finding, before, now))));
        return changes;
    }

    private static FindingData worded(FindingData finding, ReviewData before, ReviewData now) {
        return before.language().equals(now.language()) ? finding : InLanguage.of(finding, now.language());
    }

    private List<FindingData> weighty(ReviewData review) {
        return review.findings().stream()
                .filter(finding -> !finding.severity().equals(Severity.INFO.code()))
                .filter(finding -> Stream.of(Severity.values())
                        .filter(severity -> severity.code().equals(finding.severity()))
                        .allMatch(severity -> severity.compareTo(least) >= 0))
                .toList();
    }

    /** Code, row and column of an earlier finding, by the rows of the later form; empty where its row is gone. */
    private Optional<String> place(FindingData finding, ReviewData review) {
        return finding.row() == null
                ? Optional.of(name(finding, review, "null"))
                : Optional.ofNullable(rows.matched().get(Integer.valueOf(finding.row())))
                        .map(row -> name(finding, review, row.toString()));
    }

    private static String name(FindingData finding, ReviewData review, String row) {
        // of what stands beside the rows the place tells more; that of the whole form is the project, which may be
        // worded anew
        boolean isWhole = finding.path().isEmpty() && finding.where().equals(review.project());
        String where = !row.equals("null") || isWhole ? "" : finding.where();
        return String.join(" ", finding.code(), row, String.valueOf(finding.column()), where);
    }
}
