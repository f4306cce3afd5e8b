package org.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Reporter;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.SpecialRule;
import org.jixiao.rule.UncodedClause;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.FormCase;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.RuleSetCases;
import org.jixiao.testkit.cases.Trials;
import org.jixiao.testkit.checks.Copying;
import org.jixiao.testkit.checks.Languages;
import org.jixiao.testkit.checks.Machines;
import org.jixiao.testkit.checks.Scopes;
import org.jixiao.testkit.checks.WorkedCases;

/** What a rule set owes as a value. */
interface PackLaws extends LawSubject {
    /** The languages in which everything is said. */
    List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    @KitCheck
    @Label("pack: every worked case comes out")
    default void every_worked_case_comes_out() {
        WorkedCases.check(rules());
    }

    @KitCheck
    @Label("pack: every rule says what it is and where it comes from, in Chinese and in English")
    default void every_rule_says_what_it_is_and_where_it_comes_from() {
        for (Locale language : LANGUAGES) {
            assertThat(rules().rules()).isNotEmpty().allSatisfy(rule -> {
                assertThat(rule.describe(language))
                        .as("description of %s", RowRule.nameOf(rule))
                        .isNotBlank();
                assertThat(rule.provenance().text(language))
                        .as("source of %s", RowRule.nameOf(rule))
                        .isNotBlank();
            });
        }
    }

    @KitCheck
    @Label("pack: its description lists every rule")
    default void its_description_lists_every_rule() {
        for (Locale language : LANGUAGES) {
            String description = rules().describe(language);
            assertThat(rules().rules())
                    .allSatisfy(rule -> assertThat(description)
                            .as("description of %s", rules())
                            .contains(rule.describe(language))
                            .contains(rule.provenance().text(language)));
            assertThat(rules().uncodedClauses())
                    .allSatisfy((UncodedClause left) -> assertThat(description).contains(left.text(language)));
        }
    }

    @KitCheck
    @Label("law 7: what each rule decides is written and read back as it was")
    default void each_rule_is_read_back_as_it_was() {
        assertThat(Copying.faults(rules()))
                .as("rules and what is wrong with their copies")
                .isEmpty();
    }

    @KitCheck
    @Label("law 7: another default language and time zone change nothing")
    default void another_language_and_time_zone_change_nothing() {
        if (FirstCauses.of(this).allowsForms()) {
            assertThat(Machines.differences(
                            RuleSetCases.of(rules(), regulation(), scales()).grid(), Trials.all(rules(), scales())))
                    .as("rules and where they depend on the machine")
                    .isEmpty();
        }
    }

    @KitCheck
    @Label("pack: English differs from Chinese, and no rule is described as another one is")
    default void each_language_and_each_rule_has_its_own_words() {
        assertThat(Languages.faults(
                        rules(),
                        RuleSetCases.of(rules(), regulation(), scales()).grid(),
                        Trials.all(rules(), scales())))
                .as("rules and what is wrong with their words")
                .isEmpty();
    }

    @KitCheck
    @Label("pack: every special rule and every condition speaks of some indicator")
    default void every_scope_speaks_of_some_indicator() {
        assertThat(Scopes.ofNobody(rules()))
                .as("rules of which no indicator is one")
                .isEmpty();
    }

    @KitCheck
    @Label("kit: the report says what was not checked")
    default void the_report_says_what_was_not_checked(Reporter reporter) {
        reporter.publishValue("not checked", String.join("; ", Unchecked.of(rules(), regulation())));
    }

    @KitCheck
    @Label("law 7: a rule set written and read back is equal")
    default void a_rule_set_written_and_read_back_is_equal() {
        if (!FirstCauses.of(this).allowsCopies()) {
            return;
        }
        RuleSet copy = Copies.serialised(rules());

        assertThat(copy).isEqualTo(rules()).hasSameHashCodeAs(rules());
        assertThat(copy.describe(Locale.CHINESE)).isEqualTo(rules().describe(Locale.CHINESE));
    }

    @FormProperty
    @Label("pack: at most one special rule speaks of an indicator")
    default void at_most_one_special_rule_speaks_of_an_indicator(@ForAll("forms") FormCase tried) {
        assertThat(tried.form().indicators().indicators()).allSatisfy(row -> {
            List<Rule<SpecialRule<?>>> speaking = specialRules()
                    .filter(rule -> rule.value().scope().holds(row))
                    .toList();
            assertThat(speaking.stream().map(Rule::topic))
                    .as("special rules on %s", row.path())
                    .doesNotHaveDuplicates();
        });
    }

    @KitCheck
    @Label("pack: it is found by its district and year, and for later years")
    default void it_is_found_by_district_and_year() {
        RuleSets registry = RuleSets.of(rules());

        assertThat(registry.find(rules().district(), rules().year())).isEqualTo(rules());
        assertThat(registry.find(rules().district(), rules().year().plusYears(1)))
                .isEqualTo(rules());
        assertThat(registry.byId(rules().id())).isEqualTo(rules());
    }

    @SuppressWarnings("unchecked") // asked before
    private Stream<Rule<SpecialRule<?>>> specialRules() {
        return rules().rules().stream()
                .filter(rule -> rule.value() instanceof SpecialRule<?>)
                .map(rule -> (Rule<SpecialRule<?>>) rule);
    }
}
