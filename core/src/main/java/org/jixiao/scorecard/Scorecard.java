package org.jixiao.scorecard;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.value.Fraction;

/**
 * A scored form: every figure with its reason. Immutable, equal by value, serialisable.
 *
 * <p>Points are rounded once each, with the decimals of the rule set; the total is the sum of the rounded scores. Nothing is
 * put into words until it is asked for.
 */
@Value.Immutable
public abstract class Scorecard implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Scorecard() {}

    /** The form that was scored. */
    public abstract SelfEvaluation form();

    /** The rules it was scored by. */
    public abstract RuleSet rules();

    /** The version of the library that scored it. */
    abstract String libraryVersion();

    /** The score of 预算执行率. */
    public abstract ExecutionScore execution();

    /** The scores of the indicators, in the order of the form. */
    public abstract List<IndicatorScore> indicators();

    /** How the indicators were rescaled; absent unless some fell away and the rules rescale. */
    public abstract Optional<Rescaling> rescaling();

    /** What there is to say about the form as a whole. */
    public abstract List<Finding> formFindings();

    /** Execution and all indicators, in the order of the form. */
    public List<ItemScore> items() {
        List<ItemScore> items = new ArrayList<>(indicators().size() + 1);
        items.add(execution());
        items.addAll(indicators());
        return items;
    }

    /** 总分: the rounded scores added up. While points are {@linkplain #open open}, the least it can become. */
    public BigDecimal total() {
        return Points.sum(items(), Points::earned);
    }

    /** The points that could not be assessed; 0 on a form that is scored through. */
    public BigDecimal open() {
        return Points.sum(items(), ItemScore::open);
    }

    /** The most the total can become: {@link #total} where no points are open, else as if all open ones were earned. */
    public BigDecimal highestTotal() {
        return total().add(Points.sum(items(), Scorecard::mostOpen));
    }

    private static BigDecimal mostOpen(ItemScore item) {
        return item.score().isPresent()
                ? BigDecimal.ZERO
                : Points.rounded(Fraction.of(item.weight()), item.rounding().value(), item.weight());
    }

    /** 等级 of the total; absent while open points leave it undecided. */
    public Optional<Grade> grade() {
        Grade least = rules().grades().value().gradeOf(total());
        return least == rules().grades().value().gradeOf(highestTotal()) ? Optional.of(least) : Optional.empty();
    }

    /**
     * What is left of the total where the finance office gives the project another grade; empty where the rules say nothing of
     * that, or open points leave the own grade undecided.
     */
    public Optional<LoweredTotal> afterEvaluation(Grade evaluated) {
        return rules().gradeLowering()
                .flatMap(rule -> grade().map(own -> {
                    Fraction share = rule.value().shareLeft(own, evaluated);
                    BigDecimal left = Fraction.of(total())
                            .times(share)
                            .rounded(rules().rounding().value());
                    return new LoweredTotal(total(), own, evaluated, share, left, rule);
                }));
    }

    /** The scores of levels 1 and 2, in the order of the form; each is the sum of the level below. */
    public List<LevelScore> levels() {
        return LevelScore.treeOf(indicators());
    }

    /** Where points were lost, worst first; items that lost the same stand in the order of the form. */
    public List<Loss> losses() {
        return Loss.worstFirst(items(), rules());
    }

    /** What another actual on one line would change. */
    public WhatIf whatIf() {
        return new WhatIf(this);
    }

    /** What a reviewer would object to or want to know: of the form first, then item by item. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(formFindings());
        items().forEach(item -> findings.addAll(item.findings()));
        return findings;
    }

    /** Every figure with its formula and its source, in Chinese, the language of the form. */
    public String explain() {
        return explain(Locale.CHINESE);
    }

    /** Every figure with its formula and its source, in the language of {@code locale}: English, else Chinese. */
    public String explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /** What the figures were made from. */
    public Stamp stamp() {
        return new Stamp(libraryVersion(), rules().id(), FormHash.of(form()));
    }

    /** {@code 朝阳区“城市管理大脑”（一期） 2024: 99.99 优}. */
    @Override
    public String toString() {
        return form().project() + " " + form().year() + ": " + total().toPlainString()
                + grade().map(grade -> " " + grade).orElse("");
    }
}
