package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;

/** What words say of a target in words, best first. */
public enum Attainment {
    /** 达成. */
    ATTAINED("达成"),
    /** 部分达成. */
    PARTLY("部分达成"),
    /** 未达成. */
    NOT_ATTAINED("未达成");

    private final String level;

    Attainment(String level) {
        this.level = level;
    }

    /** The level of 达成/部分达成/未达成 that this is. */
    public RatingLevel level() {
        return RatingScale.ATTAINMENT.level(level);
    }

    /** What {@code actual} says of {@code target}; empty where the words say nothing plain, or contradict themselves. */
    public static Optional<Attainment> of(String target, String actual) {
        return ProseJudge.judge(target, actual);
    }
}
