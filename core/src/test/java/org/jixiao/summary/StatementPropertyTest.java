package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.doors.Copies;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.value.Fraction;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;

class StatementPropertyTest {
    private static final Map<String, String> ALL_GRADES =
            Map.of("90-100", "1", "80-90", "1", "60-80", "1", "0-60", "1");

    @Provide
    Arbitrary<List<Review>> departments() {
        Arbitrary<String> totals = Arbitraries.integers()
                .between(0, 1000)
                .map(tenths -> Fraction.of(tenths, 10).toString())
                .injectNull(0.2);
        Arbitrary<String> actuals = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120).map(done -> done + "份"), Arbitraries.just("已有较大提升"));
        Arbitrary<String> money =
                Arbitraries.integers().between(0, 5000).map(String::valueOf).injectNull(0.2);
        Arbitrary<FormCells> forms = Combinators.combine(totals, actuals, money)
                .as((total, done, budget) -> StatedForms.form("f", total, done, budget));
        return forms.list()
                .ofMaxSize(6)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> StatedForms.review(renamed(list.get(i), "f-" + i)))
                        .toList());
    }

    private static FormCells renamed(FormCells form, String id) {
        return FormCells.form(id, form.district(), form.year(), form.project())
                .withDepartment(form.department())
                .withTotalFunds(form.totalFunds())
                .withIndicators(form.indicators())
                .withTotal(form.total());
    }

    @Property(tries = 200)
    void the_order_of_the_forms_changes_nothing(@ForAll("departments") List<Review> reviews, @ForAll long seed)
            throws Exception {
        List<Review> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, new Random(seed));
        StatementReview said = StatementReview.of(stated("90"), reviews);

        assertThat(StatementReview.of(stated("90"), shuffled)).isEqualTo(said);
        assertThat(Copies.serialised(said)).isEqualTo(said).hasSameHashCodeAs(said);
    }

    @Property(tries = 200)
    void the_ranges_of_all_grades_hold_every_form_once(@ForAll("departments") List<Review> reviews) {
        StatementReview said = StatementReview.of(stated(null), reviews);
        Fraction published = Fraction.ZERO;
        Fraction ours = Fraction.ZERO;
        for (Line line : said.lines()) {
            if (line.range().isPresent()) {
                published = published.plus(line.published().orElseThrow());
                ours = ours.plus(line.recomputed().orElseThrow());
            }
        }

        assertThat(published)
                .isEqualTo(Fraction.of(said.forms() - said.withoutTotal().size()));
        assertThat(ours).isEqualTo(Fraction.of(said.forms()));
    }

    @Property(tries = 200)
    void a_stated_average_that_is_taken_from_the_forms_matches(@ForAll("departments") List<Review> reviews) {
        for (Line average : StatementReview.of(stated("0"), reviews).averages()) {
            average.recomputed()
                    .filter(Fraction::isDecimal)
                    .ifPresent(exact -> assertThat(
                                    StatementReview.of(stated(exact.toString()), reviews).averages().stream()
                                            .filter(line -> line.recomputedVerdict() == Verdict.MATCH))
                            .extracting(line -> line.name())
                            .contains(average.name()));
        }
    }

    @Property(tries = 200)
    void a_figure_of_the_summary_is_the_same_figure_here(@ForAll("departments") List<Review> reviews) {
        DepartmentSummary summary = reviews.stream().collect(DepartmentSummary.ofReviews());
        List<Line> lines = StatementReview.of(stated(null), reviews).lines();

        assertThat(lines.get(0).recomputed()).contains(Fraction.of(summary.forms()));
        assertThat(lines.get(lines.size() - 1).recomputed())
                .isEqualTo(summary.executionRate().map(rate -> rate.times(Fraction.of(100))));
        lines.get(1)
                .recomputed()
                .ifPresent(money -> assertThat(money)
                        .isEqualTo(summary.funds().initial().sum().in(MoneyUnit.WAN)));
    }

    private static StatementCells stated(@Nullable String score) {
        return StatedForms.statement(ALL_GRADES, score, null);
    }
}
