package org.jixiao.examples.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.examples.formreview.FormJson;
import org.jixiao.examples.formreview.PackChooser;
import org.jixiao.examples.formreview.UnusableInputException;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;

/** Reviews one line after another; for one thread. A line that cannot be reviewed never stops the others. */
final class LineReviewer {
    private final PackChooser packs;
    private final Map<String, Reviewer> reviewers = new HashMap<>();

    /** Chooses rules by district and year, or takes those that {@code rules} names for every form. */
    LineReviewer(Optional<String> rules) {
        RuleSets installed = InstalledRuleSets.load();
        this.packs = new PackChooser(installed, rules.map(installed::byId));
    }

    /** Reviews the form on a line of {@code file}. */
    LineResult review(String file, String line) {
        try {
            FormJson.Read read = FormJson.parse(file, line);
            RuleSet rules = packs.rulesFor(read.form());
            Review review = reviewers
                    .computeIfAbsent(rules.id(), id -> Reviewer.using(rules))
                    .review(read.form());
            return new LineResult(Optional.of(review), read.refusedCell().map(UnusableInputException::why));
        } catch (UnusableInputException e) {
            return refused(e.why());
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) { // a fault of ours must not stop the job either
            return refused("cannot be reviewed: " + e);
        }
    }

    private static LineResult refused(String why) {
        return new LineResult(Optional.empty(), Optional.of(why));
    }
}
