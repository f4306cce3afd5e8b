package org.jixiao.examples.formreview;

import org.jixiao.examples.formfiles.FileReason;
import org.jixiao.examples.formfiles.Said;

/** The kinds of reason why something could not be used. What is listed by kind has one entry for each of these at most. */
public enum Trouble {
    NOT_FOUND(FileReason.NOT_FOUND),
    NO_FORM(FileReason.NO_FORM),
    NOT_PLAIN(FileReason.NOT_PLAIN),
    NOT_READABLE(FileReason.NOT_READABLE),
    TOO_LARGE(FileReason.TOO_LARGE),
    ENCODING(FileReason.ENCODING),
    EMPTY(FileReason.EMPTY),
    JSON(FileReason.JSON),
    TABLE(FileReason.TABLE),
    LAYOUT(FileReason.LAYOUT),
    NOT_SHOWN(FileReason.NOT_SHOWN),
    TO_CHECK(FileReason.TO_CHECK),
    RULES("没有合适的规则集", "no rules for it"),
    NOTHING_TO_REVIEW("没有可以审核的内容", "nothing to review"),
    EARLIER("不是上次审核的结果", "no earlier review"),
    USAGE("命令行有误", "wrong usage"),
    NOT_WRITABLE("写不进去", "cannot be written"),
    FAULT("程序本身出错", "a fault of the program");

    private final String chinese;
    private final String english;

    Trouble(FileReason reason) {
        this(reason.label().chinese(), reason.label().english());
    }

    Trouble(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The kind of a reason why a file could not be read. */
    static Trouble of(FileReason reason) {
        return valueOf(reason.name());
    }

    /** What the kind is called. */
    public Said label() {
        return Said.of(chinese, english);
    }
}
