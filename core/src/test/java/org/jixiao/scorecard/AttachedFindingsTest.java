package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Condition.budgetChanged;
import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.Condition.everyIndicator;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Condition.late;
import static org.jixiao.rule.Condition.missed;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.scorecard.Forms.FIRST;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules attach to conditions: where it is said, what else is said of the note, and when nothing is. */
class AttachedFindingsTest {
    private static final String EXECUTION = "预算执行率";
    private static final String ADJUSTED = "年度资金总额/全年预算数";

    /** The national rules, which attach nothing, with one rule more. */
    private static RuleSet rules(Consumer<RuleSetBuilder> rule) {
        RuleSetBuilder rules = SampleRules.on(NationalRules.YEAR_2020);
        rule.accept(rules);
        return rules.build();
    }

    private static final RuleSet FAR_ABOVE =
            rules(rules -> rules.noteOwed("超额说明", completion("[130%, +∞)"), SampleRules.ours()));

    private static final RuleSet LOW_EXECUTION =
            rules(rules -> rules.noteOwed("执行率偏低", executionRate("[0%, 90%)"), 10, SampleRules.ours()));

    private static final RuleSet CHANGED_BUDGET =
            rules(rules -> rules.noteOwed("预算调整", budgetChanged(), 10, SampleRules.ours()));

    /** Code and place of every finding, in their order. */
    private static List<String> said(SelfEvaluation form, RuleSet rules) {
        return Forms.scored(form, rules).findings().stream()
                .map(finding -> finding.code() + " " + finding.where())
                .toList();
    }

    /** A sound form with this money, in 万元, and what else {@code more} says. */
    private static SelfEvaluation money(
            String initial, String adjusted, String executed, Consumer<SelfEvaluationBuilder> more) {
        return Forms.form(
                        form -> {
                            form.totalFunds(row(initial, adjusted, executed));
                            more.accept(form);
                        },
                        "总带宽",
                        i -> i.atLeast("100 个").actual("100"))
                .build();
    }

    private static SelfEvaluation executed(String executed, Consumer<SelfEvaluationBuilder> more) {
        return money("100", "100", executed, more);
    }

    private static void silent(SelfEvaluationBuilder form) {
        // no note
    }

    @ParameterizedTest(name = "actual {0}")
    @CsvSource({"129.99, false", "130, true"})
    void a_reason_is_owed_where_the_condition_holds(String actual, boolean owed) {
        SelfEvaluation told = output(i -> i.atLeast("100 个").actual(actual).deviationNote("需求增加"));
        assertThat(said(told, FAR_ABOVE)).isEqualTo(owed ? List.of("NOTE_OWED " + FIRST) : List.of());
    }

    @Test
    void a_reason_that_is_owed_and_missing_or_says_nothing_is_told() {
        assertThat(said(output(i -> i.atLeast("100 个").actual("130")), FAR_ABOVE))
                .containsExactly("NOTE_OWED " + FIRST, "NOTE_MISSING " + FIRST);
        assertThat(said(output(i -> i.atLeast("100 个").actual("130").deviationNote("无")), FAR_ABOVE))
                .containsExactly("NOTE_OWED " + FIRST, "NOTE_EMPTY " + FIRST);
        assertThat(said(output(i -> i.atLeast("100 个").actual("130").deviationNote("  ")), FAR_ABOVE))
                .containsExactly("NOTE_OWED " + FIRST, "NOTE_MISSING " + FIRST);
    }

    @Test
    void the_words_name_the_rule_its_condition_and_its_source() {
        SelfEvaluation form = output(i -> i.atLeast("100 个").actual("130").deviationNote("需求增加"));
        assertThat(Forms.scored(form, FAR_ABOVE).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(FindingCode.NOTE_OWED.severity());
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("超额说明：完成率在 [130%, +∞) 内，须说明原因；本库约定：测试");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("超额说明: completion in [130%, +∞), so a reason is owed; library default: a test");
        });
    }

    @Test
    void a_missing_reason_that_two_rules_ask_for_is_told_once() {
        RuleSet both = rules(rules -> rules.noteOwedWhenMissed(SampleRules.ours())
                .noteOwed("未达到", missed(), SampleRules.ours())
                .noteOwed("偏低", completion("(-∞, 100%)"), SampleRules.ours()));
        assertThat(said(output(i -> i.atLeast("100 个").actual("99")), both))
                .containsExactly("NOTE_MISSING " + FIRST, "NOTE_OWED " + FIRST, "NOTE_OWED " + FIRST);
    }

    @ParameterizedTest(name = "executed {0} of 100: {1}")
    @CsvSource({"0, true", "89.99, true", "90, false", "90.01, false", "110, false"})
    void a_reason_for_the_execution_is_owed_at_the_execution(String executed, boolean owed) {
        SelfEvaluation form = executed(executed, f -> f.executionNote("合同尾款未付"));
        assertThat(said(form, LOW_EXECUTION).contains("NOTE_OWED " + EXECUTION)).isEqualTo(owed);
        assertThat(said(form, LOW_EXECUTION)).doesNotContain("NOTE_MISSING " + EXECUTION, "NOTE_EMPTY " + EXECUTION);
    }

    @Test
    void a_missing_reason_for_the_execution_is_told_at_the_execution() {
        assertThat(said(executed("85", AttachedFindingsTest::silent), LOW_EXECUTION))
                .containsExactly("NOTE_OWED " + EXECUTION, "NOTE_MISSING " + EXECUTION);
        assertThat(said(executed("85", f -> f.executionNote("无")), LOW_EXECUTION))
                .containsExactly("NOTE_OWED " + EXECUTION, "NOTE_EMPTY " + EXECUTION);
        // the note on the budget is another one
        assertThat(said(executed("85", f -> f.adjustmentNote("年中调整")), LOW_EXECUTION))
                .containsExactly("NOTE_OWED " + EXECUTION, "NOTE_MISSING " + EXECUTION);
    }

    @Test
    void without_money_or_without_a_budget_no_rate_owes_a_reason() {
        assertThat(said(money("100", "100", "", AttachedFindingsTest::silent), LOW_EXECUTION))
                .containsExactly("NOT_ASSESSABLE " + EXECUTION);
        assertThat(said(money("0", "0", "0", AttachedFindingsTest::silent), LOW_EXECUTION))
                .doesNotContain("NOTE_OWED " + EXECUTION);
    }

    @Test
    void a_reason_for_a_changed_budget_is_owed_at_the_budget() {
        assertThat(said(money("110", "100", "100", f -> f.adjustmentNote("压减开支")), CHANGED_BUDGET))
                .containsExactly("NOTE_OWED " + ADJUSTED);
        assertThat(said(money("110", "100", "100", f -> f.executionNote("压减开支")), CHANGED_BUDGET))
                .containsExactly("NOTE_OWED " + ADJUSTED, "NOTE_MISSING " + ADJUSTED);
        assertThat(said(money("110", "100", "100", f -> f.adjustmentNote("0")), CHANGED_BUDGET))
                .containsExactly("NOTE_OWED " + ADJUSTED, "NOTE_EMPTY " + ADJUSTED);
        assertThat(said(money("100", "100", "100", AttachedFindingsTest::silent), CHANGED_BUDGET))
                .isEmpty();
        assertThat(said(money("", "100", "100", AttachedFindingsTest::silent), CHANGED_BUDGET))
                .isEmpty();
    }

    @Test
    void a_changed_budget_owes_its_reason_also_where_nothing_was_executed() {
        assertThat(said(money("110", "100", "", AttachedFindingsTest::silent), CHANGED_BUDGET))
                .containsExactly("NOTE_OWED " + ADJUSTED, "NOTE_MISSING " + ADJUSTED, "NOT_ASSESSABLE " + EXECUTION);
    }

    @ParameterizedTest(name = "\"{0}\" is too long: {1}")
    @CsvSource({
        "一二三四五六七八九, false",
        "一二三四五六七八九十, false",
        "一二三四五六七八九十一, true",
        // ten characters, of which the first takes two places in a Java string
        "𠮷二三四五六七八九十, false",
        "𠮷二三四五六七八九十一, true",
        "'   一二三四五六七八九十   ', false",
    })
    void a_reason_may_have_so_many_characters_and_not_one_more(String note, boolean tooLong) {
        assertThat(said(executed("85", f -> f.executionNote(note)), LOW_EXECUTION))
                .isEqualTo(
                        tooLong
                                ? List.of("NOTE_OWED " + EXECUTION, "NOTE_TOO_LONG " + EXECUTION)
                                : List.of("NOTE_OWED " + EXECUTION));
        assertThat(said(money("110", "100", "100", f -> f.adjustmentNote(note)), CHANGED_BUDGET)
                        .contains("NOTE_TOO_LONG " + ADJUSTED))
                .isEqualTo(tooLong);
    }

    @ParameterizedTest(name = "\"{0}\" is too long: {1}")
    @CsvSource({"一二三四五, false", "一二三四五六, true"})
    void a_reason_for_an_indicator_can_have_a_length_too(String note, boolean tooLong) {
        RuleSet rules = rules(rule -> rule.noteOwed("超额说明", completion("[130%, +∞)"), 5, SampleRules.ours()));
        assertThat(said(output(i -> i.atLeast("100 个").actual("130").deviationNote(note)), rules))
                .isEqualTo(
                        tooLong
                                ? List.of("NOTE_OWED " + FIRST, "NOTE_TOO_LONG " + FIRST)
                                : List.of("NOTE_OWED " + FIRST));
        assertThatThrownBy(() -> rules(rule -> rule.noteOwed("超额说明", missed(), 0, SampleRules.ours())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "done {0}: {1}")
    @CsvSource({
        "2024-06-30, ''",
        "2024-07-01, 'NOTE_OWED NOTE_MISSING'",
        "2024-07-31, 'NOTE_OWED NOTE_MISSING OPEN_FOR_REVIEW'"
    })
    void work_that_is_so_many_days_late_owes_a_reason_or_is_looked_at(String done, String codes) {
        RuleSet rules = rules(rule -> rule.noteOwed("逾期说明", late("[1, +∞)"), SampleRules.ours())
                .openForReview("逾期较久", late("(30, +∞)"), SampleRules.ours()));
        assertThat(Forms.scored(output(i -> i.due(LocalDate.of(2024, 6, 30)).actual(LocalDate.parse(done))), rules)
                        .findings()
                        .stream()
                        .map(finding -> finding.code().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void a_reason_that_is_too_long_says_how_long_it_is() {
        assertThat(Forms.scored(executed("85", f -> f.executionNote("一二三四五六七八九十一")), LOW_EXECUTION)
                        .findings())
                .last()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("说明有 11 字，规则要求不超过 10 字");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo("the reason has 11 characters, the rules allow 10");
                });
    }

    @Test
    void a_reason_that_nobody_owes_may_be_of_any_length() {
        assertThat(said(executed("90", f -> f.executionNote("一二三四五六七八九十一")), LOW_EXECUTION))
                .isEmpty();
    }

    @Test
    void where_no_length_is_named_any_length_will_do() {
        RuleSet any = rules(rules -> rules.noteOwed("执行率偏低", executionRate("[0%, 90%)"), SampleRules.ours()));
        assertThat(said(executed("85", f -> f.executionNote("字".repeat(10_000))), any))
                .containsExactly("NOTE_OWED " + EXECUTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_reason_may_have_at_least_one_character(int most) {
        assertThatThrownBy(() ->
                        rules(rules -> rules.noteOwed("执行率偏低", executionRate("[0%, 90%)"), most, SampleRules.ours())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 character")
                .hasMessageContaining(String.valueOf(most));
        assertThat(said(
                        executed("85", f -> f.executionNote("一")),
                        rules(rules -> rules.noteOwed("执行率偏低", executionRate("[0%, 90%)"), 1, SampleRules.ours()))))
                .containsExactly("NOTE_OWED " + EXECUTION);
    }

    @Test
    void what_is_opened_for_review_owes_no_reason() {
        RuleSet open = rules(rules -> rules.openForReview("复核", completion("[120%, +∞)"), SampleRules.ours())
                .openForReview("执行复核", executionRate("(-∞, 80%)"), SampleRules.ours())
                .openForReview("调整复核", budgetChanged(), SampleRules.ours()));
        SelfEvaluation form = Forms.form(
                        f -> f.totalFunds(row("110", "100", "79.99")),
                        "总带宽",
                        i -> i.atLeast("100 个").actual("120"))
                .build();
        assertThat(said(form, open))
                .containsExactly(
                        "OUTPUT_AHEAD_OF_SPENDING " + EXECUTION,
                        "OPEN_FOR_REVIEW " + EXECUTION,
                        "OPEN_FOR_REVIEW " + ADJUSTED,
                        "OPEN_FOR_REVIEW " + FIRST);
    }

    @Test
    void points_stay_what_they_are() {
        RuleSet open = rules(rules -> rules.openForReview("复核", completion("[120%, +∞)"), SampleRules.ours()));
        Scorecard card = Forms.scored(output(i -> i.atLeast("100 个").actual("120")), open);
        assertThat(card.total()).isEqualByComparingTo("100");
        assertThat(card.open()).isEqualByComparingTo("0");
        assertThat(card.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.CHINESE)).isEqualTo("复核：完成率在 [120%, +∞) 内，须人工复核；本库约定：测试"));
    }

    /** The sound form with two more numbers under names of their own, held against 100. */
    private static SelfEvaluation twoKeyNumbers(String first, String second) {
        return Forms.form(Forms::plainFunds, "重点一", i -> i.atLeast("100 个").actual(first))
                .output(o ->
                        o.quantity("重点二", i -> i.atLeast("100 个").actual(second).weight(1)))
                .build();
    }

    @ParameterizedTest(name = "{0} and {1} of 100: {2}")
    @CsvSource({"120.01, 130, true", "120, 130, false", "130, 120, false", "120, 120, false"})
    void a_form_is_opened_where_every_indicator_fulfils_the_condition(String first, String second, boolean opened) {
        RuleSet low = rules(rules -> rules.openForReview(
                "目标偏低", everyIndicator(completion("(120%, +∞)").among(named("重点"))), SampleRules.ours()));
        assertThat(said(twoKeyNumbers(first, second), low).contains("OPEN_FOR_REVIEW 政务外网运维"))
                .isEqualTo(opened);
    }

    @Test
    void a_form_of_which_the_condition_says_nothing_is_not_opened() {
        RuleSet none = rules(
                rules -> rules.openForReview("目标偏低", everyIndicator(missed().among(named("没有"))), SampleRules.ours()));
        assertThat(said(Forms.sound(), none)).isEmpty();
    }

    @Test
    void an_indicator_that_was_not_scored_neither_opens_a_form_nor_keeps_it_shut() {
        RuleSet all = rules(
                rules -> rules.openForReview("目标偏低", everyIndicator(missed().among(named("重点"))), SampleRules.ours()));
        SelfEvaluation one = Forms.form(
                        Forms::plainFunds, "重点一", i -> i.atLeast("100 个").actual("99"))
                .output(o ->
                        o.quantity("重点二", i -> i.atLeast("100 个").notReported().weight(1)))
                .build();
        assertThat(said(one, all)).contains("OPEN_FOR_REVIEW 政务外网运维");
        SelfEvaluation none = output("重点一", i -> i.atLeast("100 个").notReported());
        assertThat(said(none, all)).doesNotContain("OPEN_FOR_REVIEW 政务外网运维");
    }
}
