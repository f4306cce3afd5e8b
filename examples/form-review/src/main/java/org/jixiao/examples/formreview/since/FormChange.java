package org.jixiao.examples.formreview.since;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.data.OtherScoreData;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedExecutionData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.finding.Severity;
import org.jixiao.form.Execution;
import org.jspecify.annotations.Nullable;

/**
 * What changed on one form.
 *
 * @param before the earlier review
 * @param now the later one
 * @param findings what became of each finding, without those that are only worth knowing
 * @param scores the printed scores that differ from ours, or did
 * @param cells the cells that hold something else
 * @param rowsGone rows of the earlier form that are not on the later one
 * @param rowsAdded rows of the later form that were not on the earlier one
 */
public record FormChange(
        ReviewData before,
        ReviewData now,
        List<FindingChange> findings,
        List<ScoreChange> scores,
        List<CellChange> cells,
        List<ReviewedRowData> rowsGone,
        List<ReviewedRowData> rowsAdded) {
    private static final String MONEY = "年度资金总额";

    /** Copies the lists. */
    public FormChange {
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
        cells = List.copyOf(cells);
        rowsGone = List.copyOf(rowsGone);
        rowsAdded = List.copyOf(rowsAdded);
    }

    /** Holds two reviews of a form against each other; findings that weigh less than {@code least}, or are info, are left out. */
    public static FormChange of(ReviewData before, ReviewData now, Severity least) {
        RowPairs rows = RowPairs.of(before.indicators(), now.indicators());
        return new FormChange(
                before,
                now,
                new FindingMatch(rows, least).of(before, now),
                new ScoreMatch(rows).of(before, now),
                cells(before, now, rows),
                rows.gone().stream().map(before.indicators()::get).toList(),
                rows.added().stream().map(now.indicators()::get).toList());
    }

    /** The names of a row: 产出指标/数量指标/总带宽. */
    public static String path(ReviewedRowData row) {
        return String.join("/", row.level1(), row.level2(), row.name());
    }

    /** The findings, those of one standing together. */
    public List<FindingChange> byStanding() {
        return findings.stream()
                .sorted(Comparator.comparing(FindingChange::standing))
                .toList();
    }

    /** How many findings stand like that. */
    public long count(Standing standing) {
        return findings.stream().filter(one -> one.standing() == standing).count();
    }

    /** The scores, those of one standing together. */
    public List<ScoreChange> scoresByStanding() {
        return scores.stream()
                .sorted(Comparator.comparing(ScoreChange::standing))
                .toList();
    }

    /** How many scores stand like that. */
    public long countScores(Standing standing) {
        return scores.stream().filter(one -> one.standing() == standing).count();
    }

    /** Whether anything changed; what stays as it was is told as well. */
    public boolean isChanged() {
        return !cells.isEmpty()
                || count(Standing.STAYS) < findings.size()
                || countScores(Standing.STAYS) < scores.size()
                || !rowsGone.isEmpty()
                || !rowsAdded.isEmpty();
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return findings.isEmpty() && scores.isEmpty() && !isChanged();
    }

    private static List<CellChange> cells(ReviewData before, ReviewData now, RowPairs rows) {
        List<CellChange> cells = new ArrayList<>();
        ReviewedExecutionData was = before.execution();
        ReviewedExecutionData is = now.execution();
        if (isMoneyKnown(was)) {
            execution(cells, MONEY, "年初预算数", was, is, ReviewedExecutionData::initial);
            execution(cells, MONEY, "全年预算数", was, is, ReviewedExecutionData::adjusted);
            execution(cells, MONEY, "全年执行数", was, is, ReviewedExecutionData::executed);
            execution(cells, Execution.LABEL, "执行率", was, is, ReviewedExecutionData::publishedRate);
        }
        execution(cells, Execution.LABEL, "得分", was, is, ReviewedExecutionData::published);
        rows.matched()
                .forEach((from, to) -> row(
                        cells,
                        to,
                        before.indicators().get(from),
                        now.indicators().get(to)));
        cells.sort(Comparator.comparing(cell -> cell.row() == null ? -1 : cell.row()));
        add(cells, null, "总分", "得分", before.total().published(), now.total().published());
        return cells;
    }

    /** A review that was written before it had these cells has none of them, and says nothing of what they held. */
    private static boolean isMoneyKnown(@Nullable ReviewedExecutionData was) {
        return was == null
                || Stream.of(was.initial(), was.adjusted(), was.executed(), was.publishedRate())
                        .anyMatch(Objects::nonNull);
    }

    private static void execution(
            List<CellChange> cells,
            String where,
            String column,
            @Nullable ReviewedExecutionData was,
            @Nullable ReviewedExecutionData is,
            Function<ReviewedExecutionData, @Nullable String> cell) {
        add(cells, null, where, column, was == null ? null : cell.apply(was), is == null ? null : cell.apply(is));
    }

    private static void row(List<CellChange> cells, int at, ReviewedRowData was, ReviewedRowData is) {
        String where = path(is);
        add(cells, at, where, "一级指标", was.level1(), is.level1());
        add(cells, at, where, "二级指标", was.level2(), is.level2());
        add(cells, at, where, "三级指标", was.name(), is.name());
        add(cells, at, where, "年度指标值", was.target(), is.target());
        add(cells, at, where, "实际完成值", was.actual(), is.actual());
        add(cells, at, where, "分值", was.weight(), is.weight());
        add(cells, at, where, "得分", was.published(), is.published());
        add(cells, at, where, "复核得分", other(was.reviewed()), other(is.reviewed()));
        add(cells, at, where, "财政得分", other(was.finance()), other(is.finance()));
    }

    private static @Nullable String other(@Nullable OtherScoreData score) {
        return score == null ? null : score.published();
    }

    private static void add(
            List<CellChange> cells,
            @Nullable Integer row,
            String where,
            String column,
            @Nullable String before,
            @Nullable String now) {
        if (!Objects.equals(before, now)) {
            cells.add(new CellChange(row, where, column, before, now));
        }
    }
}
