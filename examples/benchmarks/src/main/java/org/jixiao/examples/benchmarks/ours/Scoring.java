package org.jixiao.examples.benchmarks.ours;

import java.util.List;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** Ours: a built form becomes a complete scorecard, each score with its rule, its reason and its findings, not yet put into words. */
public final class Scoring implements Contender<Scorecard> {
    private final Scorer scorer = Scorer.using(Cards.RULES);
    private final List<SelfEvaluation> forms;

    /** Builds the forms. */
    public Scoring(Workload workload) {
        forms = workload.forms().stream().map(Forms::of).toList();
    }

    @Override
    public Scorecard score(int form) {
        return scorer.score(forms.get(form));
    }

    @Override
    public Outcome outcome(int form, Scorecard scored) {
        return Cards.outcome(scored);
    }
}
