package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** How far an actual in words attains a target in words, best first. */
public enum Attainment implements Localised {
    /** 达成. */
    ATTAINED("达成", "attainment.full"),
    /** 部分达成. */
    PARTLY("部分达成", "attainment.partly"),
    /** 未达成. */
    NOT_ATTAINED("未达成", "attainment.not");

    private final String level;
    private final Message message;

    Attainment(String level, String code) {
        this.level = level;
        this.message = Message.of(code);
    }

    /** The level of 达成/部分达成/未达成 that this is. */
    public RatingLevel level() {
        return RatingScale.ATTAINMENT.level(level);
    }

    /** How far {@code actual} attains {@code target}; empty where the words are not plain, or contradict each other. */
    public static Optional<Attainment> of(String target, String actual) {
        return ProseJudge.judge(given(target, "target"), given(actual, "actual"));
    }

    /** The attainment in words, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return message.text(given(locale, "locale"));
    }
}
