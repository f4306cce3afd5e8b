package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Money;

/** Law 8 for grades: a total at an edge earns the grade above it, the smallest step less the one below. */
class GradeEdgesTest {
    private static final List<Grade> GRADES = List.of(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR);

    @Law
    void a_total_at_an_edge_earns_the_grade_above_it(@ForAll RulesCase rules, @ForAll @IntRange(max = 2) int edge) {
        Assume.that(!rules.told().rescales());
        BigDecimal total = rules.told().grades().get(edge);

        Scorecard card = Scorer.using(rules.rules()).score(formOf(total));

        assertThat(card.total()).isEqualByComparingTo(total);
        assertThat(card.grade()).contains(GRADES.get(edge));
        Statistics.label("edge")
                .collect(edge)
                .coverage(checker ->
                        List.of(0, 1, 2).forEach(value -> checker.check(value).count(count -> count > 50)));
    }

    @Law
    void the_smallest_step_below_an_edge_earns_the_grade_below_it(
            @ForAll RulesCase rules, @ForAll @IntRange(max = 2) int edge) {
        Assume.that(!rules.told().rescales());
        BigDecimal total = rules.told()
                .grades()
                .get(edge)
                .subtract(BigDecimal.ONE.movePointLeft(rules.told().scale()));

        Scorecard card = Scorer.using(rules.rules()).score(formOf(total));

        assertThat(card.total()).isEqualByComparingTo(total);
        assertThat(card.grade()).contains(GRADES.get(edge + 1));
    }

    @Law
    void open_points_that_reach_an_edge_leave_the_grade_undecided(
            @ForAll RulesCase rules,
            @ForAll @IntRange(max = 2) int edge,
            @ForAll @IntRange(min = 1, max = 10) int open) {
        int total = rules.told().grades().get(edge).intValueExact() - open;
        SelfEvaluation reaching = form(BigDecimal.valueOf(total - 10), open);
        SelfEvaluation falling = form(BigDecimal.valueOf(total - 11), open);

        assertThat(Scorer.using(rules.rules()).score(reaching).grade()).isEmpty();
        Scorecard below = Scorer.using(rules.rules()).score(falling);
        assertThat(below.open()).isEqualByComparingTo(BigDecimal.valueOf(open));
        if (open <= 9) {
            assertThat(below.grade()).contains(GRADES.get(edge + 1));
        }
    }

    /** 10 points of execution, and the rest of the total from a number that reaches just so much of its target. */
    private static SelfEvaluation formOf(BigDecimal total) {
        return SelfEvaluation.forProject("测试项目", Year.of(2024))
                .appropriation(Money.wan(1), Money.wan(1), Money.wan(1))
                .output(level -> level.quantity(
                        "总带宽",
                        row -> row.atLeast("90")
                                .actual(total.subtract(BigDecimal.TEN))
                                .weight(90)))
                .build();
    }

    /** 10 points of execution, so many points earned in full, so many open, and the rest of 100 lost. */
    private static SelfEvaluation form(BigDecimal earned, int open) {
        BigDecimal lost = BigDecimal.valueOf(90L - open).subtract(earned);
        return SelfEvaluation.forProject("测试项目", Year.of(2024))
                .appropriation(Money.wan(1), Money.wan(1), Money.wan(1))
                .output(level -> level.quantity(
                                "总带宽", row -> row.atLeast("1").actual(1).weight(earned))
                        .quality("验收", row -> row.atLeast("1").notReported().weight(open))
                        .timeliness("按期", row -> row.atLeast("1").actual(0).weight(lost)))
                .build();
    }
}
