package org.jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Scorecard;

/** The points of execution and level-1 indicators against those the rules name in principle. */
final class Level1Check {
    private final Scorecard card;
    private final List<Finding> findings = new ArrayList<>();

    private Level1Check(Scorecard card) {
        this.card = card;
    }

    static List<Finding> of(Scorecard card, RuleSet rules) {
        Level1Check check = new Level1Check(card);
        rules.find(RuleTopic.LEVEL1_WEIGHTS).ifPresent(rule -> check.against(rule.value()));
        return check.findings;
    }

    private void against(Level1Weights expected) {
        compare(Execution.LABEL, card.form().execution().weight(), expected.execution());
        expected.shared().forEach((classes, points) -> compare(classes.get(0).label(), weight(classes), points));
    }

    private BigDecimal weight(List<IndicatorClass> classes) {
        return card.form().indicators().indicators().stream()
                .filter(row -> classes.stream().anyMatch(row::isOf))
                .map(Indicator::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void compare(String where, BigDecimal met, BigDecimal expected) {
        if (met.compareTo(expected) != 0) {
            findings.add(Finding.of(FindingCode.LEVEL1_WEIGHTS, where, met, expected));
        }
    }
}
