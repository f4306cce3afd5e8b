package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Condition.budgetChange;
import static org.jixiao.rule.Condition.fewerThan;
import static org.jixiao.rule.Condition.level1Score;
import static org.jixiao.rule.Condition.rowWeight;
import static org.jixiao.rule.Condition.total;
import static org.jixiao.rule.Condition.unspent;
import static org.jixiao.scorecard.Forms.appropriation;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.scored;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Condition;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.SampleRules;
import org.jixiao.rule.Scope;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormConditionsTest {
    private static List<Finding> found(SelfEvaluation form, Consumer<RuleSetBuilder> rule) {
        RuleSetBuilder rules = SampleRules.on(SampleRules.DISTRICT);
        rule.accept(rules);
        return scored(form, rules.build()).findings().stream()
                .filter(finding -> finding.code() == FindingCode.OPEN_FOR_REVIEW
                        || finding.code() == FindingCode.NOTE_OWED
                        || (finding.code() == FindingCode.NOTE_MISSING
                                && !finding.where().equals(Forms.FIRST)))
                .toList();
    }

    private static List<Finding> review(SelfEvaluation form, Condition condition) {
        return found(form, rules -> rules.openForReview("要看", condition, SampleRules.ours()));
    }

    /** The first output indicator earns so many hundredths of its 20. */
    private static SelfEvaluation reached(int of100) {
        return output(i -> i.atLeast("100 个").actual(of100));
    }

    @ParameterizedTest(name = "{0} of 100, total in {1}: {2}")
    @CsvSource({"'0', '[0, 80]', true", "'0', '[0, 80)', false", "'100', '[0, 90)', false", "'100', '[100, 100]', true"
    })
    void a_total_in_an_interval_is_for_a_person_to_see(int actual, String points, boolean holds) {
        List<Finding> found = review(reached(actual), total(points));

        assertThat(found).hasSize(holds ? 1 : 0);
        if (holds) {
            assertThat(found.get(0).where()).isEqualTo("政务外网运维");
            assertThat(found.get(0).message(Locale.CHINESE)).contains("总分在 " + points);
        }
    }

    @Test
    void a_total_that_open_points_decide_is_not_judged() {
        SelfEvaluation open = output(i -> i.prose("建成平台").actual("进展不错"));

        assertThat(review(open, total("[0, 90)"))).isEmpty();
        assertThat(review(open, total("[80, 100]"))).hasSize(1);
    }

    @Test
    void the_total_that_counts_is_asked_for() {
        assertThat(found(
                        appropriation("100", "100", "50"),
                        rules -> rules.totalCeiling(SampleRules.ours(), "[0%, 80%): 59")
                                .openForReview("要看", total("[0, 60)"), SampleRules.ours())))
                .hasSize(1);
    }

    @ParameterizedTest(name = "output {0} of 20, and 20 of 20, share in {1}: {2}")
    @CsvSource({"'0', '[0%, 50%]', true", "'1', '[0%, 50%]', false", "'0', '[0%, 50%)', false"})
    void the_share_of_its_points_that_a_class_earns(int actual, String shares, boolean holds) {
        List<Finding> found = review(reached(actual), level1Score(IndicatorClass.OUTPUT, shares));

        assertThat(found).hasSize(holds ? 1 : 0);
        assertThat(found).allSatisfy(finding -> assertThat(finding.where()).isEqualTo("产出指标"));
    }

    @Test
    void too_few_rows_of_a_class() {
        assertThat(review(Forms.sound(), fewerThan(4, Scope.level1(IndicatorClass.OUTPUT))))
                .hasSize(1);
        assertThat(review(Forms.sound(), fewerThan(3, Scope.level1(IndicatorClass.OUTPUT))))
                .isEmpty();
    }

    @Test
    void one_row_too_heavy_is_named() {
        assertThat(review(Forms.sound(), rowWeight("[30, +∞)")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("效益指标/社会效益指标/保障网络畅通"));
        assertThat(review(Forms.sound(), rowWeight("(30, +∞)"))).isEmpty();
    }

    @ParameterizedTest(name = "from {0} to {1}, change in {2}: {3}")
    @CsvSource({
        "'100', '120', '(20%, +∞)', false", "'100', '120.01', '(20%, +∞)', true", "'100', '79', '(20%, +∞)', true",
        "'0', '3.36', '(20%, +∞)', true", "'0', '3.36', '(20%, 50%]', false", "'100', '100', '[0%, +∞)', false"
    })
    void a_budget_that_changes_by_a_share(String initial, String adjusted, String shares, boolean holds) {
        assertThat(review(appropriation(initial, adjusted, "3"), budgetChange(shares)))
                .hasSize(holds ? 1 : 0);
    }

    @ParameterizedTest(name = "executed {0} of 100: {1}")
    @CsvSource({"'60', true", "'60.01', false", "'100', false"})
    void money_that_was_not_spent(String executed, boolean holds) {
        assertThat(review(appropriation("100", "100", executed), unspent("[40, +∞)")))
                .hasSize(holds ? 1 : 0);
    }

    @Test
    void a_reason_for_a_low_total_can_stand_anywhere_on_the_form() {
        Consumer<RuleSetBuilder> rule = rules -> rules.noteOwed("总分偏低", total("[0, 90)"), SampleRules.ours());

        assertThat(found(reached(0), rule))
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOTE_OWED, FindingCode.NOTE_MISSING);
        assertThat(found(output(i -> i.atLeast("100 个").actual("0").deviationNote("设备到货晚")), rule))
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOTE_OWED);
    }

    @Test
    void a_reason_for_a_class_stands_beside_one_of_its_rows() {
        Consumer<RuleSetBuilder> rule =
                rules -> rules.noteOwed("产出偏低", level1Score(IndicatorClass.OUTPUT, "[0%, 60%)"), SampleRules.ours());

        assertThat(found(output(i -> i.atLeast("100 个").actual("0").deviationNote("设备到货晚")), rule))
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOTE_OWED);
        assertThat(found(reached(0), rule)).extracting(Finding::where).containsExactly("产出指标", "产出指标");
    }

    @Test
    void unspent_money_owes_the_note_of_the_execution() {
        assertThat(found(
                        appropriation("100", "100", "50"),
                        rules -> rules.noteOwed("结余较大", unspent("[40, +∞)"), 100, SampleRules.ours())))
                .extracting(Finding::where)
                .containsExactly("预算执行率", "预算执行率");
    }

    @Test
    void conditions_are_values_with_words_and_terms() {
        assertThat(total("[0, 60)")).isEqualTo(total("[0,60)")).isNotEqualTo(total("[0, 61)"));
        assertThat(level1Score(IndicatorClass.OUTPUT, "[0%, 60%)").text(Locale.ENGLISH))
                .isEqualTo("share of the points of output in [0%, 60%)");
        assertThat(level1Score(IndicatorClass.OUTPUT, "[0%, 60%)").terms())
                .hasToString("[level1Score(产出指标([0%, 60%)))]");
        assertThat(fewerThan(2, Scope.level2("数量")).terms()).hasToString("[fewerThan(rows(2), among(level2(数量)))]");
        assertThat(rowWeight("(40, +∞)").terms()).hasToString("[rowWeight((40, +∞))]");
        assertThat(unspent("(40, +∞)").terms()).hasToString("[unspent((40, +∞))]");
        assertThat(budgetChange("(20%, +∞)").terms()).hasToString("[budgetChange((20%, +∞))]");
        assertThat(budgetChange("(20%, +∞)").text(Locale.CHINESE)).isEqualTo("全年预算数与年初预算数相差的比例在 (20%, +∞) 内");
    }

    @Test
    void bad_intervals_and_numbers_are_refused() {
        assertThatThrownBy(() -> total("[0%, 60%)")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> unspent("[0%, 60%)")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rowWeight("40")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> fewerThan(0, Scope.everyIndicator())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> level1Score(IndicatorClass.OUTPUT, "[0, 60)"))
                .isInstanceOf(InvalidValueException.class);
    }
}
