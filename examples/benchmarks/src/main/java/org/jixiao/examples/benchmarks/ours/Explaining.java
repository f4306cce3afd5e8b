package org.jixiao.examples.benchmarks.ours;

import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.scorecard.Scorecard;

/** Ours: scores, then puts every figure with its formula and its source into words. */
public final class Explaining implements Contender<Explaining.Explained> {
    /**
     * What came out.
     *
     * @param card the scorecard
     * @param words all its explanations
     */
    public record Explained(Scorecard card, String words) {}

    private final Scoring scoring;

    /** Builds the forms. */
    public Explaining(Workload workload) {
        scoring = new Scoring(workload);
    }

    @Override
    public Explained score(int form) {
        Scorecard card = scoring.score(form);
        return new Explained(card, card.explain());
    }

    @Override
    public Outcome outcome(int form, Explained scored) {
        return Cards.outcome(scored.card());
    }
}
