package org.jixiao.testkit.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.form.Indicator;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;

/**
 * What a regulation says, told a second time in plain terms, so that an oracle which shares no arithmetic with the library can
 * hold a rule set to it.
 *
 * <pre>{@code
 * Regulation.national()
 *     .overTarget("200%", "10%").overTarget("300%", "20%").overTarget("500%", "30%")
 *     .rounding(2, RoundingMode.DOWN)
 * }</pre>
 *
 * <p>Immutable: each step gives a new value. Copy the numbers from the regulation, not from the rule set.
 */
public final class Regulation {
    /**
     * From a deviation (B − A) ÷ A on, included, a share of the weight is deducted, or points.
     *
     * @param from above 0
     * @param amount of the weight, 0 to 1; or points
     * @param points whether it is in points
     */
    public record Band(Ratio from, Ratio amount, boolean points) {}

    /** Which money an execution rate counts. */
    public enum CountedMoney {
        /** All of it. */
        ALL,
        /** Fiscal money, carried over or not. */
        FISCAL,
        /** Fiscal money of the year. */
        FISCAL_OF_YEAR
    }

    record Ceiling(Ratio rate, boolean included, Ratio most) {}

    record Special(Scope scope, Formula formula, boolean percentages) {}

    private final Draft told;

    /** What is told, while a next value is put together. */
    private static final class Draft {
        private Formula positive = Formulas.proportional();
        private Formula reverse = Formulas.ratio();
        private Formula equal = Formulas.proportionalToEqual();
        private Formula execution = (w, a, b) -> w.times(Ratio.ONE.least(b.over(a)));
        private List<Band> bands = List.of();
        private List<Special> specials = List.of();
        private OracleScales scales = OracleScales.standard();
        private OracleScales words = OracleScales.standard();
        private DeadlineFormula deadline = DeadlineFormula.nothing();
        private Duties duties = Duties.untold();
        private int scale = 2;
        private RoundingMode mode = RoundingMode.HALF_UP;
        private int executionScale = 2;
        private RoundingMode executionMode = RoundingMode.HALF_UP;
        private boolean initialBudget;
        private CountedMoney money = CountedMoney.ALL;
        private List<Ceiling> ceilings = List.of();
        private Predicate<Indicator> bonus = row -> false;
        private Predicate<Indicator> penalty = row -> false;
        private Ratio mostTotal = Ratio.of(100);
        private Optional<Integer> gradeScale = Optional.empty();
        private RoundingMode gradeMode = RoundingMode.HALF_UP;
        private List<BigDecimal> grades =
                List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(80), BigDecimal.valueOf(60));
        private NotApplicablePolicy notApplicable = NotApplicablePolicy.LEAVE_OPEN;
        private List<RuleTopic<?>> silent = List.of();

        private Draft copy() {
            Draft copy = new Draft();
            copy.positive = positive;
            copy.reverse = reverse;
            copy.equal = equal;
            copy.execution = execution;
            copy.bands = bands;
            copy.specials = specials;
            copy.scales = scales;
            copy.words = words;
            copy.deadline = deadline;
            copy.duties = duties;
            copy.scale = scale;
            copy.mode = mode;
            copy.executionScale = executionScale;
            copy.executionMode = executionMode;
            copy.initialBudget = initialBudget;
            copy.money = money;
            copy.ceilings = ceilings;
            copy.bonus = bonus;
            copy.penalty = penalty;
            copy.mostTotal = mostTotal;
            copy.gradeScale = gradeScale;
            copy.gradeMode = gradeMode;
            copy.grades = grades;
            copy.notApplicable = notApplicable;
            copy.silent = silent;
            return copy;
        }
    }

    private Regulation(Draft told) {
        this.told = told;
    }

    /**
     * The national baseline: positive and = in proportion, reverse by ratio, no deduction far above a target, the bands of the
     * standard scales, grades from 90, 80 and 60 on, two decimals half up, what fell away stays open.
     */
    public static Regulation national() {
        return new Regulation(new Draft());
    }

    private Regulation with(Consumer<Draft> change) {
        Draft copy = told.copy();
        change.accept(copy);
        return new Regulation(copy);
    }

    private static <T> List<T> added(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    /** Numbers of which more is better. */
    public Regulation positive(Formula formula) {
        return with(copy -> copy.positive = formula);
    }

    /** Numbers of which less is better. */
    public Regulation reverse(Formula formula) {
        return with(copy -> copy.reverse = formula);
    }

    /** Targets with the sign = outside the cost indicators. */
    public Regulation equal(Formula formula) {
        return with(copy -> copy.equal = formula);
    }

    /** Execution against a budget above 0. */
    public Regulation execution(Formula formula) {
        return with(copy -> copy.execution = formula);
    }

    /** Some numbers, apart from all others. Nothing is deducted from them far above a target. */
    public Regulation special(Scope scope, Formula formula) {
        return with(copy -> copy.specials = added(copy.specials, new Special(scope, formula, false)));
    }

    /**
     * Some percentages, apart from all others: the formula is given 95 for 95 %, for a bare 95 and for 95分. Numbers in other
     * units stay open.
     */
    public Regulation specialPercentages(Scope scope, Formula formula) {
        return with(copy -> copy.specials = added(copy.specials, new Special(scope, formula, true)));
    }

    /** From a deviation on, included, a share of the weight is deducted: {@code overTarget("200%", "10%")}. */
    public Regulation overTarget(String from, String share) {
        return with(copy -> copy.bands = added(copy.bands, new Band(Ratio.read(from), Ratio.read(share), false)));
    }

    /** The same in points, as far as the weight has any: {@code overTargetPoints("30%", "2")}. */
    public Regulation overTargetPoints(String from, String points) {
        return with(copy -> copy.bands = added(copy.bands, new Band(Ratio.read(from), Ratio.read(points), true)));
    }

    /** A band of a level on a scale, in percent: {@code band("优良中差", "良", 75, 90)}; the upper edge counts where it is 100. */
    public Regulation band(String scale, String level, long low, long high) {
        return with(copy -> {
            copy.scales = copy.scales.with(scale, level, low, high);
            copy.words = copy.words.with(scale, level, low, high);
        });
    }

    /**
     * A band of 达成, 部分达成 or 未达成 for targets in words, where it is another than that of ratings; to be told after {@link
     * #band}.
     */
    public Regulation proseBand(String level, long low, long high) {
        return with(copy -> copy.words = copy.words.with(OracleScales.ATTAINMENT, level, low, high));
    }

    /** Work that is late and has no award: {@code deadline(DeadlineFormula.fullSteps("1", "4%"))}. */
    public Regulation deadline(DeadlineFormula formula) {
        return with(copy -> copy.deadline = formula);
    }

    /** What is said beside points: of notes, of reviews, of deductions by hand, of the weights of levels, of lagging. */
    public Regulation duties(Duties duties) {
        return with(copy -> copy.duties = duties);
    }

    /** What is said beside points. */
    public Duties duties() {
        return told.duties;
    }

    /** What late work without an award earns. */
    public DeadlineFormula deadline() {
        return told.deadline;
    }

    /** How scores are rounded, that of the execution included. */
    public Regulation rounding(int decimals, RoundingMode mode) {
        return with(copy -> {
            copy.scale = decimals;
            copy.mode = mode;
            copy.executionScale = decimals;
            copy.executionMode = mode;
        });
    }

    /** How the execution score alone is rounded; to be told after {@link #rounding}. */
    public Regulation executionRounding(int decimals, RoundingMode mode) {
        return with(copy -> {
            copy.executionScale = decimals;
            copy.executionMode = mode;
        });
    }

    /** That execution is taken against the initial budget. */
    public Regulation executionOfInitialBudget() {
        return with(copy -> copy.initialBudget = true);
    }

    /** That execution counts some of the money alone, where a form tells it from the rest. */
    public Regulation executionOf(CountedMoney money) {
        return with(copy -> copy.money = money);
    }

    /** The most points of a total below an execution rate: {@code totalCeilingBelow("80%", "89")}; the lowest that applies counts. */
    public Regulation totalCeilingBelow(String rate, String most) {
        return ceiling(new Ceiling(Ratio.read(rate), false, Ratio.read(most)));
    }

    /** The same, the rate itself included. */
    public Regulation totalCeilingUpTo(String rate, String most) {
        return ceiling(new Ceiling(Ratio.read(rate), true, Ratio.read(most)));
    }

    private Regulation ceiling(Ceiling ceiling) {
        return with(copy -> copy.ceilings = added(copy.ceilings, ceiling));
    }

    /** Rows outside the total of 100 that are added to it. */
    public Regulation bonusRows(Predicate<Indicator> rows) {
        return with(copy -> copy.bonus = rows);
    }

    /** Rows outside the total of 100 that are taken from it. */
    public Regulation penaltyRows(Predicate<Indicator> rows) {
        return with(copy -> copy.penalty = rows);
    }

    /** What a total with such rows comes to at most: {@code mostTotal("110")}; 100 unless it is told. */
    public Regulation mostTotal(String points) {
        return with(copy -> copy.mostTotal = Ratio.read(points));
    }

    /** Which rows stand outside the total. */
    OracleOutside outside(List<Indicator> rows) {
        return new OracleOutside(
                rows.stream()
                        .map(row -> told.penalty.test(row)
                                ? OracleOutside.Part.TAKEN
                                : told.bonus.test(row) ? OracleOutside.Part.ADDED : OracleOutside.Part.WITHIN)
                        .toList(),
                told.mostTotal);
    }

    /** How a total is rounded before it is graded. */
    public Regulation gradeRounding(int decimals, RoundingMode mode) {
        return with(copy -> {
            copy.gradeScale = Optional.of(decimals);
            copy.gradeMode = mode;
        });
    }

    /** Where 优, 良 and 中 begin, included: {@code grades("90", "80", "60")}. */
    public Regulation grades(String excellent, String good, String fair) {
        return with(copy -> copy.grades =
                Stream.of(excellent, good, fair).map(BigDecimal::new).toList());
    }

    /** What becomes of indicators that fell away. */
    public Regulation notApplicable(NotApplicablePolicy policy) {
        return with(copy -> copy.notApplicable = policy);
    }

    /** That nothing is told of this kind of target: there the oracle takes over the points and checks what follows from them. */
    public Regulation silentOn(RuleTopic<?> topic) {
        return with(copy -> copy.silent = added(copy.silent, topic));
    }

    /** Whether nothing is told of this kind of target. */
    public boolean isSilentOn(RuleTopic<?> topic) {
        return told.silent.contains(topic);
    }

    /** Whether the oracle has the scale. */
    public boolean knows(RatingScale scale) {
        return told.scales.knows(scale.name());
    }

    /** The band of a level, as told. */
    public OracleScales.Band band(String scale, String level) {
        return told.scales.band(scale, level);
    }

    Formula execution() {
        return told.execution;
    }

    OracleScales scales() {
        return told.scales;
    }

    OracleScales words() {
        return told.words;
    }

    CountedMoney money() {
        return told.money;
    }

    /** What an execution leaves of a total; empty where there is no rate. */
    OracleCeiling ceiling(Optional<Ratio> rate) {
        Optional<Ratio> lowest = told.ceilings.stream().map(Ceiling::most).reduce(Ratio::least);
        Optional<Ratio> known = rate.flatMap(share -> told.ceilings.stream()
                .filter(ceiling ->
                        share.isBelow(ceiling.rate()) || (ceiling.included() && share.equals(ceiling.rate())))
                .map(Ceiling::most)
                .reduce(Ratio::least));
        return new OracleCeiling(rate.isPresent() ? known : lowest, known);
    }

    /** A total as it is graded. */
    public Ratio roundedForGrade(Ratio total) {
        return told.gradeScale
                .map(scale -> total.rounded(scale, told.gradeMode))
                .orElse(total);
    }

    boolean takesInitialBudget() {
        return told.initialBudget;
    }

    Optional<Special> special(Indicator row) {
        return told.specials.stream()
                .filter(special -> special.scope().holds(row))
                .findFirst();
    }

    /** The points of a number by the general rules, deductions far above the target included. */
    public Ratio points(boolean reverse, boolean equal, Ratio w, Ratio a, Ratio b) {
        if (reverse) {
            return told.reverse.points(w, a, b);
        }
        Ratio score = (equal ? told.equal : told.positive).points(w, a, b);
        if (a.signum() <= 0) {
            return score;
        }
        Ratio deviation = b.minus(a).over(a);
        for (Band band : told.bands) {
            if (!deviation.isBelow(band.from())) {
                score = score.least(
                        band.points() ? w.minus(band.amount()).most(Ratio.ZERO) : w.minus(w.times(band.amount())));
            }
        }
        return score;
    }

    /** Deductions for results far above the target, ascending; empty for none. */
    public List<Band> bands() {
        return told.bands;
    }

    /** Decimals of a score. */
    public int scale() {
        return told.scale;
    }

    /** The mode in which scores are rounded. */
    public RoundingMode mode() {
        return told.mode;
    }

    /** Decimals of the execution score. */
    public int executionScale() {
        return told.executionScale;
    }

    /** The mode in which the execution score is rounded. */
    public RoundingMode executionMode() {
        return told.executionMode;
    }

    /** Where 优, 良 and 中 begin. */
    public List<BigDecimal> grades() {
        return told.grades;
    }

    /** Whether the others are rescaled where an indicator fell away. */
    public boolean rescales() {
        return told.notApplicable == NotApplicablePolicy.RESCALE;
    }

    /** Whether an indicator that fell away counts for nothing. */
    public boolean skips() {
        return told.notApplicable == NotApplicablePolicy.SKIP;
    }

    @Override
    public String toString() {
        return "bands " + bands() + ", " + scale() + " decimals " + mode() + ", execution " + executionScale()
                + " decimals " + executionMode() + ", grades " + grades() + ", " + told.notApplicable.name();
    }
}
