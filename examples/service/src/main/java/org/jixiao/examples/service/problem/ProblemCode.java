package org.jixiao.examples.service.problem;

import org.jixiao.examples.formfiles.Said;

/** The kinds of refusal; their names are stable, and are what a program looks at. */
public enum ProblemCode {
    /** The request is no HTTP that could be understood. */
    BAD_REQUEST(400, "请求看不懂", "bad request"),
    /** A query parameter has a value that it cannot have. */
    PARAMETER(400, "参数有误", "wrong parameter"),
    /** The body has no text. */
    EMPTY(400, "内容是空的", "empty body"),
    /** The body is no JSON. */
    JSON(400, "JSON 格式有误", "malformed JSON"),
    /** The body is not UTF-8. */
    ENCODING(400, "不是 UTF-8 编码", "not UTF-8"),
    /** The body should be a table and is none. */
    TABLE(400, "表格格式有误", "malformed table"),
    /** More levels, or a longer text or number, than a form has. */
    TOO_DEEP(400, "嵌套太深或者内容过长", "nested too deeply, or too long"),
    /** No such address. */
    NOT_FOUND(404, "没有这个地址", "no such address"),
    /** No rule set with that id. */
    RULES_UNKNOWN(404, "没有这个规则集", "no such rule set"),
    /** The address knows other methods. */
    METHOD(405, "这个地址不接受这种方法", "method not allowed"),
    /** None of the types that the client accepts can be given. */
    NOT_ACCEPTABLE(406, "给不出要求的格式", "not acceptable"),
    /** The body did not come in time. */
    TOO_SLOW(408, "内容没有按时传完", "the body came too slowly"),
    /** The body is larger than one can be. */
    TOO_LARGE(413, "内容过大", "body too large"),
    /** The type of the body is another than the address reads. */
    MEDIA_TYPE(415, "不读这种格式", "unsupported media type"),
    /** A field or value that the layout of a form does not have. */
    LAYOUT(422, "栏目不符合约定的格式", "not in the layout of a form"),
    /** Where one form is read, there is none. */
    NO_FORM(422, "不是一张表", "no form"),
    /** Where one form is read, there are several. */
    SEVERAL_FORMS(422, "不止一张表", "more than one form"),
    /** More rows than a form can have. */
    TOO_MANY_ROWS(422, "行数过多", "too many rows"),
    /** More lines than a batch can have. */
    TOO_MANY_LINES(422, "一批的行数过多", "too many lines"),
    /** Cells that could not be read; each is listed. */
    CELLS(422, "有读不懂的单元格", "cells that could not be read"),
    /** No rule set fits the district and year of the form. */
    NO_RULES(422, "没有适用的规则集", "no rules for it"),
    /** A change of a row that the form does not have. */
    CHANGE(422, "要改的行不存在", "a change that fits no row"),
    /** There is nothing in the form that could be reviewed. */
    NOTHING_TO_REVIEW(422, "没有可以审核的内容", "nothing to review"),
    /** A fault of the program. */
    FAULT(500, "程序本身出错", "a fault of the program"),
    /** Too much is under way. */
    BUSY(503, "服务繁忙", "too busy"),
    /** The work took longer than it may. */
    TIME_LIMIT(503, "没有按时算完", "the work took too long");

    private final int status;
    private final String chinese;
    private final String english;

    ProblemCode(int status, String chinese, String english) {
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    /** The HTTP status with which it is answered. */
    public int status() {
        return status;
    }

    /** What the kind is called. */
    public Said title() {
        return Said.of(chinese, english);
    }
}
