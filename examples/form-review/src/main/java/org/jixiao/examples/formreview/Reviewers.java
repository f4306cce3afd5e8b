package org.jixiao.examples.formreview;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.cells.FormCells;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;

/** Reviews forms of any rules with one reviewer a rule set, made when its first form comes; for any number of threads. */
public final class Reviewers {
    private final Map<String, Reviewer> byId = new ConcurrentHashMap<>();

    /**
     * The review of a form by the rules that were chosen for it. Everything that is reviewed comes through here, so this is
     * where what there is to say of the choice ({@code isAssumed}, {@code isLaterThanForm}) becomes a finding of the review.
     *
     * @throws IllegalArgumentException if there is nothing to review
     */
    public Review review(FormCells form, PackChooser.Choice choice) {
        return byId.computeIfAbsent(
                        choice.rules().id() + choice.isAssumed(),
                        id -> choice.isAssumed() ? Reviewer.assuming(choice.rules()) : Reviewer.using(choice.rules()))
                .review(form);
    }
}
