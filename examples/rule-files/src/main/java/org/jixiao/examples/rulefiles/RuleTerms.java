package org.jixiao.examples.rulefiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.examples.rulefiles.read.Words;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.GradeLowering;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.RequiredClasses;
import org.jixiao.rule.Scope;
import org.jixiao.rule.SpecialRule;
import org.jixiao.rule.Statement;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.Term;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** What a rule decides, as a file says it: {@code rule}, with {@code covers} or {@code when} before it. */
final class RuleTerms {
    private RuleTerms() {}

    /** The fields of a rule but for its source; empty where a strategy of somebody else's decides. */
    static Optional<List<Term>> of(Object value) {
        if (value instanceof ScoringStrategy<?> strategy) {
            return ScoringStrategies.term(strategy).map(term -> List.of(Term.of("rule", term)));
        }
        if (value instanceof SpecialRule<?> special) {
            Term covers = new Term("covers", tests(special.scope()));
            return ScoringStrategies.term(special.strategy()).map(term -> List.of(covers, Term.of("rule", term)));
        }
        if (value instanceof Statement) {
            return Optional.of(List.of());
        }
        if (value instanceof AttachedFinding finding) {
            List<Term> parts = new ArrayList<>();
            parts.add(new Term("when", finding.condition().terms()));
            if (finding.mostCharacters() > 0) {
                parts.add(Term.of("mostCharacters", Term.of(Integer.toString(finding.mostCharacters()))));
            }
            return Optional.of(parts);
        }
        return Optional.of(List.of(new Term("rule", decided(value))));
    }

    /** The strategy that no file can name, by its class. */
    static String strategyName(Object value) {
        Object strategy = value instanceof SpecialRule<?> special ? special.strategy() : value;
        return strategy.getClass().getName();
    }

    private static List<Term> tests(Scope scope) {
        List<Term> tests = scope.terms();
        return tests.isEmpty() ? List.of(Term.of("every")) : tests;
    }

    private static List<Term> decided(Object value) {
        if (value instanceof Scope scope) {
            return tests(scope);
        }
        if (value instanceof BigDecimal points) {
            return List.of(Term.of(points.toPlainString()));
        }
        if (value instanceof OverTargetBands bands) {
            return bands.terms();
        }
        if (value instanceof GradeBands grades) {
            return grades(grades);
        }
        if (value instanceof GradeLowering lowering) {
            return lowering.shares().stream().map(RuleTerms::percent).toList();
        }
        if (value instanceof Rounding rounding) {
            return List.of(
                    Term.of("decimals", Term.of(Integer.toString(rounding.scale()))),
                    Term.of("mode", Term.of(Words.of(rounding.mode().name()))));
        }
        if (value instanceof Level1Weights weights) {
            return weights(weights);
        }
        if (value instanceof RequiredClasses required) {
            return required.classes().stream()
                    .map(level1 -> Term.of(level1.label()))
                    .toList();
        }
        if (value instanceof Bands<?> ceilings) {
            return ceilings.list().stream()
                    .map(band -> Term.of(
                            band.interval().toPercentText(), Term.of(((BigDecimal) band.value()).toPlainString())))
                    .toList();
        }
        if (value instanceof Fraction share) {
            return List.of(percent(share));
        }
        // a policy, or which budget counts
        return List.of(Term.of(Words.of(((Enum<?>) value).name())));
    }

    private static Term percent(Fraction share) {
        return Term.of(share.times(Fraction.of(100)) + "%");
    }

    /** {@code 优(90), 良(80), 中(60)} where every edge belongs to the better grade, else the interval of each. */
    private static List<Term> grades(GradeBands grades) {
        List<Bands.Band<Grade>> bestFirst = new ArrayList<>(grades.bands().list());
        Collections.reverse(bestFirst);
        boolean isPlain = bestFirst.size() == Grade.values().length
                && bestFirst.stream()
                        .allMatch(band -> band.interval().includesLow()
                                && band.interval()
                                        .low()
                                        .filter(edge -> edge.isDecimal(0))
                                        .isPresent());
        return isPlain
                ? bestFirst.stream()
                        .limit(Grade.values().length - 1L)
                        .map(band -> Term.of(
                                band.value().label(),
                                Term.of(band.interval().low().orElseThrow().toString())))
                        .toList()
                : bestFirst.stream()
                        .map(band -> Term.of(
                                band.value().label(), Term.of(band.interval().toString())))
                        .toList();
    }

    private static List<Term> weights(Level1Weights weights) {
        List<Term> all = new ArrayList<>();
        all.add(Term.of("预算执行率", Term.of(weights.execution().toPlainString())));
        weights.shared()
                .forEach((classes, points) -> all.add(Term.of(
                        classes.stream().map(IndicatorClass::label).collect(Collectors.joining("+")),
                        Term.of(points.toPlainString()))));
        return all;
    }
}
