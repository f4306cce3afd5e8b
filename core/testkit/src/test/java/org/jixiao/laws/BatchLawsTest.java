package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jixiao.batch.BatchScorer;
import org.jixiao.batch.ScoringResult;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.testkit.cases.Copies;

/** Many forms at once are scored as they would be one by one. */
class BatchLawsTest {
    /** A row: a form, or none, which fails. */
    record Row(int number, SelfEvaluation form, boolean fails) {
        String id() {
            return "row " + number;
        }

        SelfEvaluation made() {
            if (fails) {
                throw fault(this);
            }
            return form;
        }
    }

    @DearLaw
    void threads_and_order_change_no_result_and_no_figure_of_the_summary(
            @ForAll RulesCase rules,
            @ForAll @Size(min = 1, max = 4) List<SelfEvaluation> forms,
            @ForAll @Size(max = 60) List<Boolean> failing,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        Scorer scorer = Scorer.using(rules.rules());
        List<Row> rows = rows(forms, failing);
        List<ScoringResult> oneByOne = rows.stream()
                .map(row -> row.fails()
                        ? ScoringResult.failed(row.id(), fault(row))
                        : ScoringResult.of(row.id(), scorer.score(row.form())))
                .toList();
        BatchScorer batch = BatchScorer.using(scorer).threads(threads);

        assertThat(batch.inOrder().score(rows.stream(), Row::id, Row::made)).isEqualTo(oneByOne);
        assertThat(batch.collect(rows.stream(), Row::id, Row::made, Collectors.toList()))
                .isEqualTo(oneByOne);
        List<ScoringResult> anyOrder =
                batch.inAnyOrder().score(rows.stream(), Row::id, Row::made).toList();
        assertThat(anyOrder).containsExactlyInAnyOrderElementsOf(oneByOne);
        assertThat(Copies.serialised(new ArrayList<>(anyOrder))).isEqualTo(anyOrder);
        DepartmentSummary expected = summedUp(oneByOne);
        try (Stream<ScoringResult> results = batch.inAnyOrder().score(rows.stream(), Row::id, Row::made)) {
            assertThat(results.collect(DepartmentSummary.ofResults())).isEqualTo(expected);
        }
        assertThat(batch.collect(rows.stream(), Row::id, Row::made, DepartmentSummary.ofResults()))
                .isEqualTo(expected);
    }

    private static IllegalArgumentException fault(Row row) {
        return new IllegalArgumentException("no form on row " + row.number() % 3);
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
            summary = result.card().isPresent()
                    ? summary.plus(result.card().get())
                    : unscorable(summary, result.id(), result.failure().orElseThrow());
        }
        return summary;
    }

    private static DepartmentSummary unscorable(DepartmentSummary summary, String id, ScoringResult.Failure failure) {
        return summary.plusUnscorable(id, failure.message(Locale.ENGLISH), failure.message(Locale.CHINESE));
    }
}
