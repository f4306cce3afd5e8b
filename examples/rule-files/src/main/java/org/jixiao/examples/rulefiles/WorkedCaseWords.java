package org.jixiao.examples.rulefiles;

import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.WorkedCase;

/** A worked case in Chinese; in English it says itself what it is. */
final class WorkedCaseWords {
    private WorkedCaseWords() {}

    static String chinese(WorkedCase worked) {
        if (worked.grade().isPresent()) {
            return "总分 " + worked.total().toPlainString();
        }
        SelfEvaluation form = worked.form();
        if (worked.isOfExecution()) {
            String money = form.funds().total().base().map(String::valueOf).orElse("") + "，执行 "
                    + form.funds().total().executed().map(String::valueOf).orElse("");
            return "预算 " + money + "，分值 " + form.execution().weight().toPlainString();
        }
        Indicator row = form.indicators().indicators().get(0);
        return row.target() + "，实际 " + row.actual() + "，分值 " + row.weight().toPlainString();
    }
}
