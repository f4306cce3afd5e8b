package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.batch.ScoringResult;
import org.jixiao.doors.Copies;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorPath;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.SideBySideSummary.Cause;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in by a public door, or from a stream, is checked. */
class SummaryDoorsTest {
    private static final Scorecard CARD = Forms.scored(Forms.sound());
    private static final ScoredTwice TWICE = new ScoredTwice(CARD, CARD);
    private static final CellTotal CELL = new CellTotal(Money.wan(1), 1, 0);

    static List<Door> doors() {
        return PublicDoors.of(
                Average.class,
                Bounds.class,
                CellTotal.class,
                DepartmentSummary.class,
                FindingTotal.class,
                FundsTotal.class,
                GradeMove.class,
                ItemChange.class,
                ItemGroup.class,
                LossTotal.class,
                Ranking.class,
                Ranking.Place.class,
                ScoredTwice.class,
                SideBySideSummary.class,
                Cause.class,
                Unscorable.class,
                Unscorable.Reason.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        PublicDoors.with(
                        "f-1",
                        Fraction.ONE,
                        BigDecimal.ONE,
                        Money.wan(1),
                        CELL,
                        CARD,
                        CARD.items().get(0),
                        TWICE,
                        List.of(),
                        FindingCode.DUPLICATE,
                        RuleTopic.OVER_TARGET,
                        GradeMove.of(Optional.empty(), Optional.empty()),
                        new IndicatorPath("产出指标", "数量指标", "报告"),
                        DepartmentSummary.empty(),
                        SideBySideSummary.empty(),
                        new Unscorable.Reason("wrong", "错", 1, List.of("f-1")))
                .refusesNull(door);
    }

    static Stream<Collector<?, ?, ?>> collectors() {
        return Stream.of(
                DepartmentSummary.ofScorecards(),
                DepartmentSummary.ofResults(),
                DepartmentSummary.ofReviews(),
                DepartmentSummary.ofSummaries(),
                SideBySideSummary.ofForms(),
                Ranking.best(1));
    }

    @ParameterizedTest
    @MethodSource("collectors")
    @SuppressWarnings("NullAway") // hands in the null that this is about
    void a_null_among_many_is_refused_by_name(Collector<Object, ?, ?> collector) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Collections.nCopies(1, null).stream().collect(collector))
                .withMessageMatching("expected a value for \\w+, got null");
    }

    static Stream<ThrowingCallable> impossible() {
        Fraction two = Fraction.of(2);
        BigDecimal minus = BigDecimal.ONE.negate();
        Unscorable.Reason reason = new Unscorable.Reason("错", "错", 1, List.of("f-1"));
        return Stream.of(
                () -> new Bounds(two, Fraction.ONE),
                () -> new Average(-1, two, Fraction.ONE, two),
                () -> new Average(1, two.negated(), Fraction.ONE, two),
                () -> new Average(1, two, two, Fraction.ONE),
                () -> new Average(1, two, two.negated(), Fraction.ONE),
                () -> new CellTotal(Money.wan(1), 0, 3),
                () -> new CellTotal(Money.wan(-1), 1, 0),
                () -> new CellTotal(Money.ZERO, -1, 0),
                () -> new CellTotal(Money.ZERO, 1, -1),
                () -> new FundsTotal(CELL, CellTotal.NONE, CELL),
                () -> new FundsTotal(CELL, CELL, CellTotal.NONE),
                () -> new FundsTotal(CellTotal.NONE, CELL, CELL),
                () -> new LossTotal(1, 2, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO),
                () -> new LossTotal(1, -1, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO),
                () -> new LossTotal(1, 1, minus, BigDecimal.ONE, BigDecimal.ZERO),
                () -> new LossTotal(1, 1, BigDecimal.ONE, minus, BigDecimal.ZERO),
                () -> new LossTotal(1, 1, BigDecimal.ONE, BigDecimal.ONE, minus),
                () -> new FindingTotal(FindingCode.DUPLICATE, 1, 2),
                () -> new FindingTotal(FindingCode.DUPLICATE, 1, -1),
                () -> new Spending(-1, Money.ZERO, Money.ZERO),
                () -> new Spending(1, Money.wan(-1), Money.ZERO),
                () -> new Spending(1, Money.ZERO, Money.wan(-1)),
                () -> new Unscorable(0, List.of(reason)),
                () -> new Unscorable(100, Collections.nCopies(21, reason)),
                () -> new Unscorable.Reason("错", "错", 0, List.of()),
                () -> new Unscorable.Reason("错", "错", 1, List.of("f-1", "f-2")),
                () -> new Unscorable.Reason("错", "错", 9, Collections.nCopies(6, "f-1")),
                () -> new Ranking(List.of(new Ranking.Place(1, CARD)), 0),
                () -> new Ranking.Place(0, CARD),
                () -> new Cause(RuleTopic.OVER_TARGET, 0, BigDecimal.ONE));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void figures_that_no_forms_add_up_to_are_refused(ThrowingCallable made) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(made)
                .withMessageStartingWith("expected figures that forms can add up to, got [");
    }

    @Test
    void two_items_are_not_one_item_scored_twice() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> new ItemChange(CARD.items().get(0), CARD.items().get(1)))
                .withMessage("expected one item scored twice, got 预算执行率 and 产出指标/数量指标/总带宽");
    }

    @Test
    void summaries_are_read_back_as_they_were_written() throws Exception {
        DepartmentSummary department = SampleDepartment.cards().stream()
                .collect(DepartmentSummary.ofScorecards())
                .plus(Stream.of(ScoringResult.failed("f-1", new IllegalStateException("错")))
                        .collect(DepartmentSummary.ofResults()));
        SideBySideSummary twice = SideBySideSummary.empty().plus(TWICE);

        assertThat(Copies.serialised(department)).isEqualTo(department).hasToString(department.toString());
        assertThat(Copies.serialised(twice)).isEqualTo(twice).hasToString(twice.toString());
        assertThat(Copies.serialised(TWICE)).isEqualTo(TWICE);
    }

    @Test
    void a_summary_that_no_forms_add_up_to_is_not_read_back() {
        DepartmentSummary empty = DepartmentSummary.empty();
        DepartmentSummary more = ImmutableDepartmentSummary.make(
                2,
                Map.of(),
                empty.grades(),
                empty.undecided(),
                empty.sources(),
                empty.spending(),
                empty.average(),
                empty.averageByBudget(),
                empty.averageByExecuted(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                TotalsSummary.NONE,
                TotalsSummary.NONE,
                Unscorable.NONE);
        SideBySideSummary fewer = ImmutableSideBySideSummary.make(
                Map.of(),
                -1,
                0,
                0,
                0,
                BigDecimal.ZERO,
                Map.of(GradeMove.of(Optional.of(Grade.GOOD), Optional.empty()), 1L),
                Map.of());

        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> Copies.serialised(more));
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> Copies.serialised(fewer));
    }
}
