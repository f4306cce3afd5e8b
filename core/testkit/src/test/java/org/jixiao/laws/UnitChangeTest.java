package org.jixiao.laws;

import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.checks.UnitChange;

/** Law 3: 万元 written as 元 on both sides is the same form. */
class UnitChangeTest {
    @FormLaw
    void a_change_of_the_units_of_a_form_changes_no_figure(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules, @ForAll int choice) {
        SelfEvaluation changed = UnitChange.of(form, choice);
        Statistics.label("rewritten")
                .collect(changed.equals(form))
                .coverage(checker -> checker.check(false).percentage(share -> share > 50));

        UnitChange.check(Scorer.using(rules.rules()), form, changed);
    }
}
