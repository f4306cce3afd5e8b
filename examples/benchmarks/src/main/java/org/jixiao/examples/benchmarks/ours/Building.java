package org.jixiao.examples.benchmarks.ours;

import java.util.List;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** Ours: the form is built from plain figures, its targets read from text and all of it checked, then scored. */
public final class Building implements Contender<Scorecard> {
    private final Scorer scorer = Scorer.using(Cards.RULES);
    private final List<Form> forms;

    /** Takes the plain figures over. */
    public Building(Workload workload) {
        forms = workload.forms();
    }

    @Override
    public Scorecard score(int form) {
        return scorer.score(Forms.of(forms.get(form)));
    }

    @Override
    public Outcome outcome(int form, Scorecard scored) {
        return Cards.outcome(scored);
    }
}
