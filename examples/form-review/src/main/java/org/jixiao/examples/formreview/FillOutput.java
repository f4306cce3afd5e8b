package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormTemplate;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.write.GridWorkbook;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.jixiao.review.Review;
import org.jspecify.annotations.Nullable;

/** The forms with our scores filled in, a sheet each: in the official layout, or in that of a template. */
final class FillOutput implements ReviewOutput {
    /** A workbook of more sheets is of no use to anybody. */
    static final int MOST_FORMS = 500;

    private static final int LONGEST = 1000;

    private final OutputStream out;
    private final PrintStream errors;
    private final Optional<FormTemplate> template;
    private final List<FormCells> forms = new ArrayList<>();
    private @Nullable FileForm source;
    private ExitStatus status = ExitStatus.CLEAN;

    FillOutput(OutputStream out, PrintStream errors, Optional<FormTemplate> template) {
        this.out = out;
        this.errors = errors;
        this.template = template;
    }

    /** Whether everything found its place. */
    ExitStatus status() {
        return status;
    }

    @Override
    public void from(FileForm form) {
        source = form;
    }

    @Override
    public void review(Review review) {
        String file = Objects.requireNonNull(source).name();
        if (forms.size() == MOST_FORMS) {
            tell(
                    file,
                    Said.of(
                            "一个工作簿最多填 " + MOST_FORMS + " 张表，这一张没有填："
                                    + review.published().id(),
                            "a workbook takes " + MOST_FORMS + " forms at most; this one was left out: "
                                    + review.published().id()));
            status = ExitStatus.UNUSABLE_INPUT;
            return;
        }
        FilledForm filled = FilledForm.of(review);
        filled.open().forEach(open -> tell(file, open));
        forms.add(filled.cells());
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        review(review);
    }

    @Override
    public void end(Refusals refusals) {
        if (forms.isEmpty()) {
            status = ExitStatus.UNUSABLE_INPUT;
            return;
        }
        try {
            if (template.isEmpty()) {
                GridWorkbook.write(official(), out);
                return;
            }
            for (FileTrouble trouble : template.get().fill(forms, out)) {
                errors.println(trouble);
                status = ExitStatus.UNUSABLE_INPUT;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Grid> official() {
        return forms.stream()
                .map(form -> OfficialForm.of(form, forms.size() == 1 ? "自评表" : form.project()))
                .toList();
    }

    private void tell(String file, Said what) {
        errors.println(OneLine.of(file + ": " + what, LONGEST));
    }
}
