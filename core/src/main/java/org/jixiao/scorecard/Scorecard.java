package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

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
import java.util.stream.Collectors;
import org.jixiao.finding.Finding;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Packed;
import org.jixiao.internal.PlainText;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.Rule;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A scored form: every figure with its reason. Complete when it is made: no figure is scored again when it is read.
 *
 * <p>Points are rounded once each, with the decimals of the rule set; the total is the sum of the rounded scores. Only words,
 * the fingerprint of the rules and the hash of the form are made when they are asked for. Immutable, equal by value,
 * serialisable: a card that is stored carries the rules applied in it, and the whole set by its id and fingerprint.
 */
public final class Scorecard implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SelfEvaluation form;
    private final ScoredBy rules;
    // null for the one that runs, which is looked for when it is asked for
    private final @Nullable String libraryVersion;

    @SuppressWarnings("serial") // written as a Written alone
    private final List<ItemScore> items;

    private final @Nullable Rescaling rescaling;

    @SuppressWarnings("serial") // as above
    private final List<Finding> formFindings;

    // what follows from the items
    private final BigDecimal weight;
    private final BigDecimal total;
    private final BigDecimal open;
    private final BigDecimal highestTotal;
    private final @Nullable AdjustedTotal adjusted;
    private final @Nullable CappedTotal capped;
    private final @Nullable Grade grade;

    /**
     * A card of these items: the execution first, then the indicators in the order of the form.
     *
     * @param libraryVersion that scored it; null for the one that runs
     */
    Scorecard(
            SelfEvaluation form,
            ScoredBy rules,
            @Nullable String libraryVersion,
            List<ItemScore> items,
            @Nullable Rescaling rescaling,
            List<Finding> formFindings) {
        this.form = form;
        this.rules = rules;
        this.libraryVersion = libraryVersion;
        this.items = items;
        this.rescaling = rescaling;
        this.formFindings = formFindings;
        TotalRules totals = rules.totals();
        OutsideRows outside = rules.outside();
        PointSum earned = new PointSum();
        BigDecimal stillOpen = BigDecimal.ZERO;
        BigDecimal mostOpen = BigDecimal.ZERO;
        for (int i = 0; i < items.size(); i++) {
            ItemScore item = items.get(i);
            boolean counts = outside == null || !outside.holds(item);
            if (counts) {
                earned.add(item);
            }
            if (item.isOpen()) {
                stillOpen = stillOpen.add(item.weight());
                mostOpen = counts ? mostOpen.add(mostOf(item)) : mostOpen;
            }
        }
        this.weight = weightOf(form, outside);
        this.total = earned.total();
        this.open = stillOpen;
        this.highestTotal = stillOpen.signum() == 0 ? total : total.add(mostOpen);
        this.adjusted = outside == null ? null : outside.adjusted(items, total, highestTotal);
        this.capped = totals == null
                ? null
                : totals.capped(
                        form,
                        execution(),
                        adjusted == null ? total : adjusted.total(),
                        adjusted == null ? highestTotal : adjusted.highest());
        this.grade = isGradable(form, weight) ? gradeOf(rules.gradedTotals(), totals, earned) : null;
    }

    /** The same card with more findings of the form as a whole: those that follow from its points. */
    Scorecard withFormFindings(List<Finding> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(formFindings);
        all.addAll(more);
        return new Scorecard(form, rules, libraryVersion, items, rescaling, List.copyOf(all));
    }

    /** All of the weight, rounded as scores are. */
    static BigDecimal mostOf(ItemScore item) {
        return ScoreSteps.of(item.rounding()).rounded(Fraction.of(item.weight()), item.weight());
    }

    /** The grade of the total and of the highest one, where they share it. */
    private @Nullable Grade gradeOf(GradeBands bands, @Nullable TotalRules totals, PointSum earned) {
        if (totals != null) {
            Grade least = bands.gradeOf(totals.leastOf(form, execution(), countedTotal()));
            return least == bands.gradeOf(highestCountedTotal()) ? least : null;
        }
        Grade least = bands.gradeOf(earned.exact());
        return open.signum() == 0 || least == bands.gradeOf(highestTotal) ? least : null;
    }

    /** The weights that make up the total. */
    static BigDecimal weightOf(SelfEvaluation form, @Nullable OutsideRows outside) {
        return outside == null ? form.weight() : form.weight().subtract(outside.weight(form));
    }

    /** Grades speak of 100 points, some of them on indicators. */
    static boolean isGradable(SelfEvaluation form, BigDecimal weight) {
        return weight.compareTo(HUNDRED) == 0
                && weight.compareTo(form.execution().weight()) > 0;
    }

    /** The form that was scored. */
    public SelfEvaluation form() {
        return form;
    }

    /** The id of the rule set it was scored by: {@code beijing/chaoyang/2024}. */
    public String ruleSetId() {
        return rules.id();
    }

    /**
     * Whether a grade can speak of this form: its weights add up to 100, and some stand beside indicators. While points are
     * open the grade can still be undecided.
     */
    public boolean isGradable() {
        return isGradable(form, weight);
    }

    /** What the rule set is called, such as 北京市朝阳区（2024 年起）, in the language of {@code locale}: Chinese, else English. */
    public String ruleSetName(Locale locale) {
        return rules.name(given(locale, "locale"));
    }

    /** Whether the rules hold only from a later year on than the one that the form evaluates. */
    public boolean isBeforeRules() {
        return form.year().isBefore(rules.year());
    }

    /**
     * Whether the form is of a later year than anybody looked whether the rules still hold: later than their own first year, and than
     * the last check that their author wrote down.
     */
    public boolean isAfterLastCheck() {
        return rules.isUncheckedFor(form.year());
    }

    /** The grade bands it was graded by, with their source. */
    public Rule<GradeBands> gradeBands() {
        return rules.grades();
    }

    /** How a total is rounded before it is graded, with its source; empty where it is not. */
    public Optional<Rule<Rounding>> gradeRounding() {
        return rules.gradeRounding();
    }

    /** Which totals earn which grade: the {@linkplain #gradeBands bands}, with their edges where totals are rounded first. */
    public GradeBands gradedTotals() {
        return rules.gradedTotals();
    }

    ScoredBy rules() {
        return rules;
    }

    /** The score of 预算执行率. */
    public ExecutionScore execution() {
        return executionOf(items);
    }

    static ExecutionScore executionOf(List<ItemScore> items) {
        return (ExecutionScore) items.get(0);
    }

    /** The scores of the indicators, in the order of the form. */
    public List<IndicatorScore> indicators() {
        return indicatorsOf(items);
    }

    @SuppressWarnings("unchecked") // behind the execution stand the scores of indicators alone
    static List<IndicatorScore> indicatorsOf(List<ItemScore> items) {
        return (List<IndicatorScore>) (List<?>) items.subList(1, items.size());
    }

    /** Execution and all indicators, in the order of the form. */
    public List<ItemScore> items() {
        return items;
    }

    /** How the indicators were rescaled; absent unless the rules rescale and some indicator does not apply. */
    public Optional<Rescaling> rescaling() {
        return Optional.ofNullable(rescaling);
    }

    /** The findings of the form as a whole. */
    public List<Finding> formFindings() {
        return formFindings;
    }

    /** The weights that make up the total, execution included: all on the form but those of rows outside it; 100 on a sound form. */
    public BigDecimal weight() {
        return weight;
    }

    /** Whether the rules put a row outside the total of 100, to add its points or to take them. */
    public boolean isOutsideTotal(ItemScore item) {
        given(item, "item");
        OutsideRows outside = rules.outside();
        return outside != null && outside.holds(item);
    }

    /** Whether the rules take the points of a row from the total. */
    public boolean isTakenFromTotal(ItemScore item) {
        given(item, "item");
        OutsideRows outside = rules.outside();
        return outside != null && outside.takes(item);
    }

    private <T extends ItemScore> List<T> inTotal(List<T> scores) {
        return adjusted == null
                ? scores
                : scores.stream().filter(item -> !isOutsideTotal(item)).toList();
    }

    /** 总分: the rounded scores added up, without those of rows outside the total. While points are {@linkplain #open open}, the least it can become. */
    public BigDecimal total() {
        return total;
    }

    /** The points that could not be assessed; 0 on a form that is fully scored. */
    public BigDecimal open() {
        return open;
    }

    /** The most the total can become: {@link #total} where no points are open, else as if all open ones were earned. */
    public BigDecimal highestTotal() {
        return highestTotal;
    }

    /** What the rows outside the total of 100 add to it and take from it; empty where the form has none. */
    public Optional<AdjustedTotal> adjustedTotal() {
        return Optional.ofNullable(adjusted);
    }

    /**
     * How too little execution holds the total down by the rules; empty where it does not. Where no rate can be formed nothing is held
     * down, but the grade is given only if the lowest ceiling would not change it.
     */
    public Optional<CappedTotal> cappedTotal() {
        return Optional.ofNullable(capped);
    }

    /**
     * The total that counts: {@link #total}, {@linkplain #adjustedTotal with rows outside it}, at most what the {@linkplain #cappedTotal
     * ceiling} leaves. Grade and averages go by it.
     */
    public BigDecimal countedTotal() {
        if (capped != null) {
            return capped.total();
        }
        return adjusted == null ? total : adjusted.total();
    }

    /** The most points that the execution leaves of the total, whether or not there are as many; empty where it leaves all. */
    public Optional<BigDecimal> totalCeiling() {
        TotalRules totals = rules.totals();
        return totals == null ? Optional.empty() : totals.ceiling(form, execution());
    }

    /** The execution rate that {@link #totalCeiling} goes by; empty where the rules have no ceilings, or no rate can be formed. */
    public Optional<Fraction> ceilingRate() {
        TotalRules totals = rules.totals();
        return totals == null ? Optional.empty() : totals.rate(form, execution());
    }

    /** The most that {@link #countedTotal} can become. */
    public BigDecimal highestCountedTotal() {
        if (capped != null) {
            return capped.highest();
        }
        return adjusted == null ? highestTotal : adjusted.highest();
    }

    /** 等级 of the total that counts; absent while open points leave it undecided, and where the weights do not add up to 100. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    /**
     * What is left of the total where the finance office gives the project another grade; empty where the rules do not decide
     * that, or the form has no grade of its own.
     */
    public Optional<LoweredTotal> afterEvaluation(Grade evaluated) {
        given(evaluated, "evaluated");
        return rules.gradeLowering()
                .flatMap(rule -> grade().map(own -> {
                    Fraction share = rule.value().shareLeft(own, evaluated);
                    BigDecimal left = Fraction.of(countedTotal())
                            .times(share)
                            .rounded(rules.rounding().value());
                    return new LoweredTotal(countedTotal(), own, evaluated, share, left, rule);
                }));
    }

    /** The scores of levels 1 and 2, in the order of the form, without rows outside the total; each is the sum of the level below. */
    public List<LevelScore> levels() {
        return LevelScore.treeOf(inTotal(indicators()));
    }

    /** Where points of the total were lost, worst first; items that lost the same stand in the order of the form. */
    public List<Loss> losses() {
        return Loss.worstFirst(inTotal(items));
    }

    /** What a reviewer would object to or want to know: of the form first, then item by item. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(formFindings.size() + 2 * items.size());
        findings.addAll(formFindings);
        for (int i = 0; i < items.size(); i++) {
            List<Finding> more = items.get(i).findings();
            for (int j = 0; j < more.size(); j++) {
                findings.add(more.get(j));
            }
        }
        return findings;
    }

    /** Every figure with its formula and its source, in Chinese, the language of the form. */
    public String explain() {
        return explain(Locale.CHINESE);
    }

    /**
     * Every figure with its formula and its source, in the language of {@code locale}: Chinese, else English. For a card that
     * was stored and read back it also reports whether the installed rule set has changed since.
     */
    public String explain(Locale locale) {
        return Explanation.of(this, given(locale, "locale"));
    }

    private String libraryVersion() {
        return libraryVersion == null ? LibraryVersion.CURRENT : libraryVersion;
    }

    /** What the figures were made from. */
    public Stamp stamp() {
        return new Stamp(libraryVersion(), rules.id(), rules.fingerprint(), FormHash.of(form));
    }

    /** What is written: every figure, so that it is read back as it was, whatever version of the library reads it. */
    private record Written(
            SelfEvaluation form,
            ScoredBy rules,
            String libraryVersion,
            List<ItemScore> items,
            @Nullable Rescaling rescaling,
            List<Finding> formFindings)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            if (form == null
                    || rules == null
                    || libraryVersion == null
                    || items == null
                    || formFindings == null
                    || items.size() != form.indicators().indicators().size() + 1) {
                throw new InvalidObjectException("expected a scorecard with a score for every item of its form");
            }
            List<Indicator> rows = form.indicators().indicators();
            List<ItemScore> inForm = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                boolean inPlace = i == 0
                        ? items.get(i) instanceof ExecutionScore money
                                && money.weight().compareTo(form.execution().weight()) == 0
                        : items.get(i) instanceof IndicatorScore row
                                && row.indicator().equals(rows.get(i - 1));
                if (!inPlace || (rescaling == null && !isWeighed(items.get(i)))) {
                    throw new InvalidObjectException(
                            "expected the scores in the order of the form, got " + items.get(i));
                }
                // a row alone was read back without the money of its form
                inForm.add(items.get(i) instanceof IndicatorScore row ? row.on(rows.get(i - 1)) : items.get(i));
            }
            return new Scorecard(
                    form, rules, libraryVersion, List.copyOf(inForm), rescaling, List.copyOf(formFindings));
        }
    }

    /** Whether an item carries its weight on the form, or none where it fell away. */
    private static boolean isWeighed(ItemScore item) {
        return !(item instanceof IndicatorScore row)
                || row.weight().compareTo(row.indicator().weight()) == 0
                || (row.weight().signum() == 0 && row.derivation().isEmpty());
    }

    @Serial
    private Object writeReplace() {
        return new Packed(
                new Written(form, rules, libraryVersion(), List.copyOf(items), rescaling, List.copyOf(formFindings)));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a scorecard is written as " + Written.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Scorecard that
                        && form.equals(that.form)
                        && items.equals(that.items)
                        && formFindings.equals(that.formFindings)
                        && Objects.equals(rescaling, that.rescaling)
                        && libraryVersion().equals(that.libraryVersion())
                        && rules.equals(that.rules));
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, rules, libraryVersion());
    }

    /** {@code 朝阳区“城市管理大脑”（一期） 2024: 99.99 优}. */
    @Override
    public String toString() {
        return PlainText.printable(form.project()) + " " + form.year() + ": " + total.toPlainString()
                + grade().map(given -> " " + given).orElse("");
    }

    /**
     * A total with the rows outside it: those that add points, and those that take some.
     *
     * <p>Scores that add up to 96, a bonus row of 3 and a penalty row of 1.5: 97.5.
     *
     * @param sum the rounded scores of the rows within the total added up
     * @param highestSum the same with all open points earned
     * @param added the points of bonus rows
     * @param highestAdded the same with all open points earned
     * @param taken the points of penalty rows
     * @param highestTaken the same with all open points taken
     * @param most what the total comes to at most
     * @param rules the rules that say which rows these are, and how much the total comes to at most
     */
    public record AdjustedTotal(
            BigDecimal sum,
            BigDecimal highestSum,
            BigDecimal added,
            BigDecimal highestAdded,
            BigDecimal taken,
            BigDecimal highestTaken,
            BigDecimal most,
            List<Rule<?>> rules)
            implements Localised, Serializable {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public AdjustedTotal {
            given(sum, "sum");
            given(highestSum, "highestSum");
            given(added, "added");
            given(highestAdded, "highestAdded");
            given(taken, "taken");
            given(highestTaken, "highestTaken");
            given(most, "most");
            rules = Checks.list(rules, "rules");
        }

        /** The total with these rows, 0 or more and at most {@link #most}. While points are open, the least it can become. */
        public BigDecimal total() {
            return bounded(unbounded());
        }

        /** The most that it can become. */
        public BigDecimal highest() {
            return bounded(highestSum.add(highestAdded).subtract(taken));
        }

        /** The least that sum, added and taken points come to, before they are held between 0 and {@link #most}. */
        public BigDecimal unbounded() {
            return sum.add(added).subtract(highestTaken);
        }

        /** Points, held between 0 and {@link #most}. */
        public BigDecimal bounded(BigDecimal points) {
            int scale = Math.max(given(points, "points").scale(), most.scale());
            if (points.signum() < 0) {
                return BigDecimal.ZERO.setScale(scale);
            }
            return points.compareTo(most) <= 0 ? points : most.setScale(scale);
        }

        /** What is added and taken, what becomes of the sum, and the sources, in the language of {@code locale}: Chinese, else English. */
        @Override
        public String text(Locale locale) {
            given(locale, "locale");
            return Messages.text(
                    "adjusted_total.explained",
                    locale,
                    CappedTotal.range(added, highestAdded),
                    CappedTotal.range(taken, highestTaken),
                    most,
                    CappedTotal.range(sum, highestSum),
                    CappedTotal.range(total(), highest()),
                    rules.stream()
                            .map(rule -> rule.provenance().text(locale))
                            .distinct()
                            .collect(Collectors.joining(Messages.template("punctuation.semicolon", locale))));
        }
    }

    /**
     * A total that the rules hold down because too little of the budget was executed.
     *
     * <p>Scores that add up to 96.5 at an execution rate of 75 %, and rules that leave at most 89 from 70 % to below 80 %: 89.
     *
     * @param sum the rounded scores added up, with what rows outside the total add and take
     * @param highestSum the same with all open points earned
     * @param rate executed ÷ budget
     * @param ceiling the most points that the rate leaves; below {@code highestSum}
     * @param rule the rule that decides the ceiling
     */
    public record CappedTotal(
            BigDecimal sum, BigDecimal highestSum, Fraction rate, BigDecimal ceiling, Rule<Bands<BigDecimal>> rule)
            implements Localised, Serializable {
        /**
         * Refuses null and a ceiling that holds nothing down.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null, or the ceiling is not below the highest sum
         */
        public CappedTotal {
            given(sum, "sum");
            given(highestSum, "highestSum");
            given(rate, "rate");
            given(rule, "rule");
            if (given(ceiling, "ceiling").compareTo(highestSum) >= 0) {
                throw invalid("capped_total.ceiling", ceiling.toPlainString(), highestSum.toPlainString());
            }
        }

        /** The total that counts: the sum, at most the ceiling. */
        public BigDecimal total() {
            return capped(sum);
        }

        /** The most that it can become: at most the ceiling too. */
        public BigDecimal highest() {
            return capped(highestSum);
        }

        private BigDecimal capped(BigDecimal points) {
            return points.compareTo(ceiling) <= 0
                    ? points
                    : ceiling.setScale(Math.max(ceiling.scale(), points.scale()));
        }

        /** Rate, ceiling, what becomes of the sum, and the source, in the language of {@code locale}: Chinese, else English. */
        @Override
        public String text(Locale locale) {
            return Messages.text(
                    "capped_total.explained",
                    given(locale, "locale"),
                    rate,
                    rule.value().bandAt(rate).interval(),
                    ceiling,
                    range(sum, highestSum),
                    range(total(), highest()),
                    rule.provenance());
        }

        private static String range(BigDecimal least, BigDecimal most) {
            return least.compareTo(most) == 0
                    ? least.toPlainString()
                    : least.toPlainString() + " – " + most.toPlainString();
        }
    }
}
