package org.jixiao.examples.formreview;

import java.util.Locale;
import org.jixiao.examples.formfiles.Said;

/**
 * The language of the person who reads a report.
 *
 * @param locale Chinese, else English
 */
record Language(Locale locale) {
    /** Whichever of both texts is in this language. */
    String say(String chinese, String english) {
        return say(Said.of(chinese, english));
    }

    String say(Said said) {
        return said.in(locale);
    }

    /** What stands between the parts of a list in one sentence. */
    String comma() {
        return say("，", ", ");
    }

    /** What stands between a name and what is said of it. */
    String colon() {
        return say("：", ": ");
    }

    /** A heading with the number of what stands below it: 问题（3 条）, or Findings (3). */
    String counted(String chinese, String counter, String english, long count) {
        return say(chinese + "（" + count + " " + counter + "）", english + " (" + count + ")");
    }
}
