package org.jixiao.finding;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.PlainText;
import org.jixiao.internal.TextBuilder;

/**
 * One thing a reviewer would object to or want to know.
 *
 * @param code what it is
 * @param severity how much it weighs: that of its code, or less where the case is a mild one
 * @param where the path of the indicator, 预算执行率, a row of the funds, or the project
 * @param details what the message quotes, in its order
 */
public record Finding(FindingCode code, Severity severity, String where, List<Serializable> details)
        implements Localised, Serializable {
    /**
     * Refuses null, and fewer details than the message quotes.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, or details are missing
     */
    public Finding {
        given(code, "code");
        given(severity, "severity");
        given(where, "where");
        details = list(details, "details");
        if (details.size() < code.quoted()) {
            throw invalidAt(code + " " + where, "finding.details", Integer.toString(details.size()), code.quoted());
        }
    }

    /** A finding whose message quotes {@code details}. */
    public static Finding of(FindingCode code, String where, Serializable... details) {
        for (Serializable detail : given(details, "details")) {
            given(detail, "details");
        }
        return of(code, where, List.of(details));
    }

    /** A finding whose message quotes {@code details}, as a list. */
    public static Finding of(FindingCode code, String where, List<Serializable> details) {
        return new Finding(code, given(code, "code").severity(), where, details);
    }

    /** The same finding, only worth knowing. */
    public Finding asInfo() {
        return new Finding(code, Severity.INFO, where, details);
    }

    /** The finding in words, in the language of {@code locale}: Chinese, else English. */
    public String message(Locale locale) {
        TextBuilder text = new TextBuilder();
        write(text, locale);
        return text.toString();
    }

    /** The message, as a term of a longer text. */
    @Override
    public String text(Locale locale) {
        return message(locale);
    }

    /** Writes {@link #message} behind what {@code text} holds. */
    @Override
    public void write(TextBuilder text, Locale locale) {
        given(text, "text");
        code.template(given(locale, "locale")).write(text, locale, (name, number) -> details.get(number));
    }

    /** {@code NOTE_MISSING 产出指标/数量指标/总带宽: …} in Chinese. */
    @Override
    public String toString() {
        return code + " " + PlainText.printable(where) + ": " + message(Locale.CHINESE);
    }
}
