package org.jixiao.scoring;

import java.io.Serializable;
import java.util.Locale;

/**
 * Why a score is what it is: a stable code and a text in two languages.
 *
 * <p>Placeholders of the text: {@code {W}} weight, {@code {A}} target, {@code {B}} actual, {@code {S}} exact score, {@code
 * {0}}, {@code {1}} … what the strategy adds; with {@code %} behind the name a number is shown as a percentage. A
 * placeholder for which there is nothing is shown as it stands.
 */
public interface Reason extends Serializable {
    /** A stable code, such as {@code positive.below}. */
    String code();

    /** The text with its placeholders, in the language of {@code locale}: Chinese, else English. */
    String template(Locale locale);

    /** A reason of a rule author's own. A score that gives fewer details than its texts quote is refused. */
    static Reason of(String code, String chinese, String english) {
        return new OwnReason(code, chinese, english);
    }
}
