package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formreview.since.CellChange;
import org.jixiao.examples.formreview.since.FindingChange;
import org.jixiao.examples.formreview.since.FormChange;
import org.jixiao.examples.formreview.since.ScoreChange;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;

/** What changed since an earlier run: the figures, then the forms that changed, then those that did not. */
final class SinceText implements ReviewOutput {
    private final PrintStream out;
    private final Language language;
    private final SinceFigures figures;
    private final NotRead notRead;
    private final Spool changed = new Spool();
    private final Spool unchanged = new Spool();

    SinceText(PrintStream out, List<ReviewData> earlier, Severity least, Language language) {
        this.out = out;
        this.language = language;
        this.figures = new SinceFigures(earlier, least, language);
        this.notRead = new NotRead(language);
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        figures.addAgain(review);
    }

    @Override
    public void review(Review review) {
        figures.add(review)
                .filter(change -> !change.isEmpty())
                .ifPresent(change -> (change.isChanged() ? changed : unchanged).add(text(change)));
    }

    private String text(FormChange change) {
        StringBuilder text = new StringBuilder();
        line(text, figures.form(change.now()));
        line(text, "  " + figures.totals(change));
        line(text, "  " + figures.counts(change));
        for (FindingChange one : change.byStanding()) {
            line(
                    text,
                    "    [" + language.say(one.standing().label()) + "] "
                            + figures.place(one.finding(), change.now().project()));
            line(text, "        " + figures.words(one));
        }
        for (ScoreChange one : change.scoresByStanding()) {
            line(
                    text,
                    "    [" + language.say(one.standing().label()) + "] " + figures.place(one)
                            + language.say("，得分", ", score") + language.colon() + figures.words(one));
        }
        for (CellChange cell : change.cells()) {
            line(
                    text,
                    "    " + figures.place(cell) + language.comma() + cell.column() + language.colon()
                            + figures.cell(cell.before()) + " → " + figures.cell(cell.now()));
        }
        rows(text, language.say("上次有、这次没有的行", "Rows that are gone"), change.rowsGone());
        rows(text, language.say("这次新增的行", "Rows that are new"), change.rowsAdded());
        return text.append('\n').toString();
    }

    private void rows(StringBuilder text, String title, List<ReviewedRowData> rows) {
        rows.forEach(row -> line(text, "    " + title + language.colon() + FormChange.path(row)));
    }

    private static void line(StringBuilder text, String line) {
        text.append(OneLine.of(line, Integer.MAX_VALUE)).append('\n');
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        StringBuilder head = new StringBuilder();
        line(head, language.say("与上次审核相比", "Since the earlier review"));
        figures.figures().forEach(figure -> line(head, "  " + language.say(figure.label()) + "  " + figure.value()));
        out.print(head.append('\n'));
        changed.writeTo(out);
        unchanged.writeTo(out);
        StringBuilder tail = new StringBuilder();
        figures.alone().forEach(list -> forms(tail, list));
        out.print(tail);
        out.print(TextOutput.text(notRead));
        out.print(TextOutput.text(refusals, language));
    }

    private void forms(StringBuilder text, SinceFigures.Alone list) {
        if (!list.forms().isEmpty()) {
            line(text, figures.title(list));
            list.forms().forEach(form -> line(text, "  " + figures.form(form)));
        }
    }
}
