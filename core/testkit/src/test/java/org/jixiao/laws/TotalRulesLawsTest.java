package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.Scope;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.checks.Agreement;
import org.jixiao.testkit.checks.Bounds;
import org.jixiao.testkit.checks.Order;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.testkit.oracle.Regulation.CountedMoney;

/** The laws of rules on totals and on the money that counts: ceilings by execution, rounding for the grade. */
class TotalRulesLawsTest {
    private static final Provenance TEST = byDefault("测试", "test");

    @Provide
    Arbitrary<RulesCase> held() {
        return Combinators.combine(
                        RulesCases.all(),
                        Arbitraries.of(ExecutionBase.values()),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(RulesCases.MODES))
                .as(TotalRulesLawsTest::held);
    }

    private static RulesCase held(RulesCase plain, ExecutionBase base, int scale, RoundingMode mode) {
        RuleSet rules = ceilings(RuleSet.named("test/held", Year.of(2024)).basedOn(plain.rules()))
                .executionBase(base, TEST)
                .gradeRounding(scale, mode, TEST)
                .build();
        Regulation told = plain.told()
                .totalCeilingBelow("80%", "89")
                .totalCeilingUpTo("60%", "69.5")
                .totalCeilingBelow("50%", "59")
                .gradeRounding(scale, mode)
                .executionOf(
                        base.countsAll()
                                ? CountedMoney.ALL
                                : base.name().endsWith("YEAR") ? CountedMoney.FISCAL_OF_YEAR : CountedMoney.FISCAL);
        return new RulesCase(rules, base.name().startsWith("INITIAL") ? told.executionOfInitialBudget() : told);
    }

    @Provide
    Arbitrary<RulesCase> outside() {
        return Combinators.combine(
                        held(), Arbitraries.of(IndicatorClass.values()), Arbitraries.of("100", "105.5", "200"))
                .as(TotalRulesLawsTest::outside);
    }

    /** All rows of a class are added, those with an upper bound taken. */
    private static RulesCase outside(RulesCase plain, IndicatorClass added, String most) {
        Scope bonus = Scope.level1(added);
        Scope penalty = Scope.withSign(Nature.AT_MOST, Nature.LESS_THAN);
        RuleSet rules = RuleSet.named("test/outside", Year.of(2024))
                .basedOn(plain.rules())
                .bonusRows(bonus, TEST)
                .penaltyRows(penalty, TEST)
                .mostTotal(most, TEST)
                .build();
        Regulation told =
                plain.told().bonusRows(bonus::holds).penaltyRows(penalty::holds).mostTotal(most);
        return new RulesCase(rules, told);
    }

    @Law
    void the_oracle_adds_and_takes_the_same_rows(@ForAll SelfEvaluation form, @ForAll("outside") RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);

        Agreement.check(card, Oracle.score(form, rules.told(), row -> false, new RowsOf(card)));
    }

    @Law
    void a_total_with_rows_outside_it_stays_between_0_and_the_most(
            @ForAll SelfEvaluation form, @ForAll("outside") RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);

        Bounds.ofTotal(card);
        Order.total(card);
        Order.levels(card);
        Order.places(card);
    }

    @BriefLaw
    void a_stored_card_keeps_what_is_added_and_taken(@ForAll SelfEvaluation form, @ForAll("outside") RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);
        Scorecard again = Copies.serialised(card);

        assertThat(again).isEqualTo(card);
        assertThat(again.countedTotal()).isEqualTo(card.countedTotal());
        assertThat(again.adjustedTotal()).isEqualTo(card.adjustedTotal());
        assertThat(again.weight()).isEqualTo(card.weight());
    }

    private static RuleSetBuilder ceilings(RuleSetBuilder rules) {
        return rules.totalCeiling(TEST, "(60%, 80%): 89", "[50%, 60%]: 69.5", "[0%, 50%): 59");
    }

    @Law
    void the_oracle_comes_to_the_same_totals_and_grades(@ForAll SelfEvaluation form, @ForAll("held") RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);

        Agreement.check(card, Oracle.score(form, rules.told(), row -> false, new RowsOf(card)));
    }

    /** The exact points of rows, before they are rescaled: these laws are on what is made of them. */
    private record RowsOf(Scorecard card) implements Oracle.Exact {
        @Override
        public Optional<Ratio> execution() {
            return Optional.empty();
        }

        @Override
        public Optional<Ratio> row(int place) {
            Optional<Ratio> exact = card.indicators().get(place).exact().map(Ratio::read);
            return card.rescaling().isEmpty()
                            || card.isOutsideTotal(card.indicators().get(place))
                    ? exact
                    : exact.map(points ->
                            points.over(Ratio.read(card.rescaling().get().factor())));
        }
    }

    @Law
    void what_counts_is_never_above_its_ceiling_nor_above_the_sum(
            @ForAll SelfEvaluation form, @ForAll("held") RulesCase rules) {
        Bounds.ofTotal(Scorer.using(rules.rules()).score(form));
    }

    @Law
    void the_order_of_indicators_changes_nothing(
            @ForAll SelfEvaluation form, @ForAll("held") RulesCase rules, @ForAll Random random) {
        Order.ofIndicators(Scorer.using(rules.rules()), form, random);
    }

    @BriefLaw
    void a_stored_card_is_held_down_alike(@ForAll SelfEvaluation form, @ForAll("held") RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);
        Scorecard again = Copies.serialised(card);

        assertThat(again).isEqualTo(card);
        assertThat(again.countedTotal()).isEqualTo(card.countedTotal());
        assertThat(again.cappedTotal()).isEqualTo(card.cappedTotal());
        assertThat(again.grade()).isEqualTo(card.grade());
    }

    @Property(tries = 500, seed = "20240601")
    void more_executed_never_counts_less_nor_earns_a_worse_grade(
            @ForAll @BigRange(min = "0", max = "120") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "120") @Scale(2) BigDecimal other) {
        Scorer scorer =
                Scorer.using(ceilings(RuleSet.named("test/held", Year.of(2024)).basedOn(NationalRules.YEAR_2020))
                        .build());
        Scorecard less = scorer.score(executed(one.min(other)));
        Scorecard more = scorer.score(executed(one.max(other)));

        assertThat(more.countedTotal()).isGreaterThanOrEqualTo(less.countedTotal());
        assertThat(more.grade().orElseThrow()).isLessThanOrEqualTo(less.grade().orElseThrow());
    }

    private static SelfEvaluation executed(BigDecimal money) {
        return SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan(money.toPlainString()))
                .output(o -> o.quantity("数量", i -> i.atLeast("10").actual("10").weight(90)))
                .build();
    }
}
