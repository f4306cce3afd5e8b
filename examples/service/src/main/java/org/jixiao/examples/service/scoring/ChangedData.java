package org.jixiao.examples.service.scoring;

import java.util.Locale;
import org.jixiao.data.ScorecardData;
import org.jixiao.scorecard.Scorecard;

/**
 * What changes make of a form.
 *
 * @param schema {@code jixiao/changed/0}
 * @param language of all words in it: {@code zh-Hans} or {@code en}
 * @param difference the total after the changes less the total before: {@code 1.20}; open points count nothing in it
 * @param gradeChanged whether the grades differ, undecided being one of them
 * @param before the form as it was sent; cells that could not be read are left open
 * @param after the form with its changes
 */
public record ChangedData(
        String schema,
        String language,
        String difference,
        boolean gradeChanged,
        ScorecardData before,
        ScorecardData after) {
    /** What {@link #schema} says. */
    public static final String SCHEMA = "jixiao/changed/0";

    static ChangedData of(Scorecard before, Scorecard after, Locale locale) {
        ScorecardData data = ScorecardData.of(after, locale);
        return new ChangedData(
                SCHEMA,
                data.language(),
                after.countedTotal().subtract(before.countedTotal()).toPlainString(),
                !before.grade().equals(after.grade()),
                ScorecardData.of(before, locale),
                data);
    }
}
