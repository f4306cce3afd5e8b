package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jixiao.cells.FormCells;
import org.jixiao.review.Review;
import org.jixiao.rule.RuleSet;

/** Reviews files one after the other; what is wrong with one never stops the others. */
final class ReviewRun {
    private final Reviewers reviewers;
    private final ReviewOutput output;
    private final PrintStream errors;
    private final Progress progress;
    private final CoverageReport coverage = new CoverageReport();
    private int unusableFiles;
    private ExitStatus status = ExitStatus.CLEAN;

    ReviewRun(Function<FormCells, RuleSet> packs, ReviewOutput output, PrintStream errors, Progress progress) {
        this.reviewers = new Reviewers(packs);
        this.output = output;
        this.errors = errors;
        this.progress = progress;
    }

    ExitStatus over(FormFiles.Listing listing) {
        List<FormFiles.FormFile> files = listing.files();
        output.begin();
        for (int i = 0; i < files.size(); i++) {
            progress.at(i + 1);
            file(files.get(i));
        }
        progress.clear();
        boolean many = listing.fromFolder() || files.size() > 1;
        if (many && coverage.all().forms() > 0) {
            output.summary(coverage, unusableFiles);
        }
        output.end();
        return status;
    }

    private void file(FormFiles.FormFile file) {
        try {
            Path path = file.path();
            FormJson.Read read = FormJson.read(path);
            read.refusedCell().ifPresent(this::unusable);
            review(path, read.form());
        } catch (UnusableInputException e) {
            unusable(e);
            unusableFiles++;
            output.unusable(e.file(), e.why());
        }
    }

    private void review(Path path, FormCells form) throws UnusableInputException {
        try {
            Review review = reviewers.review(form);
            coverage.add(review);
            progress.clear();
            output.review(review);
            status = status.orWorse(review.hasErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.CLEAN);
        } catch (IllegalArgumentException e) {
            throw UnusableInputException.in(path, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) { // a fault of ours must not stop the other forms either
            throw UnusableInputException.in(path, "cannot be reviewed: " + e);
        }
    }

    private void unusable(UnusableInputException problem) {
        progress.clear();
        errors.println(problem.getMessage());
        status = ExitStatus.UNUSABLE_INPUT;
    }
}
