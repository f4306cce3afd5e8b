package org.jixiao.examples.benchmarks.ours;

import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.scorecard.Stamp;

/** Ours: scores, then reads every figure and the stamp, which hashes the whole form. */
public final class ReadingAll implements Contender<ReadingAll.Read> {
    /**
     * What was read.
     *
     * @param figures every figure
     * @param stamp what they were made from
     */
    public record Read(Figures figures, Stamp stamp) {}

    private final Scoring scoring;

    /** Builds the forms. */
    public ReadingAll(Workload workload) {
        scoring = new Scoring(workload);
    }

    @Override
    public Read score(int form) {
        Figures figures = Figures.of(scoring.score(form));
        return new Read(figures, figures.card().stamp());
    }

    @Override
    public Outcome outcome(int form, Read scored) {
        return Cards.outcome(scored.figures().card());
    }
}
