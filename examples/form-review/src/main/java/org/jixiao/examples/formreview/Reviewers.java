package org.jixiao.examples.formreview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.cells.FormCells;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.RuleSet;

/** Reviews forms of any rules with one reviewer a rule set, made when its first form comes; for one thread. */
public final class Reviewers {
    private final Function<FormCells, RuleSet> rules;
    private final Map<String, Reviewer> byId = new HashMap<>();

    /** Reviews each form by what {@code rules} chooses for it. */
    public Reviewers(Function<FormCells, RuleSet> rules) {
        this.rules = rules;
    }

    /**
     * The review of a form.
     *
     * @throws IllegalArgumentException if no rules can be chosen, or there is nothing to review
     */
    public Review review(FormCells form) {
        RuleSet chosen = rules.apply(form);
        return byId.computeIfAbsent(chosen.id(), id -> Reviewer.using(chosen)).review(form);
    }
}
