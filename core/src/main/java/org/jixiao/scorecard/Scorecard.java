package org.jixiao.scorecard;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A scored form: every figure with its reason. Immutable, equal by value, serialisable.
 *
 * <p>Points are rounded once each, with the decimals of the rule set; the total is the sum of the rounded scores. Reasons
 * and findings are worked out when one of them is asked for first, by the exact way, which has to come to the same scores;
 * nothing is put into words until it is asked for.
 */
public final class Scorecard implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final SelfEvaluation form;
    private final RuleSet rules;
    private final String libraryVersion;
    private final transient @Nullable Scorer scorer;
    private final transient @Nullable QuickScores quick;

    // set once: by whoever asks for a reason first, always to the same
    private transient volatile @Nullable Details details;

    /** Scores alone; what is behind them is worked out when it is asked for. */
    Scorecard(SelfEvaluation form, Scorer scorer, String libraryVersion, QuickScores quick) {
        this.form = form;
        this.rules = scorer.rules();
        this.libraryVersion = libraryVersion;
        this.scorer = scorer;
        this.quick = quick;
    }

    Scorecard(SelfEvaluation form, RuleSet rules, String libraryVersion, Details details) {
        this.form = form;
        this.rules = rules;
        this.libraryVersion = libraryVersion;
        this.scorer = null;
        this.quick = null;
        this.details = details;
    }

    /** What is written: every figure, so that it is read back as it was, whatever version of the library reads it. */
    private record Written(
            SelfEvaluation form,
            RuleSet rules,
            String libraryVersion,
            ExecutionScore execution,
            List<IndicatorScore> indicators,
            @Nullable Rescaling rescaling,
            List<Finding> formFindings)
            implements Serializable {
        @Serial
        private Object readResolve() {
            return new Scorecard(
                    form,
                    rules,
                    libraryVersion,
                    new Details(execution, indicators, Optional.ofNullable(rescaling), formFindings));
        }
    }

    @Serial
    private Object writeReplace() {
        Details all = details();
        return new Written(
                form,
                rules,
                libraryVersion,
                all.execution(),
                all.indicators(),
                all.rescaling().orElse(null),
                all.formFindings());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a scorecard is written as " + Written.class.getName());
    }

    private Details details() {
        Details known = details;
        if (known == null) {
            known = Objects.requireNonNull(scorer).details(form);
            Objects.requireNonNull(quick).requireAgreement(known);
            details = known;
        }
        return known;
    }

    /** The form that was scored. */
    public SelfEvaluation form() {
        return form;
    }

    /** The rules it was scored by. */
    public RuleSet rules() {
        return rules;
    }

    /** The score of 预算执行率. */
    public ExecutionScore execution() {
        return details().execution();
    }

    /** The scores of the indicators, in the order of the form. */
    public List<IndicatorScore> indicators() {
        return details().indicators();
    }

    /** How the indicators were rescaled; absent unless some fell away and the rules rescale. */
    public Optional<Rescaling> rescaling() {
        return details().rescaling();
    }

    /** What there is to say about the form as a whole. */
    public List<Finding> formFindings() {
        return details().formFindings();
    }

    /** Execution and all indicators, in the order of the form. */
    public List<ItemScore> items() {
        return details().items();
    }

    /** 总分: the rounded scores added up. While points are {@linkplain #open open}, the least it can become. */
    public BigDecimal total() {
        QuickScores scores = quick;
        return scores == null ? details().total() : scores.total();
    }

    /** The points that could not be assessed; 0 on a form that is scored through. */
    public BigDecimal open() {
        return quick == null ? details().open() : BigDecimal.ZERO;
    }

    /** The most the total can become: {@link #total} where no points are open, else as if all open ones were earned. */
    public BigDecimal highestTotal() {
        return quick == null ? total().add(Points.sum(items(), Scorecard::mostOpen)) : total();
    }

    private static BigDecimal mostOpen(ItemScore item) {
        return item.score().isPresent()
                ? BigDecimal.ZERO
                : Points.rounded(Fraction.of(item.weight()), item.rounding().value(), item.weight());
    }

    /** 等级 of the total; absent while open points leave it undecided. */
    public Optional<Grade> grade() {
        QuickScores scores = quick;
        if (scores != null) {
            return Optional.of(scores.grade());
        }
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
        return new Stamp(libraryVersion, rules().id(), FormHash.of(form()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard that
                && form.equals(that.form)
                && rules.equals(that.rules)
                && libraryVersion.equals(that.libraryVersion)
                && details().equals(that.details());
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, rules, libraryVersion);
    }

    /** {@code 朝阳区“城市管理大脑”（一期） 2024: 99.99 优}. */
    @Override
    public String toString() {
        return form().project() + " " + form().year() + ": " + total().toPlainString()
                + grade().map(grade -> " " + grade).orElse("");
    }
}
