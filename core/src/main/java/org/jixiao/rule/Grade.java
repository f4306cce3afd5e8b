package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** 优良中差: the grade of a total, best first. */
public enum Grade implements Localised {
    /** 优. */
    EXCELLENT("优"),
    /** 良. */
    GOOD("良"),
    /** 中. */
    FAIR("中"),
    /** 差. */
    POOR("差");

    private final String label;
    private final Message words = Message.of("grade." + name());

    Grade(String label) {
        this.label = label;
    }

    /** The word of the form. */
    public String label() {
        return label;
    }

    /** What it is called: 优, excellent; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return words.text(given(locale, "locale"));
    }

    /** The same as {@link #label(Locale)}. */
    @Override
    public String text(Locale locale) {
        return label(locale);
    }

    /** The word of the form. */
    @Override
    public String toString() {
        return label;
    }
}
