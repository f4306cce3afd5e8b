package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.form.Nature;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rule.WorkedCase;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of a rule set says beside its rules is what the scorer does. */
class DescribedAsScoredTest {
    private static final Provenance TEST = Provenance.byDefault("测试", "a test");
    private static final String FULL = "预算数是 0：没有执行的，分值待定；有执行的是超预算，得满分";

    private static RuleSet rules(ScoringStrategy<? super QuantityInput> execution, WorkedCase... cases) {
        return RuleSet.named("test/execution", Year.of(2024))
                .basedOn(BeijingRules.YEAR_2020)
                .execution(execution, TEST)
                .worked(() -> List.of(cases))
                .build();
    }

    static Stream<ScoringStrategy<QuantityInput>> fullWithoutBudget() {
        return Stream.of(
                ScoringStrategies.execution(), ScoringStrategies.proportional(), ScoringStrategies.passLine("60%"));
    }

    @ParameterizedTest
    @MethodSource("fullWithoutBudget")
    void money_executed_against_no_budget_earns_all_where_the_page_says_so(ScoringStrategy<QuantityInput> execution) {
        RuleSet rules = rules(
                execution,
                WorkedCase.budget("0").actual("1").earns("10"),
                WorkedCase.budget("0").actual("0").staysOpen());

        assertThat(Scorer.using(rules).rules()).isEqualTo(rules);
        assertThat(rules.describe(Locale.CHINESE)).contains(FULL);
    }

    @Test
    void elsewhere_the_page_says_alone_that_points_stay_open_where_nothing_was_budgeted_or_executed() {
        RuleSet rules = rules(
                ScoringStrategies.executionWithoutBudgetOver(Money.wan(1)),
                WorkedCase.budget("0").actual("0.5").earns("5"),
                WorkedCase.budget("0").actual("0").staysOpen());

        assertThat(Scorer.using(rules).rules()).isEqualTo(rules);
        assertThat(rules.describe(Locale.CHINESE)).doesNotContain(FULL).contains("预算数和执行数都是 0 的，分值待定");
    }

    @Test
    void a_target_set_low_covers_what_the_page_says() {
        RuleSet rules = RuleSet.named("test/cover", Year.of(2024))
                .basedOn(ChaoyangRules.YEAR_2024)
                .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("600").earns("7"))
                .worked(WorkedCase.target(Nature.EQUAL, "100").actual("600").earns("7"))
                .worked(WorkedCase.target(Nature.AT_LEAST, "0").actual("600").earns("10"))
                .worked(WorkedCase.target(Nature.AT_MOST, "600").actual("1").earns("10"))
                .worked(WorkedCase.budget("1").actual("600").earns("10"))
                .build();

        assertThat(Scorer.using(rules).rules()).isEqualTo(rules);
    }

    static List<RuleSet> installed() {
        return InstalledRuleSets.load().all();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void nothing_differs_between_a_set_and_its_copy(RuleSet rules) {
        RuleSet copy = RuleSet.named("test/copy", Year.of(2024)).basedOn(rules).build();

        assertThat(RuleSetComparison.of(rules, copy).isEmpty()).isTrue();
        assertThat(RuleSetComparison.of(rules, copy).text(Locale.CHINESE))
                .contains("没有不同")
                .doesNotContain("只是依据不同");
        assertThat(RuleSetComparison.of(copy, rules).text(Locale.ENGLISH)).contains("nothing differs");
    }
}
