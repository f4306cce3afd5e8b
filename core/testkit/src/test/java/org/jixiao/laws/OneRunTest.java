package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.report.TextReport;
import org.jixiao.rule.Grade;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.StockReason;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.Forms;
import org.jixiao.value.Fraction;

/** One run, one truth: a strategy runs once an item, when the form is scored, and never because somebody reads the result. */
class OneRunTest {
    @DearLaw
    void scoring_runs_a_strategy_once_an_item_and_reading_runs_none(
            @ForAll SelfEvaluation plain, @ForAll RulesCase rules, @ForAll boolean deducts) {
        SelfEvaluation form = deducts ? withDeductions(plain) : plain;
        Scorer scorer = Scorer.using(CountingStrategy.in(rules.rules()));
        CountingStrategy.runs();

        Scorecard card = scorer.score(form);

        assertThat(CountingStrategy.runs())
                .as("inputs that strategies were given by score()")
                .containsExactlyInAnyOrderElementsOf(inputsOf(card));
        Set<Object> seen = Members.of(card);
        assertThat(seen)
                .contains(card.form(), card.stamp(), card.gradeBands())
                .containsAll(card.items())
                .containsAll(card.levels())
                .containsAll(card.losses())
                .containsAll(card.findings());
        assertThat(card.afterEvaluation(Grade.POOR).isPresent())
                .isEqualTo(card.grade().isPresent());
        assertThat(TextReport.of(card, Locale.CHINESE).toString()).isNotBlank();
        assertThat(TextReport.of(card, Locale.ENGLISH).table()).isNotBlank();
        assertThat(CountingStrategy.runs()).as("runs while the card was read").isEmpty();

        Scorecard copy = Copies.serialised(card);
        assertThat(copy).isEqualTo(card).hasSameHashCodeAs(card).hasToString(card.toString());
        Members.of(copy);
        assertThat(CountingStrategy.runs())
                .as("runs while the card was written, read back and read")
                .isEmpty();
        Statistics.label("items that were scored")
                .collect(inputsOf(card).size() > 1, deducts)
                .coverage(checker -> {
                    checker.check(true, true).percentage(share -> share > 20);
                    checker.check(true, false).percentage(share -> share > 20);
                });
    }

    @DearLaw
    void another_input_runs_the_strategy_of_its_item_once(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(CountingStrategy.in(rules.rules())).score(form);
        for (Scorecard either : List.of(card, Copies.serialised(card))) {
            CountingStrategy.runs();
            for (ItemScore item : either.items()) {
                item.derivation().map(Score::input).ifPresent(input -> {
                    assertThat(item.scoreOf(input)).as("own score of %s", item).isEqualTo(item.score());
                    assertThat(CountingStrategy.runs())
                            .as("runs of %s", item)
                            .hasSizeBetween(isRun(item.derivation().get()) ? 1 : 0, 1)
                            .allMatch(input::equals);
                });
            }
        }
    }

    /** Gives half of what another strategy gives, and quotes its score. */
    private record Half(ScoringStrategy<? super QuantityInput> base) implements ScoringStrategy<QuantityInput> {
        private static final Reason HALF = Reason.of("test.half", "{0}，取一半", "{0}, half of it");

        @Override
        public Score score(QuantityInput in) {
            Score whole = base.score(in);
            return Score.of(whole.points().orElseThrow().times(Fraction.of(1, 2)), in, HALF, whole);
        }

        @Override
        public Optional<Curve> curve(QuantityInput in) {
            return base.curve(in).map(curve -> curve.times(Fraction.of(1, 2)));
        }
    }

    @DearLaw
    void a_strategy_may_quote_the_score_of_another_one(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        RuleSet halved = RuleSet.named("test/half", Year.of(2024))
                .basedOn(rules.rules())
                .positive(new Half(ScoringStrategies.proportional()), Provenance.byDefault("测试", "test"))
                .build();

        Scorecard card = Scorer.using(halved).score(form);

        Members.of(card);
        assertThat(Copies.serialised(card)).isEqualTo(card);
        assertThat(card.items())
                .allSatisfy(item -> item.curve()
                        .ifPresent(curve -> assertThat(item.exact())
                                .contains(curve.at(((QuantityInput)
                                                item.derivation().orElseThrow().input())
                                        .actual()))));
    }

    /** Leaves every number open, without any detail. */
    private record Undecided() implements ScoringStrategy<QuantityInput> {
        private static final Reason UNDECIDED = Reason.of("test.undecided", "待定", "undecided");

        @Override
        public Score score(QuantityInput in) {
            return Score.open(in, UNDECIDED);
        }
    }

    @DearLaw
    void points_that_a_strategy_leaves_open_stay_open_whatever_is_deducted(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Provenance test = Provenance.byDefault("测试", "test");
        RuleSet undecided = RuleSet.named("test/undecided", Year.of(2024))
                .basedOn(CountingStrategy.in(rules.rules()))
                .reverse(new Undecided(), test)
                .build();

        Scorecard card = Scorer.using(undecided).score(withDeductions(form));

        Members.of(card);
        assertThat(Copies.serialised(card)).isEqualTo(card);
        assertThat(card.items())
                .filteredOn(item -> item.strategy().equals(Optional.of(new Undecided())))
                .allSatisfy(item -> {
                    assertThat(item.score()).isEmpty();
                    assertThat(item.open()).isEqualTo(item.weight());
                    assertThat(item.curve()).isEmpty();
                });
    }

    /** What strategies have to be given for the items of a card. */
    private static List<ScoringInput> inputsOf(Scorecard card) {
        return card.items().stream()
                .flatMap(item -> item.derivation().stream())
                .filter(OneRunTest::isRun)
                .map(Score::input)
                .toList();
    }

    /** Where nothing was budgeted and nothing executed, or a row carries no points, there is nothing to ask a strategy. */
    private static boolean isRun(Score score) {
        return score.reason() != StockReason.NO_BUDGET && score.reason() != StockReason.NO_WEIGHT;
    }

    private static SelfEvaluation withDeductions(SelfEvaluation form) {
        return Forms.rewritten(
                form,
                form.indicators().indicators(),
                (row, cells) -> cells.target(row.target()).actual(row.actual()).deduction("0.3"));
    }
}
