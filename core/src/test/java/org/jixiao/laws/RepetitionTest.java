package org.jixiao.laws;

import net.jqwik.api.ForAll;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.testkit.checks.Repetition;

/** Law 7: the same form gives an equal scorecard, again, elsewhere and years later. */
class RepetitionTest {
    @Law
    void scoring_again_gives_an_equal_scorecard(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);

        Repetition.again(rules.rules(), form);
    }

    @BriefLaw
    void scoring_on_other_threads_at_once_gives_an_equal_scorecard(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.elsewhere(rules.rules(), form);
    }

    @Law
    void a_scorecard_written_and_read_back_is_equal(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);

        Repetition.ofCard(rules.rules(), form);
    }

    @BriefLaw
    void a_form_and_rules_written_and_read_back_give_an_equal_scorecard(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.ofFormAndRules(rules.rules(), form);
    }

    @BriefLaw
    void a_form_written_once_more_gives_an_equal_scorecard(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.ofFormWrittenAgain(rules.rules(), form);
    }
}
