package org.jixiao.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.report.TextReport;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/** Scores two published forms by the rules of their district and year, and prints what came out. */
public final class QuickStart {
    private QuickStart() {}

    /** No arguments. Prints UTF-8. */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        Scorer scorer = Scorer.forDistrict("beijing/chaoyang", Year.of(2024));
        for (SelfEvaluation form : List.of(PublishedForms.cityBrain(), PublishedForms.websites())) {
            Scorecard card = scorer.score(form);
            out.println(TextReport.of(card, Locale.CHINESE));
            out.println("失分最多的一项：");
            out.println(card.losses().get(0).explain(Locale.CHINESE));
            out.println();
        }
    }
}
