package org.jixiao.examples.benchmarks.ours;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Reviewer;
import org.jixiao.review.Verdict;

/** Ours: a published form is read cell by cell, recomputed, and every printed figure held against the recomputed one. */
public final class Reviewing implements Contender<Review> {
    private final Reviewer reviewer = Reviewer.using(Cards.RULES);
    private final List<FormCells> forms;

    /** Prints the forms with the scores they earn. */
    public Reviewing(Workload workload) {
        Scoring scoring = new Scoring(workload);
        List<FormCells> printed = new ArrayList<>();
        for (int i = 0; i < workload.forms().size(); i++) {
            printed.add(PublishedForms.of(workload.forms().get(i), scoring.outcome(i, scoring.score(i))));
        }
        forms = List.copyOf(printed);
    }

    @Override
    public Review score(int form) {
        return reviewer.review(forms.get(form));
    }

    /** The recomputed figures; that the printed ones are right must have been found, too. */
    @Override
    public Outcome outcome(int form, Review scored) {
        List<ReviewedScore> items = new ArrayList<>(scored.indicators());
        items.add(scored.execution());
        for (ReviewedScore item : items) {
            if (item.verdict() != Verdict.MATCH) {
                throw new IllegalStateException("expected MATCH for " + item.where() + " of form " + form + ", got "
                        + item.verdict() + " " + item.findings());
            }
        }
        return Cards.outcome(scored.scorecard());
    }
}
