package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.testkit.cases.FormCase;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.RuleSetCases;

/** The rule that the kit looks up for a row is the rule that the scorer applied. */
class RowRuleTest {
    /** Special rules of every kind. */
    private static final RuleSet EVERY_KIND = RuleSet.named("test/special", Pack.YEAR)
            .basedOn(new SoundPacks.Special().rules())
            .ratings("关键等级", Scope.named("合格"), ScoringStrategies.direct(), Pack.TEST)
            .prose("关键文字", Scope.named("合格"), ScoringStrategies.direct(), Pack.TEST)
            .deadlines("关键时限", Scope.named("合格"), ScoringStrategies.direct(), Pack.TEST)
            .build();

    @Provide
    Arbitrary<FormCase> forms() {
        return Arbitraries.of(
                        new SoundPacks.National().rules(),
                        new SoundPacks.District().rules(),
                        new SoundPacks.Special().rules(),
                        EVERY_KIND)
                .flatMap(rules -> RuleSetCases.of(rules, Optional.empty(), RatingScale.standard())
                        .forms());
    }

    @Property(tries = 300, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void what_is_looked_up_is_what_was_applied(@ForAll("forms") FormCase tried) {
        Scorecard card = Scorer.using(tried.rules()).score(tried.form());

        assertThat(card.execution().strategy())
                .isEqualTo(card.execution()
                        .derivation()
                        .map(score -> RowRule.ofExecution(tried.rules()).strategy()));
        for (IndicatorScore item : card.indicators()) {
            item.derivation().ifPresent(score -> {
                RowRule<?> looked = lookedUp(tried.rules(), item.indicator(), score.input());
                Statistics.label("topics").collect(looked.rule().topic().name());
                assertThat(item.strategy()).as("strategy of %s", item).isEqualTo(Optional.of(looked.strategy()));
                if (!item.rule().orElseThrow().topic().equals(RuleTopic.OVER_TARGET)) {
                    assertThat(item.rule()).as("rule of %s", item).isEqualTo(Optional.of(looked.rule()));
                }
            });
        }
        Statistics.label("topics")
                .coverage(checker -> List.of(
                                RuleTopic.POSITIVE,
                                RuleTopic.REVERSE,
                                RuleTopic.EQUAL,
                                RuleTopic.SPECIAL_NUMBERS,
                                RuleTopic.RATING,
                                RuleTopic.SPECIAL_RATINGS,
                                RuleTopic.PROSE,
                                RuleTopic.SPECIAL_PROSE,
                                RuleTopic.DEADLINE,
                                RuleTopic.SPECIAL_DEADLINES)
                        .forEach(topic -> checker.check(topic.name()).count(count -> count >= 3)));
    }

    private static RowRule<?> lookedUp(RuleSet rules, Indicator row, ScoringInput input) {
        if (input instanceof QuantityInput number) {
            Nature nature = row.target() instanceof QuantityTarget target ? target.nature() : Nature.WITHOUT_SIGN;
            return RowRule.ofNumber(rules, row, nature, number.direction());
        }
        if (input instanceof RatingInput) {
            return RowRule.ofRating(rules, row);
        }
        return input instanceof DeadlineInput ? RowRule.ofDeadline(rules, row) : RowRule.ofProse(rules, row);
    }
}
