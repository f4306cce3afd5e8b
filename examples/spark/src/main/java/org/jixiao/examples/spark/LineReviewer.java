package org.jixiao.examples.spark;

import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formreview.PackChooser;
import org.jixiao.examples.formreview.Reviewers;
import org.jixiao.examples.formreview.Trouble;
import org.jixiao.examples.formreview.UnusableInputException;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;

/** Reviews one line after another; for one thread. A line that cannot be reviewed never stops the others. */
final class LineReviewer {
    private final PackChooser packs;
    private final Reviewers reviewers = new Reviewers();

    /** Chooses rules by district and year, or takes those that {@code rules} names for every form. */
    LineReviewer(Optional<String> rules) {
        RuleSets installed = InstalledRuleSets.load();
        this.packs = new PackChooser(installed, rules.map(installed::byId));
    }

    /** Reviews the form on a line of {@code file}. */
    LineResult review(String file, String line) {
        Entry entry = FormReader.standard().readJson(file, line);
        if (entry instanceof FileForm form) {
            return review(file, form.cells());
        }
        return refused(
                entry instanceof FileTrouble trouble
                        ? UnusableInputException.of(trouble)
                        : UnusableInputException.in(
                                file,
                                Trouble.LAYOUT,
                                Said.of("是部门自评，不是表", "expected a form, got the statement of a department")));
    }

    private LineResult review(String file, FormCells form) {
        try {
            return new LineResult(Optional.of(reviewers.review(form, packs.choose(form))), Optional.empty());
        } catch (IllegalArgumentException e) {
            return refused(UnusableInputException.in(file, Trouble.NOTHING_TO_REVIEW, Said.of(e)));
        } catch (RuntimeException | StackOverflowError e) { // a fault of ours must not stop the job either
            return refused(UnusableInputException.in(
                    file, Trouble.FAULT, Trouble.FAULT.label().and("：" + e, ": " + e)));
        }
    }

    private static LineResult refused(UnusableInputException why) {
        return new LineResult(Optional.empty(), Optional.of(why));
    }
}
