package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.Words;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;

/**
 * What changes between two rule sets, for a person at a terminal. Control characters in names are made visible, as in
 * {@link TextTable}.
 */
public final class SideBySideReport {
    private final String text;

    private SideBySideReport(String text) {
        this.text = text;
    }

    /** One form: both totals and grades, and every item that changed, in the language of {@code locale}: Chinese, else English. */
    public static SideBySideReport of(ScoredTwice form, Locale locale) {
        Words words = new Words(given(locale, "locale"));
        SelfEvaluation scored = given(form, "form").one().form();
        String title = words.line("side_by_side.form", scored.project(), scored.year());
        return new SideBySideReport(title + "\n" + SideBySideTables.of(form, words));
    }

    /** Many forms: how totals and grades moved and by which rules, in the language of {@code locale}: Chinese, else English. */
    public static SideBySideReport of(SideBySideSummary summary, Locale locale) {
        Words words = new Words(given(locale, "locale"));
        StringBuilder text = new StringBuilder();
        given(summary, "summary")
                .ruleSets()
                .forEach((one, others) -> others.forEach(
                        (other, forms) -> text.append(words.line("side_by_side.rules", one, other, forms))));
        text.append(SideBySideTables.totals(summary, words)).append('\n');
        text.append('\n').append(SideBySideTables.moves(summary, words));
        if (!summary.causes().isEmpty()) {
            text.append('\n').append(SideBySideTables.causes(summary, words));
        }
        return new SideBySideReport(text.toString());
    }

    /** The whole report. */
    @Override
    public String toString() {
        return text;
    }
}
