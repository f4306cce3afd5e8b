package org.jixiao.examples.service.intake;

import java.io.InputStream;
import java.util.List;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormLines;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Bodies as forms. What they are called only helps to tell the format. */
@Component
public final class FormIntake {
    private final FormReader reader;

    FormIntake(ServiceLimits limits) {
        this.reader = FormReader.within(limits.ofForms());
    }

    /** The one form of a body. */
    public FileForm form(String name, Body body) {
        return form(entries(name, body));
    }

    /** Everything that a body holds: forms, statements and troubles. */
    public List<Entry> entries(String name, Body body) {
        return reader.read(name, body.bytes()).entries();
    }

    /** The one form of a JSON text. */
    FileForm form(String json) {
        return form(List.of(reader.readJson("form.json", json)));
    }

    /** The lines of a batch, each read when it is asked for. */
    public FormLines lines(InputStream in) {
        return reader.lines("batch.jsonl", in);
    }

    private static FileForm form(List<Entry> entries) {
        if (entries.size() > 1) {
            throw new ProblemException(
                    ProblemCode.SEVERAL_FORMS,
                    "应为一张表，实际有 " + entries.size() + " 张；几张表请用 /batch",
                    "expected one form, got " + entries.size() + "; /batch takes several");
        }
        return form(entries.get(0));
    }

    /** The entry as a form; anything else ends the request, or the line of a batch. */
    public static FileForm form(Entry entry) {
        if (entry instanceof FileForm form) {
            return form;
        }
        if (entry instanceof FileTrouble trouble) {
            throw new ProblemException(Problem.of(trouble));
        }
        throw new ProblemException(
                ProblemCode.NO_FORM, "是部门的自评说明，不是一张表", "is what a department says of itself, and no form");
    }
}
