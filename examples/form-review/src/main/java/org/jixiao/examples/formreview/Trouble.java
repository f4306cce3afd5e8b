package org.jixiao.examples.formreview;

/** The kinds of reason why something could not be used. What is listed by kind has one entry for each of these at most. */
public enum Trouble {
    NOT_FOUND("没有这个文件或文件夹", "no such file or folder"),
    NO_FORM("不是表", "no form"),
    NOT_PLAIN("不是普通文件", "no plain file"),
    NOT_READABLE("读不出来", "cannot be read"),
    TOO_LARGE("文件过大", "too large"),
    ENCODING("不是 UTF-8 编码", "not UTF-8"),
    EMPTY("空文件", "empty"),
    JSON("JSON 格式有误", "malformed JSON"),
    LAYOUT("栏目不符合约定的格式", "not in the layout of a form"),
    RULES("没有合适的规则集", "no rules for it"),
    NOTHING_TO_REVIEW("没有可以审核的内容", "nothing to review"),
    USAGE("命令行有误", "wrong usage"),
    NOT_WRITABLE("写不进去", "cannot be written"),
    FAULT("程序本身出错", "a fault of the program");

    private final String chinese;
    private final String english;

    Trouble(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What the kind is called. */
    public Said label() {
        return Said.of(chinese, english);
    }
}
