package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.rule.Scope.exactly;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.level2;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.rule.Scope.withSign;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.direct;

import java.time.Year;
import java.util.Locale;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.junit.jupiter.api.Test;

class SpecialRulesTest {
    private static RuleSetBuilder rules() {
        return SampleRules.on(NationalRules.YEAR_2020);
    }

    private static SelfEvaluation form(String name) {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .output(o -> o.quantity(name, i -> i.atLeast("10").actual("6").weight(10)))
                .build();
    }

    @Test
    void a_special_rule_scores_the_indicators_it_speaks_of_and_no_others() {
        RuleSet rules = rules().numbers("重点", named("重点"), corridor("[70%, 130%]"), ours())
                .build();
        assertThat(Scorer.using(rules).score(form("重点工程")).indicators().get(0).score())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("0"));
        assertThat(Scorer.using(rules).score(form("其他工程")).indicators().get(0).score())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("6"));
    }

    @Test
    void two_special_rules_on_one_indicator_are_refused_and_both_named() {
        RuleSet rules = rules().citing("某办法")
                .numbers("重点", named("重点"), corridor("[70%, 130%]"), Provenance.clause(3))
                .numbers("工程", named("工程"), direct(), Provenance.clause(4))
                .build();
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> Scorer.using(rules).score(form("重点工程")))
                .withMessage("rule set test/district/2024: expected at most one special rule for 产出指标/数量指标/重点工程,"
                        + " got 重点 (某办法, clause 3) and 工程 (某办法, clause 4)"
                        + " (narrow one of them with except(...))");
        RuleSet narrowed = rules().numbers("重点", named("重点").except(named("工程")), corridor("[70%, 130%]"), ours())
                .numbers("工程", named("工程"), direct(), ours())
                .build();
        assertThat(Scorer.using(narrowed).score(form("重点工程")).total()).isEqualByComparingTo("0");
    }

    @Test
    void a_scope_that_lies_within_another_is_refused_when_the_set_is_built() {
        RuleSetBuilder rules = rules().numbers("产出", level1(IndicatorClass.OUTPUT), direct(), ours())
                .numbers("重点产出", level1(IndicatorClass.OUTPUT).and(named("重点")), direct(), ours());
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(rules::build)
                .withMessageContaining("产出 (library default: a test)")
                .withMessageContaining("重点产出 (library default: a test)");
    }

    @Test
    void rules_on_exact_names_stand_side_by_side_where_their_words_are_shared() {
        RuleSet rules = rules().numbers("控制率", exactly("“三公经费”控制率"), corridor("[70%, 130%]"), ours())
                .numbers("变动率", exactly("“三公经费”变动率"), direct(), ours())
                .build();
        assertThat(Scorer.using(rules).score(form("三公经费控制率")).total()).isEqualByComparingTo("0");
        assertThat(Scorer.using(rules).score(form("在职人员控制率")).total()).isEqualByComparingTo("6");
    }

    @Test
    void an_exact_name_that_another_rule_covers_too_is_refused_when_the_set_is_built() {
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(rules().numbers("控制率", named("控制率"), direct(), ours())
                        .numbers("三公", exactly("三公经费控制率"), direct(), ours())::build)
                .withMessageContaining("every indicator with named \"三公经费控制率\"");
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(rules().numbers("甲乙", exactly("甲", "乙"), direct(), ours())
                        .numbers("乙", exactly("乙。"), direct(), ours())::build);
        assertThat(rules().numbers("甲乙", exactly("甲", "乙"), direct(), ours())
                        .numbers("乙丙", exactly("乙", "丙"), direct(), ours())
                        .numbers("二级", level2("甲"), direct(), ours())
                        .build()
                        .rules())
                .isNotEmpty();
    }

    @Test
    void a_name_is_used_once_and_a_set_can_drop_what_it_inherits() {
        RuleSet base = rules().numbers("重点", named("重点"), direct(), ours()).build();
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> rules().numbers("重点", named("重点"), direct(), ours())
                        .numbers("重点", named("工程"), direct(), ours()))
                .withMessageStartingWith("rule set test/district/2024: SPECIAL_NUMBERS (special numbers) \"重点\":"
                        + " expected one rule on SPECIAL_NUMBERS 重点, got two, from");
        RuleSet without = RuleSet.named("test/district", Year.of(2025))
                .basedOn(base)
                .without("重点")
                .build();
        assertThat(without.rules()).noneMatch(rule -> rule.topic().equals(RuleTopic.SPECIAL_NUMBERS));
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> rules().without("没有"))
                .withMessageContaining("expected the name of a rule of the set it is based on, got \"没有\"");
    }

    @Test
    void a_scope_says_what_it_speaks_of() {
        Scope scope = withSign(Nature.AT_LEAST, Nature.WITHOUT_SIGN)
                .and(level1(IndicatorClass.OUTPUT))
                .except(named("重点"));
        assertThat(scope.text(Locale.ENGLISH)).isEqualTo("sign ≥ none, level 1 产出指标, except (name with \"重点\")");
        assertThat(scope.text(Locale.CHINESE)).isEqualTo("指标性质为 ≥ 无符号，一级指标为产出指标，（名称含“重点”）除外");
        assertThat(level1(IndicatorClass.OUTPUT).and(named("甲")))
                .isEqualTo(named("甲").and(level1(IndicatorClass.OUTPUT)));
    }
}
