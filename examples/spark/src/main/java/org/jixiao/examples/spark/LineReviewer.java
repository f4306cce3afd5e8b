package org.jixiao.examples.spark;

import java.util.Optional;
import org.jixiao.examples.formreview.FormJson;
import org.jixiao.examples.formreview.PackChooser;
import org.jixiao.examples.formreview.Reviewers;
import org.jixiao.examples.formreview.UnusableInputException;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;

/** Reviews one line after another; for one thread. A line that cannot be reviewed never stops the others. */
final class LineReviewer {
    private final Reviewers reviewers;

    /** Chooses rules by district and year, or takes those that {@code rules} names for every form. */
    LineReviewer(Optional<String> rules) {
        RuleSets installed = InstalledRuleSets.load();
        this.reviewers = new Reviewers(new PackChooser(installed, rules.map(installed::byId))::rulesFor);
    }

    /** Reviews the form on a line of {@code file}. */
    LineResult review(String file, String line) {
        try {
            FormJson.Read read = FormJson.parse(file, line);
            return new LineResult(
                    Optional.of(reviewers.review(read.form())),
                    read.refusedCell().map(UnusableInputException::why));
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
