package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formreview.since.FindingChange;
import org.jixiao.examples.formreview.since.FormChange;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;

/** What changed since an earlier run, form by form. */
final class SinceText implements ReviewOutput {
    private final PrintStream out;
    private final SinceFigures figures;
    private final NotRead notRead;

    SinceText(PrintStream out, List<ReviewData> earlier, Severity least, Locale locale) {
        this.out = out;
        this.figures = new SinceFigures(earlier, least, locale);
        this.notRead = new NotRead(locale);
    }

    @Override
    public void review(Review review) {
        figures.add(review).filter(change -> !change.isEmpty()).ifPresent(this::form);
    }

    private void form(FormChange change) {
        line(figures.form(change.now()));
        line("  " + figures.totals(change));
        line("  " + figures.counts(change));
        for (FindingChange one : change.byStanding()) {
            line("    [" + figures.say(one.standing().label()) + "] "
                    + figures.place(one.finding(), change.now().project()));
            line("        " + figures.words(one));
        }
        change.cells()
                .forEach(cell -> line("    " + figures.place(cell) + figures.say("，", ", ") + cell.column()
                        + figures.say("：", ": ") + figures.cell(cell.before()) + " → " + figures.cell(cell.now())));
        rows(figures.say("上次有、这次没有的行", "Rows that are gone"), change.rowsGone());
        rows(figures.say("这次新增的行", "Rows that are new"), change.rowsAdded());
        out.print("\n");
    }

    private void rows(String title, List<ReviewedRowData> rows) {
        rows.forEach(row -> line(
                "    " + title + figures.say("：", ": ") + String.join("/", row.level1(), row.level2(), row.name())));
    }

    private void line(String text) {
        out.print(OneLine.of(text, Integer.MAX_VALUE) + "\n");
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        line(figures.say("与上次审核相比", "Since the earlier review"));
        figures.figures().forEach(figure -> line("  " + figures.say(figure.label()) + "  " + figure.value()));
        figures.alone().forEach(this::forms);
        out.print(TextOutput.text(notRead));
        out.print(TextOutput.text(refusals));
    }

    private void forms(SinceFigures.Alone list) {
        if (!list.forms().isEmpty()) {
            line(figures.title(list));
            list.forms().forEach(form -> line("  " + figures.form(form)));
        }
    }
}
