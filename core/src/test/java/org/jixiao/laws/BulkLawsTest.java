package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Bulk;
import org.jixiao.scorecard.Scored;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scorecard.ScoringResult;
import org.jixiao.scorecard.Unscored;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.testkit.cases.Copies;

/** Many forms at once are scored as they would be one by one. */
class BulkLawsTest {
    /** A row: a form, or none, which fails. */
    record Row(int number, SelfEvaluation form, boolean fails) {
        String id() {
            return "row " + number;
        }

        SelfEvaluation made() {
            if (fails) {
                throw new IllegalArgumentException("no form on row " + number % 3);
            }
            return form;
        }
    }

    @BriefLaw
    void threads_and_order_change_no_result_and_no_figure_of_the_summary(
            @ForAll RulesCase rules,
            @ForAll @Size(min = 1, max = 4) List<SelfEvaluation> forms,
            @ForAll @Size(max = 60) List<Boolean> failing,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        Scorer scorer = Scorer.using(rules.rules());
        List<Row> rows = rows(forms, failing);
        List<ScoringResult> oneByOne = rows.stream()
                .<ScoringResult>map(row -> row.fails()
                        ? new Unscored(
                                row.id(), "java.lang.IllegalArgumentException", "no form on row " + row.number() % 3)
                        : new Scored(row.id(), scorer.score(row.form())))
                .toList();
        Bulk bulk = Bulk.using(scorer).threads(threads);

        assertThat(bulk.inOrder().score(rows, Row::id, Row::made)).isEqualTo(oneByOne);
        List<ScoringResult> anyOrder =
                bulk.inAnyOrder().score(rows.stream(), Row::id, Row::made).toList();
        assertThat(anyOrder).containsExactlyInAnyOrderElementsOf(oneByOne);
        assertThat(Copies.serialised(new ArrayList<>(anyOrder))).isEqualTo(anyOrder);
        try (Stream<ScoringResult> results = bulk.inAnyOrder().score(rows.iterator(), Row::id, Row::made)) {
            assertThat(results.collect(DepartmentSummary.ofResults())).isEqualTo(summedUp(oneByOne));
        }
    }

    private static List<Row> rows(List<SelfEvaluation> forms, List<Boolean> failing) {
        List<Row> rows = new ArrayList<>();
        for (Boolean fails : failing) {
            rows.add(new Row(rows.size(), forms.get(rows.size() % forms.size()), fails));
        }
        return rows;
    }

    private static DepartmentSummary summedUp(List<ScoringResult> results) {
        DepartmentSummary summary = DepartmentSummary.empty();
        for (ScoringResult result : results) {
            summary = result instanceof Unscored failed
                    ? summary.plusUnscorable(failed.id(), failed.reason())
                    : summary.plus(result.card().orElseThrow());
        }
        return summary;
    }
}
