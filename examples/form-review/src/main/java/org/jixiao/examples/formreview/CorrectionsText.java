package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formreview.corrections.Correction;
import org.jixiao.review.Review;

/** What has to be corrected, form by form, a sentence a cell. */
final class CorrectionsText implements ReviewOutput {
    private final PrintStream out;
    private final Language language;
    private final Corrected corrected;
    private final NotRead notRead;

    CorrectionsText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.corrected = new Corrected(language);
        this.notRead = new NotRead(language);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        List<Correction> list = corrected.add(review, rules);
        if (!list.isEmpty()) {
            StringBuilder text =
                    new StringBuilder(OneLine.of(corrected.title(review, list.size()), Integer.MAX_VALUE) + "\n");
            for (int i = 0; i < list.size(); i++) {
                text.append(String.format(
                        Locale.ROOT, "%4d. %s\n", i + 1, list.get(i).sentence()));
            }
            out.print(text.append('\n'));
        }
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        out.print(corrected.sum() + "\n");
        out.print(TextOutput.text(notRead));
        out.print(TextOutput.text(refusals, language));
    }
}
