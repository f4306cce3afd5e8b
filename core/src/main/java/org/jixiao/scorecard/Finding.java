package org.jixiao.scorecard;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One thing a reviewer would object to or want to know.
 *
 * @param code what it is
 * @param where the path of the indicator, 预算执行率, a row of the funds, or the project
 * @param details what the message quotes, in its order
 */
public record Finding(FindingCode code, String where, List<Serializable> details) implements Serializable {
    public Finding {
        details = List.copyOf(details);
    }

    /** A finding whose message quotes {@code details}. */
    public static Finding of(FindingCode code, String where, Serializable... details) {
        return new Finding(code, where, List.of(details));
    }

    public Severity severity() {
        return code.severity();
    }

    /** The finding in words, in the language of {@code locale}: English, else Chinese. */
    public String message(Locale locale) {
        StringBuilder text = new StringBuilder();
        write(text, locale);
        return text.toString();
    }

    void write(StringBuilder text, Locale locale) {
        code.template(locale).write(text, locale, details);
    }

    /** {@code NOTE_MISSING 产出指标/数量指标/总带宽: …} in Chinese. */
    @Override
    public String toString() {
        return code + " " + where + ": " + message(Locale.CHINESE);
    }
}
