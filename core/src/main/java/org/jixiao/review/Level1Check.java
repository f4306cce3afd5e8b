package org.jixiao.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

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
        Optional<Rule<Level1Weights>> rule = rules.find(RuleTopic.LEVEL1_WEIGHTS);
        if (rule.isEmpty() || !check.isComparable()) {
            return List.of();
        }
        Finding off = check.off(rule.get().value());
        return off == null || check.off(WITH_COST) == null ? List.of() : List.of(off);
    }

    /** Weights of 100, on the standard level-1 indicators and on all that the rules require. */
    private boolean isComparable() {
        return card.form().weight().compareTo(HUNDRED) == 0
                && areStandard()
                && card.formFindings().stream().noneMatch(finding -> finding.code() == FindingCode.CLASS_MISSING);
    }

    private boolean areStandard() {
        Set<IndicatorClass> missing =
                EnumSet.of(IndicatorClass.OUTPUT, IndicatorClass.BENEFIT, IndicatorClass.SATISFACTION);
        for (Indicator row : card.form().indicators().indicators()) {
            missing.removeIf(row::isOf);
            if (!isOf(STANDARD, row)) {
                return false;
            }
        }
        return missing.isEmpty();
    }

    private static boolean isOf(List<IndicatorClass> classes, Indicator row) {
        for (IndicatorClass level1 : classes) {
            if (row.isOf(level1)) {
                return true;
            }
        }
        return false;
    }

    /** The first part that is off, in figures; null where none is. */
    private @Nullable Finding off(Level1Weights expected) {
        Finding off = compared(Execution.LABEL, card.form().execution().weight(), expected.execution());
        for (Map.Entry<List<IndicatorClass>, BigDecimal> part :
                expected.shared().entrySet()) {
            if (off == null) {
                off = compared(part.getKey().get(0).label(), weight(part.getKey()), part.getValue());
            }
        }
        return off;
    }

    private BigDecimal weight(List<IndicatorClass> classes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator row : card.form().indicators().indicators()) {
            sum = isOf(classes, row) ? sum.add(row.weight()) : sum;
        }
        return sum;
    }

    /** The rules speak of what holds in principle: worth knowing, nothing to object to. */
    private static @Nullable Finding compared(String where, BigDecimal met, BigDecimal expected) {
        return met.compareTo(expected) == 0
                ? null
                : Finding.of(FindingCode.LEVEL1_WEIGHTS, where, met, expected).asInfo();
    }
}
