package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Condition.budgetChanged;
import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.Condition.deviation;
import static org.jixiao.rule.Condition.different;
import static org.jixiao.rule.Condition.everyIndicator;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Condition.late;
import static org.jixiao.rule.Condition.missed;
import static org.jixiao.value.Money.wan;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    private static final Fraction TEN = Fraction.of(10);
    private static final Fraction STEP = Fraction.parse("0.01");
    private static final Optional<Boolean> HOLDS = Optional.of(true);
    private static final Optional<Boolean> DOES_NOT_HOLD = Optional.of(false);
    private static final Optional<Boolean> SAYS_NOTHING = Optional.empty();

    /** An output indicator ≥ 100; what a condition measures is given beside it. */
    private static final Indicator ROW = row("数量");

    private static Indicator row(String name) {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .output(o ->
                        o.quantity(name, i -> i.atLeast("100").actual("100").weight(10)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }

    private static QuantityInput number(String target, String actual) {
        return number(target, actual, Direction.POSITIVE);
    }

    private static QuantityInput number(String target, String actual, Direction direction) {
        return QuantityInput.of(TEN, Fraction.parse(target), Fraction.parse(actual), direction);
    }

    private static RatingInput rated(String level) {
        RatingScale scale = RatingScale.standard("优良中低差");
        return RatingInput.of(TEN, RatingTarget.on(scale), scale.level(level), STEP);
    }

    private static ProseInput words(String target, String actual) {
        return ProseInput.of(TEN, target, actual, STEP);
    }

    private static DeadlineInput done(String day) {
        return DeadlineInput.of(TEN, DeadlineTarget.on(LocalDate.of(2024, 12, 31)), LocalDate.parse(day));
    }

    private static Optional<Boolean> answer(String written) {
        return written.isEmpty() ? SAYS_NOTHING : Optional.of(Boolean.valueOf(written));
    }

    @ParameterizedTest(name = "{0}, actual {1} of 100: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[130%, +∞) | 129.99 | false",
                "[130%, +∞) | 130 | true",
                "[130%, +∞) | 130.01 | true",
                "(120%, +∞) | 119.99 | false",
                "(120%, +∞) | 120 | false",
                "(120%, +∞) | 120.01 | true",
                "[80%, 100%) | 79.99 | false",
                "[80%, 100%) | 80 | true",
                "[80%, 100%) | 99.99 | true",
                "[80%, 100%) | 100 | false",
                "(-∞, 60%] | -5 | true",
                "(-∞, 60%] | 60 | true",
                "(-∞, 60%] | 60.01 | false",
            })
    void completion_lies_in_its_interval(String interval, String actual, boolean holds) {
        assertThat(completion(interval).test(ROW, number("100", actual))).contains(holds);
    }

    @ParameterizedTest(name = "{0}, actual {1} of 100: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(20%, +∞) | 79.99 | true",
                "(20%, +∞) | 80 | false",
                "(20%, +∞) | 80.01 | false",
                "(20%, +∞) | 100 | false",
                "(20%, +∞) | 119.99 | false",
                "(20%, +∞) | 120 | false",
                "(20%, +∞) | 120.01 | true",
                "[20%, 30%) | 70 | false",
                "[20%, 30%) | 70.01 | true",
                "[20%, 30%) | 80 | true",
                "[20%, 30%) | 120 | true",
                "[20%, 30%) | 129.99 | true",
                "[20%, 30%) | 130 | false",
            })
    void deviation_counts_on_both_sides_of_the_target(String interval, String actual, boolean holds) {
        assertThat(deviation(interval).test(ROW, number("100", actual))).contains(holds);
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({"0, 0, ''", "0, 1000, ''", "-1, 5, ''", "-0.01, -0.01, ''", "0.01, 0.01, false", "0.01, 0.013, true"})
    void a_share_of_a_target_that_is_not_above_zero_says_nothing(String target, String actual, String expected) {
        assertThat(completion("[130%, +∞)").test(ROW, number(target, actual))).isEqualTo(answer(expected));
        assertThat(deviation("[30%, +∞)").test(ROW, number(target, actual))).isEqualTo(answer(expected));
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({
        "0, 29.99, false",
        "0, 30, true",
        "0, 30.01, true",
        "0, -30, false",
        "-1, 30, ''",
        "0.01, 30, true",
        "100, 129.99, false",
        "100, 130, true",
    })
    void against_a_target_of_zero_the_actual_itself_can_count(String target, String actual, String expected) {
        assertThat(completion("[130%, +∞)").orAgainstZero("[30, +∞)").test(ROW, number(target, actual)))
                .isEqualTo(answer(expected));
    }

    @Test
    void completion_and_deviation_say_nothing_of_what_is_no_number() {
        for (ScoringInput other : List.of(rated("优"), words("建成", "建成"), done("2024-12-31"))) {
            assertThat(completion("(-∞, +∞)").orAgainstZero("(-∞, +∞)").test(ROW, other))
                    .isEmpty();
            assertThat(deviation("(-∞, +∞)").test(ROW, other)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{1} of 100, {0}: {2}")
    @CsvSource({
        "POSITIVE, 99.99, true",
        "POSITIVE, 100, false",
        "POSITIVE, 100.01, false",
        "REVERSE, 99.99, false",
        "REVERSE, 100, false",
        "REVERSE, 100.01, true",
    })
    void a_number_is_missed_on_the_bad_side_of_its_target(Direction direction, String actual, boolean holds) {
        assertThat(missed().test(ROW, number("100", actual, direction))).contains(holds);
    }

    @Test
    void ratings_dates_and_words_are_missed_each_by_their_kind() {
        assertThat(missed().test(ROW, rated("优"))).isEqualTo(DOES_NOT_HOLD);
        assertThat(missed().test(ROW, rated("良"))).isEqualTo(HOLDS);
        assertThat(missed().test(ROW, done("2024-12-31"))).isEqualTo(DOES_NOT_HOLD);
        assertThat(missed().test(ROW, done("2025-01-01"))).isEqualTo(HOLDS);
        assertThat(missed().test(ROW, words("建成平台", "已建成平台"))).isEqualTo(DOES_NOT_HOLD);
        assertThat(missed().test(ROW, words("建成平台", "基本建成平台"))).isEqualTo(HOLDS);
        assertThat(missed().test(ROW, words("建成平台", "未完成"))).isEqualTo(HOLDS);
    }

    @Test
    void words_that_nobody_can_judge_are_neither_met_nor_missed() {
        assertThat(missed().test(ROW, words("提升水平", "有所提升"))).isEqualTo(SAYS_NOTHING);
    }

    @ParameterizedTest(name = "{0} of 100: {1}")
    @CsvSource({"99.99, true", "100, false", "100.01, true", "-100, true"})
    void another_number_than_the_target_is_different_on_either_side(String actual, boolean holds) {
        assertThat(different().test(ROW, number("100", actual))).contains(holds);
        assertThat(different().test(ROW, number("100", actual, Direction.REVERSE)))
                .contains(holds);
    }

    @Test
    void different_says_nothing_of_what_is_no_number() {
        assertThat(different().test(ROW, rated("差"))).isEmpty();
        assertThat(different().test(ROW, words("建成", "未完成"))).isEmpty();
        assertThat(different().test(ROW, done("2025-12-31"))).isEmpty();
    }

    @Test
    void among_some_indicators_a_condition_says_nothing_of_the_others() {
        for (IndicatorCondition condition : List.of(completion("[100%, +∞)"), different(), missed())) {
            IndicatorCondition key = condition.among(Scope.named("重点"));
            assertThat(key.test(row("重点工程"), number("100", "200")))
                    .isEqualTo(condition.test(ROW, number("100", "200")))
                    .isPresent();
            assertThat(key.test(row("其他工程"), number("100", "200"))).isEmpty();
        }
    }

    @Test
    void among_twice_means_among_both() {
        IndicatorCondition both = missed().among(Scope.named("重点")).among(Scope.level1(IndicatorClass.OUTPUT));
        assertThat(both.test(row("重点工程"), number("100", "99"))).isEqualTo(HOLDS);
        assertThat(both.test(row("其他工程"), number("100", "99"))).isEmpty();
        assertThat(missed().among(Scope.named("重点"))
                        .among(Scope.level1(IndicatorClass.BENEFIT))
                        .test(row("重点工程"), number("100", "99")))
                .isEmpty();
        assertThat(missed().among(Scope.withSign(Nature.AT_MOST)).test(ROW, number("100", "99")))
                .isEmpty();
    }

    @Test
    void what_counts_against_zero_stays_when_a_condition_is_narrowed() {
        IndicatorCondition narrowed =
                completion("[130%, +∞)").orAgainstZero("[30, +∞)").among(Scope.named("数量"));
        assertThat(narrowed.test(ROW, number("0", "30"))).isEqualTo(HOLDS);
        IndicatorCondition other =
                completion("[130%, +∞)").among(Scope.named("重点")).orAgainstZero("[30, +∞)");
        assertThat(other.test(ROW, number("0", "30"))).isEmpty();
    }

    private static FundsRow budget(String initial, String adjusted) {
        FundsRow row = amount(initial).map(FundsRow.empty()::withInitial).orElse(FundsRow.empty());
        return amount(adjusted).map(row::withAdjusted).orElse(row);
    }

    private static Optional<Money> amount(String wan) {
        return wan.isEmpty() ? Optional.empty() : Optional.of(wan(wan));
    }

    @ParameterizedTest(name = "{0}, rate {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[0%, 90%) | 0% | true",
                "[0%, 90%) | 89.99% | true",
                "[0%, 90%) | 90% | false",
                "[0%, 90%) | 90.01% | false",
                "(120%, +∞) | 119.99% | false",
                "(120%, +∞) | 120% | false",
                "(120%, +∞) | 120.01% | true",
            })
    void the_execution_rate_lies_in_its_interval(String interval, String rate, boolean holds) {
        assertThat(executionRate(interval).holdsAt(Fraction.parse(rate))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}, done {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(30, +∞) | 2024-07-30 | false",
                "(30, +∞) | 2024-07-31 | true",
                "[1, 30] | 2024-06-30 | false",
                "[1, 30] | 2024-07-01 | true",
                "[1, 30] | 2024-07-31 | false",
                "(-∞, 0) | 2024-06-29 | true",
            })
    void work_is_so_many_days_late(String days, LocalDate done, boolean holds) {
        DeadlineInput work = DeadlineInput.of(Fraction.of(10), DeadlineTarget.on(LocalDate.of(2024, 6, 30)), done);
        assertThat(late(days).test(row("验收时间"), work)).contains(holds);
    }

    @Test
    void lateness_cannot_be_judged_of_anything_but_a_date_against_a_deadline() {
        assertThat(late("(-∞, +∞)")
                        .test(
                                row("验收时间"),
                                QuantityInput.of(Fraction.ONE, Fraction.ONE, Fraction.ONE, Direction.POSITIVE)))
                .isEmpty();
        assertThat(late("(30, +∞)")).isEqualTo(late("(30, +∞)")).isNotEqualTo(late("[30, +∞)"));
        assertThat(late("(30, +∞)").text(Locale.CHINESE)).isEqualTo("逾期天数在 (30, +∞) 内");
        assertThat(late("(30, +∞)").text(Locale.ENGLISH)).isEqualTo("days late in (30, +∞)");
        assertThatThrownBy(() -> late("30天")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_condition_on_the_rate_says_nothing_of_the_budget_and_the_other_way_round() {
        assertThat(executionRate("(-∞, +∞)").holdsFor(budget("100", "0"))).isFalse();
        assertThat(budgetChanged().holdsAt(Fraction.ONE)).isFalse();
    }

    @ParameterizedTest(name = "initial \"{0}\", adjusted \"{1}\": {2}")
    @CsvSource({
        "100, 100, false",
        "100, 100.00, false",
        "100, 100.01, true",
        "100, 99.99, true",
        "0, 3.36, true",
        "0, 0, false",
        "'', 100, false",
        "100, '', false",
        "'', '', false",
    })
    void a_budget_is_changed_where_both_are_known_and_differ(String initial, String adjusted, boolean holds) {
        assertThat(budgetChanged().holdsFor(budget(initial, adjusted))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"130%", "[130%, 120%]", "至少 130%", ""})
    void what_is_no_interval_is_refused(String text) {
        assertThatThrownBy(() -> completion(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deviation(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> executionRate(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> missed().orAgainstZero(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void conditions_are_equal_when_they_ask_the_same() {
        assertThat(completion("[130%, +∞)"))
                .isEqualTo(completion("[130%, +∞)"))
                .hasSameHashCodeAs(completion("[130%, +∞)"))
                .isNotEqualTo(completion("(130%, +∞)"))
                .isNotEqualTo(deviation("[130%, +∞)"))
                .isNotEqualTo(completion("[130%, +∞)").orAgainstZero("[30, +∞)"))
                .isNotEqualTo(completion("[130%, +∞)").among(Scope.named("重点")));
        assertThat(missed()).isEqualTo(missed()).isNotEqualTo(different());
        assertThat(everyIndicator(missed()))
                .isEqualTo(everyIndicator(missed()))
                .isNotEqualTo(everyIndicator(different()));
    }

    @Test
    void conditions_are_said_in_both_languages() {
        Condition zero = completion("[130%, +∞)").orAgainstZero("[30, +∞)").among(Scope.named("重点"));
        assertThat(zero.text(Locale.CHINESE)).isEqualTo("完成率在 [130%, +∞) 内，目标为 0 时实际在 [30, +∞) 内（名称含“重点”）");
        assertThat(zero.text(Locale.ENGLISH))
                .isEqualTo("completion in [130%, +∞), or against a target of 0 an actual in [30, +∞)"
                        + " (name with \"重点\")");
        assertThat(deviation("(20%, +∞)").text(Locale.CHINESE)).isEqualTo("偏差率（绝对值）在 (20%, +∞) 内");
        assertThat(missed().text(Locale.CHINESE)).isEqualTo("未达到目标");
        assertThat(different().text(Locale.CHINESE)).isEqualTo("实际不等于目标");
        assertThat(executionRate("[0%, 90%)").text(Locale.CHINESE)).isEqualTo("预算执行率在 [0%, 90%) 内");
        assertThat(budgetChanged().text(Locale.CHINESE)).isEqualTo("年中调整过预算");
        assertThat(everyIndicator(missed()).text(Locale.CHINESE)).isEqualTo("每个指标都是：未达到目标");
    }
}
