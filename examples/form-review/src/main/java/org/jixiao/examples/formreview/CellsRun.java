package org.jixiao.examples.formreview;

import java.io.PrintStream;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormFiles;
import org.jixiao.examples.formfiles.FormJsonWriter;
import org.jixiao.examples.formfiles.FormReader;

/** Prints what was read, one form a line, so that a person can check the reading and another program can use it. */
final class CellsRun {
    private final FormReader reader;
    private final PrintStream out;
    private final PrintStream errors;
    private ExitStatus status = ExitStatus.CLEAN;

    CellsRun(FormReader reader, PrintStream out, PrintStream errors) {
        this.reader = reader;
        this.out = out;
        this.errors = errors;
    }

    ExitStatus over(FormFiles.Listing listing) {
        listing.files().forEach(file -> file.read(reader, this::entry));
        listing.passedOver().forEach(errors::println);
        return status;
    }

    private void entry(Entry entry) {
        if (entry instanceof FileForm form) {
            form.ignored().stream().filter(NotRead::isToCheck).forEach(errors::println);
            out.print(FormJsonWriter.writeAll(form.cells()) + "\n");
        } else if (entry instanceof FileTrouble trouble) {
            errors.println(UnusableInputException.of(trouble).getMessage());
            status = ExitStatus.UNUSABLE_INPUT;
        }
    }
}
