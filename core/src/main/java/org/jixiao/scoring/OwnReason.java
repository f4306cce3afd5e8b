package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Messages;

/**
 * A reason whose texts come from a rule author.
 *
 * @param code stable
 * @param chinese the text in Chinese
 * @param english the text in English
 */
record OwnReason(String code, String chinese, String english) implements Reason {
    private static final int MOST_DIGITS = 3;

    OwnReason {
        given(code, "code");
        given(chinese, "chinese");
        given(english, "english");
    }

    /** How many details the texts quote: 8 where one holds {@code {7}}. */
    int details() {
        return Math.max(details(chinese), details(english));
    }

    private static int details(String text) {
        int most = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int number = 0;
            int at = open + 1;
            while (at < text.length() && at <= open + MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = 10 * number + text.charAt(at) - '0';
                at++;
            }
            boolean ends = at > open + 1 && at < text.length() && "}%|".indexOf(text.charAt(at)) >= 0;
            most = ends ? Math.max(most, number + 1) : most;
        }
        return most;
    }

    @Override
    public String template(Locale locale) {
        return Messages.isEnglish(given(locale, "locale")) ? english : chinese;
    }
}
