package org.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Label;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.testkit.cases.Trials;
import org.jixiao.testkit.oracle.Duties;
import org.jixiao.testkit.oracle.Duties.Occasions;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;

/** The laws that hold a rule set to what its regulation says of delays, and beside points. */
interface DutyLaws extends LawSubject {
    /** What a note that is owed is found by. */
    Set<FindingCode> NOTES = Set.of(FindingCode.NOTE_OWED, FindingCode.NOTE_MISSING, FindingCode.NOTE_EMPTY);

    /** What a score that a person has to look at is found by. */
    Set<FindingCode> REVIEWS = Set.of(FindingCode.OPEN_FOR_REVIEW);

    private Duties told() {
        return regulation().map(Regulation::duties).orElseGet(Duties::untold);
    }

    @KitCheck
    @Label("law 8: a deadline earns what the regulation says on each day of delay, with a first day and without")
    default void a_deadline_earns_what_is_told() {
        Optional<Regulation> told = regulation().filter(each -> !each.isSilentOn(RuleTopic.DEADLINE));
        if (told.isEmpty() || !FirstCauses.of(this).allowsChanges()) {
            return;
        }
        RowRule<DeadlineInput> rule = RowRule.deadlines(rules()).get(0);
        for (DeadlineTarget target : Trials.deadlines()) {
            for (long days : Trials.delays()) {
                Trial<DeadlineInput> trial = Trials.late(rule, target, days);
                Ratio weight = Ratio.read(trial.input().weight());
                Ratio points = days <= 0
                        ? weight
                        : told.get()
                                .deadline()
                                .points(weight, target, trial.input().done());
                assertThat(trial.points().map(Ratio::read))
                        .as("points of %s", trial)
                        .contains(points);
            }
        }
    }

    @KitCheck
    @Label("law 8: a note is owed where the regulation says so, and not one small step beside it")
    default void a_note_is_owed_where_it_is_told() {
        told().notes().ifPresent(occasions -> isDue(occasions, NOTES, "a note is owed"));
    }

    @KitCheck
    @Label("law 8: a score is open for review where the regulation says so, and not one small step beside it")
    default void a_review_is_due_where_it_is_told() {
        told().reviews().ifPresent(occasions -> isDue(occasions, REVIEWS, "open for review"));
    }

    private void isDue(Occasions occasions, Set<FindingCode> codes, String what) {
        if (!FirstCauses.of(this).allowsForms()) {
            return;
        }
        Scorer scorer = Scorer.using(rules());
        List<BigDecimal> percents = DutyForms.percents(310);
        for (IndicatorPath place : DutyForms.places(occasions.scopes())) {
            Scorecard card = scorer.score(DutyForms.ofCompletions(place, percents));
            for (int i = 0; i < percents.size(); i++) {
                IndicatorScore row = card.indicators().get(i);
                assertThat(has(row.findings(), codes))
                        .as("%s: %s at %s %% of the target", what, place, percents.get(i))
                        .isEqualTo(occasions.holdFor(row.indicator(), Ratio.of(100), Ratio.of(percents.get(i))));
            }
        }
        for (BigDecimal percent : DutyForms.percents(120)) {
            List<Finding> said = scorer.score(DutyForms.ofRate(percent)).findings().stream()
                    .filter(finding -> finding.where().equals(Execution.LABEL))
                    .toList();
            assertThat(has(said, codes))
                    .as("%s: %s at %s %%", what, Execution.LABEL, percent)
                    .isEqualTo(occasions.holdAt(Ratio.of(percent).over(Ratio.of(100))));
        }
    }

    private static boolean has(List<Finding> findings, Set<FindingCode> codes) {
        return findings.stream().anyMatch(finding -> codes.contains(finding.code()));
    }

    @KitCheck
    @Label("law 6: what stands under 扣分 is deducted where the regulation says so")
    default void deductions_are_taken_where_it_is_told() {
        Optional<Boolean> taken = told().takesDeductions();
        if (taken.isPresent() && FirstCauses.of(this).allowsChanges()) {
            assertThat(Scorer.using(rules()).score(DutyForms.ofDeduction()).total())
                    .as("10 points for a target that is met, and 2 under 扣分")
                    .isEqualByComparingTo(taken.get() ? "8" : "10");
        }
    }

    @KitCheck
    @Label("law 6: execution and level-1 indicators carry the points of the regulation")
    default void levels_carry_the_points_that_are_told() {
        told().execution().ifPresent(execution -> {
            assertThat(rules().find(RuleTopic.LEVEL1_WEIGHTS))
                    .as("a rule on the weights of level 1")
                    .isPresent();
            var weights = rules().rule(RuleTopic.LEVEL1_WEIGHTS).value();
            TreeMap<String, BigDecimal> levels = new TreeMap<>();
            weights.shared().forEach((classes, points) -> levels.put(Duties.named(classes), points));
            assertThat(weights.execution()).as("points of the execution").isEqualByComparingTo(execution);
            assertThat(levels).as("points of level-1 indicators").isEqualTo(told().levels());
        });
    }

    @KitCheck
    @Label("law 8: full output ahead of spending is reported below the rate of the regulation")
    default void lagging_is_reported_below_the_rate_that_is_told() {
        told().spendingLag().ifPresent(line -> {
            Scorer scorer = Scorer.using(rules());
            for (BigDecimal percent : DutyForms.percents(100)) {
                boolean reported = has(
                        scorer.score(DutyForms.ofRate(percent)).findings(),
                        Set.of(FindingCode.OUTPUT_AHEAD_OF_SPENDING));
                assertThat(reported)
                        .as("reported at %s %%", percent)
                        .isEqualTo(Ratio.of(percent).over(Ratio.of(100)).isBelow(line));
            }
        });
    }
}
