package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileStatement;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormFiles;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.review.Review;

/** Reviews files one after the other; what is wrong with one never stops the others. */
final class ReviewRun {
    private final Reviewers reviewers = new Reviewers();
    private final ReviewOutput output;
    private final PrintStream errors;
    private final Progress progress;
    private final CoverageReport coverage = new CoverageReport();
    private final Statements statements = new Statements();
    private final FormsSeen seen = new FormsSeen();
    private final Refusals refusals = new Refusals();
    private final Function<FormCells, PackChooser.Choice> packs;
    private ExitStatus status = ExitStatus.CLEAN;

    ReviewRun(
            Function<FormCells, PackChooser.Choice> packs, ReviewOutput output, PrintStream errors, Progress progress) {
        this.packs = packs;
        this.output = output;
        this.errors = errors;
        this.progress = progress;
    }

    ExitStatus over(FormFiles.Listing listing, FormReader reader) {
        List<FormFiles.FormFile> files = listing.files();
        output.begin();
        for (int i = 0; i < files.size(); i++) {
            progress.at(i + 1);
            files.get(i).read(reader, this::entry);
        }
        progress.clear();
        statements.reviews().forEach(output::statement);
        long forms = coverage.all().forms();
        if (forms > 1 || (forms > 0 && (listing.fromFolder() || files.size() > 1))) {
            output.summary(coverage);
        }
        listing.passedOver().forEach(file -> {
            errors.println(file);
            output.noted(file);
        });
        output.end(refusals);
        return status;
    }

    /** Whatever a file holds is taken one by one, so that a file of many forms fits into memory. */
    private void entry(Entry entry) {
        if (entry instanceof FileTrouble trouble) {
            unusable(UnusableInputException.of(trouble));
        } else if (entry instanceof FileStatement statement) {
            statement.ignored().forEach(this::noted);
            statements.add(statement.cells());
        } else if (entry instanceof FileForm form) {
            form.ignored().forEach(this::noted);
            review(form);
        }
    }

    /** What has to be compared with the document is never kept to ourselves, also where the output has no place for it. */
    private void noted(FileTrouble note) {
        if (!output.noted(note) && NotRead.isToCheck(note)) {
            errors.println(note);
        }
    }

    private void review(FileForm source) {
        String file = source.name();
        FormCells form = source.cells();
        try {
            PackChooser.Choice rules = packs.apply(form);
            Review review = reviewers.review(form, rules);
            Optional<String> before = seen.before(form, file);
            progress.clear();
            output.from(source);
            if (before.isPresent()) {
                review = review.withFinding(Finding.of(FindingCode.FORM_TWICE, file, before.get()));
                output.again(review, rules);
            } else {
                coverage.add(review);
                statements.add(review);
                output.review(review, rules);
            }
            status = status.orWorse(review.hasErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.CLEAN);
        } catch (IllegalArgumentException e) {
            unusable(UnusableInputException.in(file, Trouble.NOTHING_TO_REVIEW, Said.of(e)));
        } catch (RuntimeException | StackOverflowError e) { // a fault of ours must not stop the other forms either
            unusable(UnusableInputException.in(
                    file, Trouble.FAULT, Trouble.FAULT.label().and("：" + e, ": " + e)));
        }
    }

    private void unusable(UnusableInputException problem) {
        progress.clear();
        errors.println(problem.getMessage());
        status = ExitStatus.UNUSABLE_INPUT;
        refusals.add(problem);
        output.unusable(problem);
    }
}
