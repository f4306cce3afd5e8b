package org.jixiao.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;

/** The points of execution and level-1 indicators against those the rules name in principle; one finding a form. */
final class Level1Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ImmutableList<IndicatorClass> STANDARD = ImmutableList.copyOf(IndicatorClass.values());
    /** The split of 财办监〔2022〕101号 with a level-1 indicator 成本, as fine as that of the rule. */
    private static final Level1Weights WITH_COST = Level1Weights.execution(10)
            .and(40, IndicatorClass.OUTPUT)
            .and(20, IndicatorClass.COST)
            .and(20, IndicatorClass.BENEFIT)
            .and(10, IndicatorClass.SATISFACTION);

    private final Scorecard card;

    private Level1Check(Scorecard card) {
        this.card = card;
    }

    static List<Finding> of(Scorecard card, RuleSet rules) {
        Level1Check check = new Level1Check(card);
        return rules.find(RuleTopic.LEVEL1_WEIGHTS)
                .filter(rule -> check.isComparable())
                .flatMap(rule -> check.off(rule.value()))
                .filter(off -> check.off(WITH_COST).isPresent())
                .map(List::of)
                .orElse(List.of());
    }

    /** Weights of 100, on the standard level-1 indicators and on all that the rules require. */
    private boolean isComparable() {
        List<Indicator> rows = rows();
        return card.weight().compareTo(HUNDRED) == 0
                && rows.stream().allMatch(row -> isOf(STANDARD, row))
                && card.formFindings().stream().noneMatch(finding -> finding.code() == FindingCode.CLASS_MISSING)
                && List.of(IndicatorClass.OUTPUT, IndicatorClass.BENEFIT, IndicatorClass.SATISFACTION).stream()
                        .allMatch(level1 -> rows.stream().anyMatch(row -> row.isOf(level1)));
    }

    /** Those that make up the 100. */
    private List<Indicator> rows() {
        return card.indicators().stream()
                .filter(row -> !card.isOutsideTotal(row))
                .map(IndicatorScore::indicator)
                .toList();
    }

    private static boolean isOf(List<IndicatorClass> classes, Indicator row) {
        for (IndicatorClass level1 : classes) {
            if (row.isOf(level1)) {
                return true;
            }
        }
        return false;
    }

    /** The first part that is off, in figures. */
    private Optional<Finding> off(Level1Weights expected) {
        Optional<Finding> off =
                compared(Execution.LABEL, card.form().execution().weight(), expected.execution());
        for (Map.Entry<List<IndicatorClass>, BigDecimal> part :
                expected.shared().entrySet()) {
            List<IndicatorClass> classes = part.getKey();
            off = off.or(() -> compared(labels(classes), weight(classes), part.getValue()));
        }
        return off;
    }

    private static String labels(List<IndicatorClass> classes) {
        return classes.stream().map(IndicatorClass::label).collect(Collectors.joining("、"));
    }

    private BigDecimal weight(List<IndicatorClass> classes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator row : rows()) {
            sum = isOf(classes, row) ? sum.add(row.weight()) : sum;
        }
        return sum;
    }

    /** The rules speak of what holds in principle: worth knowing, nothing to object to. */
    private static Optional<Finding> compared(String where, BigDecimal met, BigDecimal expected) {
        return met.compareTo(expected) == 0
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.LEVEL1_WEIGHTS, where, met, expected)
                        .asInfo());
    }
}
