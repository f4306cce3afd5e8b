package org.jixiao.finding;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Message;

/** How much a finding weighs, least first. */
public enum Severity {
    /** Worth knowing; nothing to object to. */
    INFO,
    /** A reviewer would ask. */
    WARNING,
    /** A reviewer would send the form back. */
    ERROR;

    private final Message label = Message.of("severity." + name());

    /** The name in small letters, as data formats use it: {@code error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called: 错误, error; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return label.text(given(locale, "locale"));
    }
}
