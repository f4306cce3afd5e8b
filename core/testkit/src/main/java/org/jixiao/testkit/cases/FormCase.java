package org.jixiao.testkit.cases;

import java.util.stream.Collectors;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleSet;

/**
 * A generated form for a rule set, printed as a form would be written.
 *
 * @param rules it is scored by
 * @param form the form
 */
public record FormCase(RuleSet rules, SelfEvaluation form) {
    @Override
    public String toString() {
        FundsRow money = form.funds().total();
        return rules.id() + ": 预算执行率 (" + form.execution().weight().toPlainString() + "分) budget "
                + money.base().map(Object::toString).orElse("none") + ", executed "
                + money.executed().map(Object::toString).orElse("none")
                + form.indicators().indicators().stream()
                        .map(row -> "; " + written(row))
                        .collect(Collectors.joining());
    }

    static String written(Indicator row) {
        return row.path() + " (" + row.weight().toPlainString() + "分) " + row.target() + " → " + row.actual()
                + row.award()
                        .map(points -> ", awarded " + points.toPlainString())
                        .orElse("");
    }
}
