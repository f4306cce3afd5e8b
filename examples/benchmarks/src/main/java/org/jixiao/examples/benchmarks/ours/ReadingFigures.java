package org.jixiao.examples.benchmarks.ours;

import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/** Ours: scores, then reads every figure: totals, grade, levels, losses, findings, each item. */
public final class ReadingFigures implements Contender<Figures> {
    private final Scoring scoring;

    /** Builds the forms. */
    public ReadingFigures(Workload workload) {
        scoring = new Scoring(workload);
    }

    @Override
    public Figures score(int form) {
        return Figures.of(scoring.score(form));
    }

    @Override
    public Outcome outcome(int form, Figures scored) {
        return Cards.outcome(scored.card());
    }
}
