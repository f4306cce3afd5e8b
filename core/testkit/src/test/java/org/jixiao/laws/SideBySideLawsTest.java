package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.oracle.Ratio;

/** The same forms by two rule sets: each figure is what scoring them one rule set after the other gives. */
class SideBySideLawsTest {
    @DearLaw
    void a_form_is_scored_as_each_rule_set_scores_it(
            @ForAll SelfEvaluation form, @ForAll RulesCase one, @ForAll RulesCase other) {
        ScoredTwice scored = twice(one.rules(), other.rules(), form);
        Statistics.label("scored twice")
                .collect(
                        scored.isComparable() ? "comparable" : "not",
                        scored.changes().isEmpty() ? "same" : "changed")
                .coverage(checker -> {
                    checker.check("comparable", "changed").count(count -> count >= 3);
                    checker.check("comparable", "same").count(count -> count >= 3);
                    checker.check("not", "changed").count(count -> count >= 3);
                });

        assertThat(scored.one()).isEqualTo(Scorer.using(one.rules()).score(form));
        assertThat(scored.other()).isEqualTo(Scorer.using(other.rules()).score(form));
        assertThat(scored.changes().stream()
                        .map(change -> earned(change.other()).subtract(earned(change.one())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(scored.difference());
        assertThat(scored.gradeChanged())
                .isEqualTo(!scored.one().grade().equals(scored.other().grade()));
    }

    @DearLaw
    void the_same_rules_change_nothing(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        ScoredTwice scored = twice(rules.rules(), rules.rules(), form);

        assertThat(scored.changes()).isEmpty();
        assertThat(scored.isComparable()).isTrue();
        assertThat(SideBySideSummary.empty().plus(scored).stayed()).isEqualTo(1);
    }

    @DearLaw
    void changing_sides_turns_every_change_round(
            @ForAll @Size(max = 5) List<SelfEvaluation> forms, @ForAll RulesCase one, @ForAll RulesCase other) {
        SideBySideSummary there = all(forms, form -> twice(one.rules(), other.rules(), form));
        SideBySideSummary back = all(forms, form -> twice(other.rules(), one.rules(), form));

        assertThat(back.change()).isEqualByComparingTo(there.change().negate());
        assertThat(back.rose()).isEqualTo(there.fell());
        assertThat(back.fell()).isEqualTo(there.rose());
        assertThat(back.stayed()).isEqualTo(there.stayed());
        assertThat(back.notComparable()).isEqualTo(there.notComparable());
        assertThat(back.gradeChanges()).isEqualTo(there.gradeChanges());
    }

    @DearLaw
    void order_parts_and_threads_change_nothing(
            @ForAll @Size(max = 6) List<SelfEvaluation> forms,
            @ForAll RulesCase one,
            @ForAll RulesCase other,
            @ForAll Random random) {
        Function<SelfEvaluation, ScoredTwice> sides = form -> twice(one.rules(), other.rules(), form);
        SideBySideSummary whole = all(forms, sides);
        List<SelfEvaluation> shuffled = Department.shuffled(forms, random);
        int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());
        SideBySideSummary left = all(shuffled.subList(0, cut), sides);
        SideBySideSummary right = all(shuffled.subList(cut, shuffled.size()), sides);

        same(left.plus(right), whole);
        same(right.plus(left), whole);
        same(whole.plus(SideBySideSummary.empty()), whole);
        same(shuffled.parallelStream().map(sides).collect(SideBySideSummary.ofForms()), whole);
        same(Copies.serialised(whole), whole);
    }

    @DearLaw
    void plain_loops_give_the_counts(
            @ForAll @Size(max = 6) List<SelfEvaluation> forms, @ForAll RulesCase one, @ForAll RulesCase other) {
        SideBySideSummary summary = all(forms, form -> twice(one.rules(), other.rules(), form));
        int rose = 0;
        int changedGrades = 0;
        int changedItems = 0;
        int comparable = 0;
        for (SelfEvaluation form : forms) {
            List<ItemScore> before =
                    new ArrayList<>(Scorer.using(one.rules()).score(form).items());
            List<ItemScore> after = Scorer.using(other.rules()).score(form).items();
            boolean alike = true;
            Ratio change = Ratio.ZERO;
            for (int i = 0; i < before.size(); i++) {
                boolean bothOrNeither = before.get(i).score().isPresent()
                        == after.get(i).score().isPresent();
                Ratio points = Ratio.of(earned(after.get(i))).minus(Ratio.of(earned(before.get(i))));
                alike = alike && bothOrNeither;
                change = change.plus(points);
                changedItems += points.signum() != 0 || !bothOrNeither ? 1 : 0;
            }
            comparable += alike ? 1 : 0;
            rose += alike && change.signum() > 0 ? 1 : 0;
            changedGrades += Scorer.using(one.rules())
                            .score(form)
                            .grade()
                            .equals(Scorer.using(other.rules()).score(form).grade())
                    ? 0
                    : 1;
        }

        assertThat(summary.forms()).isEqualTo(forms.size());
        assertThat(summary.rose()).isEqualTo(rose);
        assertThat(summary.notComparable()).isEqualTo(forms.size() - comparable);
        assertThat(summary.gradeChanges()).isEqualTo(changedGrades);
        assertThat(summary.grades().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(forms.size());
        assertThat(summary.causes().stream()
                        .mapToLong(SideBySideSummary.Cause::items)
                        .sum())
                .isEqualTo(changedItems);
    }

    private static SideBySideSummary all(List<SelfEvaluation> forms, Function<SelfEvaluation, ScoredTwice> sides) {
        SideBySideSummary sum = SideBySideSummary.empty();
        for (SelfEvaluation form : forms) {
            sum = sum.plus(sides.apply(form));
        }
        return sum;
    }

    private static BigDecimal earned(ItemScore item) {
        return item.score().orElse(BigDecimal.ZERO);
    }

    private static void same(SideBySideSummary one, SideBySideSummary other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    private static ScoredTwice twice(RuleSet one, RuleSet other, SelfEvaluation form) {
        return new ScoredTwice(
                Scorer.using(one).score(form), Scorer.using(other).score(form));
    }
}
