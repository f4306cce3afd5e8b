package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormFiles;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.finding.Finding;
import org.jixiao.finding.Severity;
import org.jixiao.targets.TargetReviewer;
import org.jixiao.targets.TargetRules;

/** Reviews the targets of files one after the other, as before the year; what is wrong with one never stops the others. */
final class TargetsRun {
    private final TargetReviewer reviewer = TargetReviewer.using(TargetRules.standard());
    private final FormReader reader;
    private final TargetsOutput output;
    private final PrintStream errors;
    private final Shown shown;
    private final Refusals refusals = new Refusals();
    private TargetsCount count = TargetsCount.NONE;
    private ExitStatus status = ExitStatus.CLEAN;

    TargetsRun(FormReader reader, TargetsOutput output, Shown shown, PrintStream errors) {
        this.reader = reader;
        this.output = output;
        this.shown = shown;
        this.errors = errors;
    }

    ExitStatus over(FormFiles.Listing listing) {
        listing.files().forEach(file -> file.read(reader, this::entry));
        listing.passedOver().forEach(file -> {
            errors.println(file);
            output.noted(file);
        });
        output.end(count, refusals);
        return status;
    }

    private void entry(Entry entry) {
        if (entry instanceof FileForm form) {
            form.ignored().forEach(this::noted);
            review(form);
        } else if (entry instanceof FileTrouble trouble) {
            unusable(UnusableInputException.of(trouble));
        }
    }

    private void unusable(UnusableInputException problem) {
        errors.println(problem.getMessage());
        refusals.add(problem);
        status = ExitStatus.UNUSABLE_INPUT;
    }

    private void review(FileForm form) {
        try {
            found(form);
        } catch (RuntimeException | StackOverflowError e) { // a fault of ours must not stop the other forms
            unusable(UnusableInputException.in(
                    form.name(), Trouble.FAULT, Trouble.FAULT.label().and("：" + e, ": " + e)));
        }
    }

    private void found(FileForm form) {
        List<Finding> all = reviewer.review(form.cells());
        List<Finding> findings = shown.of(all);
        count = count.and(findings.size());
        output.form(form.cells(), findings);
        boolean hasErrors = all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        status = status.orWorse(hasErrors ? ExitStatus.ERRORS_FOUND : ExitStatus.CLEAN);
    }

    private void noted(FileTrouble note) {
        if (!output.noted(note) && NotRead.isToCheck(note)) {
            errors.println(note);
        }
    }
}
