package org.jixiao.examples.formreview;

import java.util.List;
import org.jixiao.examples.formreview.corrections.Correction;
import org.jixiao.examples.formreview.corrections.CorrectionList;
import org.jixiao.review.Review;

/** Counts the forms of a run and what has to be corrected on them, and words it. */
final class Corrected {
    private final Language language;
    private int forms;
    private int toCorrect;
    private int corrections;

    Corrected(Language language) {
        this.language = language;
    }

    /** The corrections of one more form. */
    List<Correction> add(Review review, PackChooser.Choice rules) {
        List<Correction> list = CorrectionList.of(review, rules.rules(), language.locale());
        forms++;
        toCorrect += list.isEmpty() ? 0 : 1;
        corrections += list.size();
        return list;
    }

    int forms() {
        return forms;
    }

    int toCorrect() {
        return toCorrect;
    }

    int corrections() {
        return corrections;
    }

    /** The heading of a form: its id, project, year and unit, and how much has to be corrected. */
    String title(Review review, int count) {
        return ReportWords.form(review.published(), language) + language.say("（" + count + " 处）", " (" + count + ")");
    }

    /** All of it in a sentence. */
    String sum() {
        return language.say(
                "审核 " + forms + " 张表，要改的 " + toCorrect + " 张，共 " + corrections + " 处。",
                "Forms reviewed: " + forms + "; to correct: " + toCorrect + "; cells to correct: " + corrections + ".");
    }
}
