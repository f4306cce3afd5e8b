package org.jixiao.examples.formfiles;

/** The kinds of reason why a file, or a part of it, could not be read. */
public enum FileReason {
    /** Nothing is there. */
    NOT_FOUND("没有这个文件或文件夹", "no such file or folder"),
    /** It is there, but holds nothing that a form could be read from. */
    NO_FORM("不是表", "no form"),
    /** A pipe, a device or a folder. */
    NOT_PLAIN("不是普通文件", "no plain file"),
    /** The system refused to read it. */
    NOT_READABLE("读不出来", "cannot be read"),
    /** Beyond the {@link Limits}. */
    TOO_LARGE("文件过大", "too large"),
    /** Saved in an encoding that is not read. */
    ENCODING("不是 UTF-8 编码", "not UTF-8"),
    /** Without any text. */
    EMPTY("空文件", "empty"),
    /** No JSON, although it begins like it. */
    JSON("JSON 格式有误", "malformed JSON"),
    /** No table, although it should be one. */
    TABLE("表格格式有误", "malformed table"),
    /** Fields, headings or values that a form does not have. */
    LAYOUT("栏目不符合约定的格式", "not in the layout of a form"),
    /** Hidden, so that a reader of the file does not see it. */
    NOT_SHOWN("隐藏的内容没有读", "hidden and not read"),
    /** Read, but to be compared with the document itself. */
    TO_CHECK("请对照原文核对", "to be compared with the document");

    private final String chinese;
    private final String english;

    FileReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What the kind is called. */
    public Said label() {
        return Said.of(chinese, english);
    }
}
