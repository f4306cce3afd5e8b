package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.finding.Finding;

/** The findings of targets, form by form, a line each. */
final class TargetsText implements TargetsOutput {
    private final PrintStream out;
    private final Language language;
    private final NotRead notRead;

    TargetsText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.notRead = new NotRead(language);
    }

    @Override
    public void form(FormCells form, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(OneLine.of(ReportWords.form(form, language), Integer.MAX_VALUE) + "\n");
        Locale locale = language.locale();
        for (Finding finding : findings) {
            text.append("  [" + finding.severity().label(locale) + "] "
                    + OneLine.of(line(finding, form), Integer.MAX_VALUE) + "\n");
        }
        out.print(text.append('\n'));
    }

    private String line(Finding finding, FormCells form) {
        Locale locale = language.locale();
        return finding.code().label(locale)
                + language.say("（" + finding.code() + "）", " (" + finding.code() + ")")
                + " "
                + TargetsPage.place(finding, form, language)
                + language.colon()
                + finding.message(locale);
    }

    @Override
    public boolean noted(FileTrouble note) {
        notRead.add(note);
        return true;
    }

    @Override
    public void end(TargetsCount count, Refusals refusals) {
        out.print(count.text(language) + "\n");
        out.print(TextOutput.text(notRead));
        out.print(TextOutput.text(refusals, language));
    }
}
