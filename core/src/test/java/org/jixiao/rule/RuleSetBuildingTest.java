package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scoring.ScoringStrategies.proportional;

import java.math.RoundingMode;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetBuildingTest {
    @Test
    void all_topics_without_a_rule_are_listed_at_once() {
        RuleSetBuilder rules = RuleSet.named("test", Year.of(2024)).positive(proportional(), ours());
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(rules::build)
                .withMessage(
                        "rule set test/2024: expected a rule on every topic that needs one, got none on [REVERSE, EQUAL, RATING, PROSE, DEADLINE, EXECUTION,"
                                + " GRADES, ROUNDING, NOT_APPLICABLE] (add them, or base the set on one that has them)")
                .satisfies(e -> assertThat(e.ruleSet()).isEqualTo("test/2024"));
    }

    @Test
    void a_topic_is_decided_once() {
        RuleSetBuilder rules =
                SampleRules.on(NationalRules.YEAR_2020).citing("甲").positive(proportional(), clause(1));
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> rules.positive(proportional(), ours()))
                .withMessage(
                        "rule set test/district/2024: POSITIVE (more is better): expected one rule on POSITIVE, got two, from 甲,"
                                + " clause 1 and from library default: a test");
    }

    @Test
    void a_clause_needs_a_document() {
        RuleSetBuilder rules = SampleRules.on(NationalRules.YEAR_2020);
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> rules.grades(GradeBands.of(90, 80, 60), clause(8)))
                .withMessage("rule set test/district/2024: GRADES (grades): expected a document for clause 8, got none"
                        + " (call citing(...) before it)");
    }

    @Test
    void a_clause_takes_the_document_cited_before_it_unless_it_names_its_own() {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .citing("甲")
                .positive(proportional(), clause(1))
                .citing("乙")
                .cappedAtWeight(clause(2))
                .noteOwedWhenMissed(clause("5（一）").of("丙"))
                .build();
        assertThat(rules.rule(RuleTopic.POSITIVE).provenance())
                .isEqualTo(clause(1).of("甲"));
        assertThat(rules.rules())
                .filteredOn(rule -> rule.topic() == RuleTopic.CAP)
                .extracting(Rule::provenance)
                .containsExactly(clause(2).of("乙"));
        assertThat(rules.find(RuleTopic.NOTE_OWED).map(Rule::provenance))
                .contains(Provenance.clause("5（一）").of("丙"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/beijing", "beijing/", "/", "beijing//chaoyang", "Beijing", "北京", "bei jing", "beijing2"})
    void a_district_is_written_in_small_letters(String district) {
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> RuleSet.named(district, Year.of(2024)))
                .withMessage("rule set " + district
                        + "/2024: expected a district of small letters such as beijing/chaoyang, got \"" + district
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "beijing/chaoyang", "a/b-c/d"})
    void a_district_can_stand_below_others(String district) {
        assertThat(SampleRules.national(district, 2024).id()).isEqualTo(district + "/2024");
    }

    @Test
    void a_set_is_based_on_one_other() {
        RuleSetBuilder rules = SampleRules.on(NationalRules.YEAR_2020);
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> rules.basedOn(NationalRules.YEAR_2020))
                .withMessage(
                        "rule set test/district/2024: expected one rule set to be based on, got a second one, national/2020");
    }

    @Test
    void a_rounding_that_rounds_nothing_is_refused() {
        RuleSetBuilder rules = SampleRules.on(NationalRules.YEAR_2020);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.rounding(2, RoundingMode.UNNECESSARY, ours()))
                .withMessage(
                        "rule set test/district/2024: ROUNDING (rounding), library default: a test: expected a mode that"
                                + " rounds, got UNNECESSARY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.rounding(11, RoundingMode.DOWN, ours()))
                .withMessage(
                        "rule set test/district/2024: ROUNDING (rounding), library default: a test: expected a scale from 0 to"
                                + " 10, got 11");
    }

    @Test
    void an_observation_needs_evidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(Provenance::observedIn)
                .withMessage("expected at least one observation, got none");
    }
}
