package org.jixiao.examples.formreview.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formreview.Corpus;
import org.jixiao.finding.Severity;

/** What has to hold of every comparison of two reviews. */
class SinceLawsTest {
    /** A form as it was sent and as it came back. */
    record Sent(FormCells before, FormCells now) {}

    private static ReviewData review(FormCells form) {
        return ReviewData.of(Corpus.review(form), Locale.CHINESE);
    }

    private static FormChange change(FormCells before, FormCells now) {
        return FormChange.of(review(before), review(now), Severity.WARNING);
    }

    private static long weighty(ReviewData review) {
        return review.findings().stream()
                .filter(finding -> !finding.severity().equals("info"))
                .count();
    }

    private static long differing(ReviewData review) {
        long rows = review.indicators().stream()
                .filter(row -> "DIFFERS".equals(row.verdict()))
                .count();
        boolean isExecution = review.execution() != null
                && "DIFFERS".equals(review.execution().verdict());
        return rows + (isExecution ? 1 : 0);
    }

    /** Cells are changed, rows are left out, and the rest stands in another order. */
    @Provide
    Arbitrary<Sent> sent() {
        Arbitrary<FormCells> published = Arbitraries.of(Corpus.forms());
        Arbitrary<List<Integer>> changed =
                Arbitraries.integers().between(0, 12).list().ofMaxSize(3);
        Arbitrary<String> cell = Arbitraries.of("0", "10", "85%", "未完成", "3份", "");
        Arbitrary<Integer> leftOut = Arbitraries.integers().between(0, 2);
        return Combinators.combine(published, changed, cell, leftOut, Arbitraries.longs())
                .as((form, places, text, less, seed) -> {
                    List<RowCells> rows = new ArrayList<>(form.indicators());
                    for (int place : places) {
                        if (place < rows.size()) {
                            RowCells row = rows.get(place);
                            rows.set(place, place % 2 == 0 ? row.withScore(text) : row.withActual(text));
                        }
                    }
                    Collections.shuffle(rows, new Random(seed));
                    return new Sent(form, form.withIndicators(rows.subList(0, Math.max(1, rows.size() - less))));
                });
    }

    @Example
    void a_form_that_did_not_change_has_only_findings_that_stay() {
        for (FormCells form : Corpus.forms()) {
            FormChange change = change(form, form);

            assertThat(change.findings()).hasSize((int) weighty(change.now()));
            assertThat(change.findings()).allMatch(one -> one.standing() == Standing.STAYS);
            assertThat(change.scores()).hasSize((int) differing(change.now()));
            assertThat(change.scores()).allMatch(one -> one.standing() == Standing.STAYS);
            assertThat(change.isChanged()).isFalse();
            assertThat(change.cells()).isEmpty();
            assertThat(change.rowsGone()).isEmpty();
            assertThat(change.rowsAdded()).isEmpty();
        }
    }

    @Property(tries = 300)
    void every_finding_of_either_review_stands_somewhere_once(@ForAll("sent") Sent sent) {
        FormChange change = change(sent.before(), sent.now());

        assertThat(change.count(Standing.GONE) + change.count(Standing.STAYS) + change.count(Standing.UNMATCHED))
                .isEqualTo(weighty(change.before()));
        assertThat(change.count(Standing.NEW) + change.count(Standing.STAYS)).isEqualTo(weighty(change.now()));
    }

    @Property(tries = 300)
    void every_score_that_differs_on_either_form_stands_somewhere_once(@ForAll("sent") Sent sent) {
        FormChange change = change(sent.before(), sent.now());

        assertThat(change.countScores(Standing.GONE)
                        + change.countScores(Standing.STAYS)
                        + change.countScores(Standing.UNMATCHED))
                .isEqualTo(differing(change.before()));
        assertThat(change.countScores(Standing.NEW) + change.countScores(Standing.STAYS))
                .isEqualTo(differing(change.now()));
    }

    @Property(tries = 300)
    void the_way_back_turns_what_is_gone_into_what_is_new(@ForAll("sent") Sent sent) {
        FormChange there = change(sent.before(), sent.now());
        FormChange back = change(sent.now(), sent.before());

        assertThat(back.count(Standing.STAYS)).isEqualTo(there.count(Standing.STAYS));
        assertThat(back.count(Standing.NEW)).isEqualTo(there.count(Standing.GONE) + there.count(Standing.UNMATCHED));
        assertThat(back.rowsAdded()).hasSameSizeAs(there.rowsGone());
        assertThat(back.rowsGone()).hasSameSizeAs(there.rowsAdded());
        assertThat(back.cells().stream().map(cell -> cell.column() + cell.now() + "<" + cell.before()))
                .containsExactlyInAnyOrderElementsOf(there.cells().stream()
                        .map(cell -> cell.column() + cell.before() + "<" + cell.now())
                        .toList());
    }

    @Property(tries = 200)
    void rows_that_stand_in_another_order_are_the_same_rows(@ForAll("sent") Sent sent) {
        List<RowCells> turned = new ArrayList<>(sent.now().indicators());
        Collections.reverse(turned);
        boolean areTold = turned.stream().map(RowCells::where).distinct().count() == turned.size();
        FormChange change = change(sent.now(), sent.now().withIndicators(turned));

        assertThat(change.rowsGone()).isEmpty();
        assertThat(change.rowsAdded()).isEmpty();
        if (areTold) { // rows of one name stand for one another in their order
            assertThat(change.cells()).isEmpty();
        }
    }

    @Example
    void a_key_finds_its_row_under_another_name() {
        RowCells row = row("报告数量", "2份");
        RowCells renamed = row("提交的报告数量", "3份");
        FormCells form = FormCells.form("x", "chaoyang", 2024, "政务外网运维").withIndicators(List.of(row));

        FormChange change = change(form, form.withIndicators(List.of(renamed)));

        assertThat(change.cells())
                .contains(
                        new CellChange(0, "产出指标/数量指标/提交的报告数量", "三级指标", "报告数量", "提交的报告数量"),
                        new CellChange(0, "产出指标/数量指标/提交的报告数量", "实际完成值", "2份", "3份"));
        assertThat(change.rowsGone()).isEmpty();
        assertThat(change.findings())
                .filteredOn(one -> one.finding().code().equals("MISSED_BUT_FULL"))
                .extracting(FindingChange::standing)
                .containsExactly(Standing.GONE);
    }

    @Example
    void money_and_rate_are_compared_as_they_are_printed() {
        FormCells form = FormCells.form("x", "chaoyang", 2024, "政务外网运维").withIndicators(List.of(row("报告数量", "3份")));
        FormCells before =
                form.withTotalFunds(new FundsCells("80", "80", "72")).withExecution(new ScoreCells("10", "90%", "9"));
        FormCells now = form.withTotalFunds(new FundsCells("80", "80", "76.0"))
                .withExecution(new ScoreCells("10", "95％", "9.5"));

        assertThat(change(before, now).cells())
                .containsExactlyInAnyOrder(
                        new CellChange(null, "年度资金总额", "全年执行数", "72", "76.0"),
                        new CellChange(null, "预算执行率", "执行率", "90%", "95％"),
                        new CellChange(null, "预算执行率", "得分", "9", "9.5"));
    }

    /** No finding speaks of a score that is merely another one. */
    @Example
    void a_score_without_a_finding_is_corrected_too() {
        RowCells row = row("报告数量", "2份").with(Column.DEVIATION_NOTE, "供应商延期交付，已督促其按期完成");
        FormCells form = FormCells.form("x", "chaoyang", 2024, "政务外网运维");
        FormCells before = form.withIndicators(List.of(row.withScore("90")));
        FormCells now = form.withIndicators(List.of(row.withScore("66.67")));

        FormChange change = change(before, now);

        assertThat(change.findings()).noneMatch(one -> one.standing() == Standing.GONE);
        assertThat(change.scores())
                .containsExactly(new ScoreChange(Standing.GONE, 0, "产出指标/数量指标/报告数量", "90", "66.67", "66.66"));
    }

    private static RowCells row(String name, String actual) {
        return RowCells.row("产出指标", "数量指标", name)
                .with(Column.KEY, "r-1")
                .withTarget("≥3份")
                .withActual(actual)
                .withWeight("100")
                .withScore("100");
    }
}
