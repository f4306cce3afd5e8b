package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.report.SummaryReport;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.testkit.cases.Copies;

/** Sums of forms: exact, and the same however the forms are ordered, parted and added up. */
class DepartmentLawsTest {
    @DearLaw
    void the_order_of_the_forms_changes_no_figure(@ForAll Department department, @ForAll Random random) {
        same(department.shuffled(random).summary(), department.summary());
        same(department.shuffled(random).oneByOne(), department.summary());
    }

    @DearLaw
    void parts_in_any_order_add_up_to_the_whole(@ForAll Department department, @ForAll Random random) {
        List<DepartmentSummary> parts = department.shuffled(random).parted(random, 4).stream()
                .map(Department::summary)
                .toList();

        same(parts.stream().reduce(DepartmentSummary.empty(), DepartmentSummary::plus), department.summary());
        same(parts.parallelStream().collect(DepartmentSummary.ofSummaries()), department.summary());
    }

    @DearLaw
    void addition_is_associative_and_commutative_and_nothing_is_neutral(
            @ForAll Department one, @ForAll Department two, @ForAll Department three) {
        DepartmentSummary a = one.summary();
        DepartmentSummary b = two.summary();
        DepartmentSummary c = three.summary();

        same(a.plus(b).plus(c), a.plus(b.plus(c)));
        same(a.plus(b), b.plus(a));
        same(a.plus(DepartmentSummary.empty()), a);
        same(DepartmentSummary.empty().plus(a), a);
    }

    @DearLaw
    void several_threads_give_what_one_gives(@ForAll Department department) {
        same(department.inParallel(), department.summary());
    }

    @DearLaw
    void a_summary_written_and_read_back_is_equal(@ForAll Department department) {
        same(Copies.serialised(department.summary()), department.summary());
    }

    @DearLaw
    void plain_loops_over_the_forms_give_every_figure(@ForAll Department department) {
        Statistics.label("cases")
                .collect(
                        department.cards().isEmpty() ? "no form" : "forms",
                        department.cards().stream().anyMatch(card -> card.open().signum() > 0) ? "open" : "through",
                        department.cards().stream()
                                        .anyMatch(card -> card.grade().isEmpty())
                                ? "undecided"
                                : "graded")
                .coverage(checker -> {
                    checker.check("forms", "open", "undecided").count(count -> count >= 3);
                    checker.check("forms", "open", "graded").count(count -> count >= 3);
                    checker.check("forms", "through", "graded").count(count -> count >= 3);
                    checker.check("no form", "through", "graded").count(count -> count >= 3);
                });

        assertThat(DepartmentFigures.of(department.summary())).isEqualTo(DepartmentOracle.figures(department));
    }

    private static void same(DepartmentSummary one, DepartmentSummary other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(SummaryReport.of(one, Locale.CHINESE).toString())
                .isEqualTo(SummaryReport.of(other, Locale.CHINESE).toString());
    }
}
