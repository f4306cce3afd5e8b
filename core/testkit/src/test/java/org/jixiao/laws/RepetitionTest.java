package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.Size;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.testkit.checks.Repetition;

/** Law 7: the same form gives an equal scorecard, again, elsewhere and years later. */
class RepetitionTest {
    @FormLaw
    void scoring_again_gives_an_equal_scorecard(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.again(rules.rules(), form);
    }

    @DearLaw
    void scoring_on_other_threads_at_once_gives_an_equal_scorecard(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.elsewhere(rules.rules(), form);
    }

    @DearLaw
    void a_parallel_stream_of_forms_gives_equal_scorecards(
            @ForAll @Size(min = 1, max = 40) List<SelfEvaluation> forms, @ForAll RulesCase rules) {
        Scorer scorer = Scorer.using(rules.rules());
        List<Scorecard> oneByOne = new ArrayList<>();
        for (SelfEvaluation form : forms) {
            oneByOne.add(scorer.score(form));
        }

        List<Scorecard> parallel = forms.stream().parallel().map(scorer::score).toList();

        assertThat(parallel).isEqualTo(oneByOne);
        assertThat(forms.parallelStream().map(scorer::score).collect(DepartmentSummary.ofScorecards()))
                .isEqualTo(oneByOne.stream().collect(DepartmentSummary.ofScorecards()));
    }

    @DearLaw
    void a_scorecard_written_and_read_back_is_equal(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.ofCard(rules.rules(), form);
    }

    @DearLaw
    void a_form_and_rules_written_and_read_back_give_an_equal_scorecard(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.ofFormAndRules(rules.rules(), form);
    }

    @DearLaw
    void a_form_written_once_more_gives_an_equal_scorecard(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Repetition.ofFormWrittenAgain(rules.rules(), form);
    }
}
