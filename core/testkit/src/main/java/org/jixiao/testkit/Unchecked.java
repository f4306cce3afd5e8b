package org.jixiao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.testkit.oracle.Duties;
import org.jixiao.testkit.oracle.Regulation;

/** What the kit cannot know of a rule set, as long as nobody tells what the regulation says. */
final class Unchecked {
    private Unchecked() {}

    /** In sentences; never empty, since worked cases are the author's own. */
    static List<String> of(RuleSet rules, Optional<Regulation> regulation) {
        List<String> left = new ArrayList<>();
        if (regulation.isEmpty()) {
            left.add(
                    "regulation() is not told: the points of a number between 0 and the target, where bands, ratings and"
                            + " grades begin, the direction and decimals of rounding, the budget that execution is taken against, the"
                            + " steps of delay, what becomes of indicators that fell away");
        }
        Duties told = regulation.map(Regulation::duties).orElseGet(Duties::untold);
        add(left, told.notes().isEmpty(), "duties().noteOwed(...) or noNotes() is not told: when notes are owed");
        add(
                left,
                told.reviews().isEmpty(),
                "duties().openForReview(...) or noReviews() is not told: when a person has to look");
        add(
                left,
                told.takesDeductions().isEmpty(),
                "duties().manualDeductions(...) is not told: whether 扣分 is deducted");
        add(left, told.execution().isEmpty(), "duties().executionWeight(...) is not told: the points of level 1");
        add(
                left,
                told.spendingLag().isEmpty(),
                "duties().spendingLag(...) is not told: when output is ahead of spending");
        add(
                left,
                !rules.all(RuleTopic.SPECIAL_RATINGS).isEmpty()
                        || !rules.all(RuleTopic.SPECIAL_PROSE).isEmpty()
                        || !rules.all(RuleTopic.SPECIAL_DEADLINES).isEmpty(),
                "points by special rules on ratings, words and deadlines cannot be told yet");
        left.add("what no vocabulary has: required classes, the tolerance of costs, the lowering of grades");
        return left;
    }

    private static void add(List<String> left, boolean isUntold, String what) {
        if (isUntold) {
            left.add(what);
        }
    }
}
