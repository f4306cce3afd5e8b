package org.jixiao.testkit.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.testkit.oracle.OracleNumbers.Side;
import org.jixiao.testkit.oracle.OracleScales.Band;
import org.jixiao.value.Money;

/** Scores a form a second time, from core/docs alone. */
public final class Oracle {
    private static final List<String> GRADES = List.of("优", "良", "中");

    /** Who says the exact points of an item, where the oracle is not told them. */
    public interface Exact {
        /** Of the execution. */
        Optional<Ratio> execution();

        /** Of the row in so many-th place. */
        Optional<Ratio> row(int place);
    }

    private final Regulation rules;
    private final Optional<Exact> given;
    private final Predicate<Indicator> isJudged;

    private Oracle(Regulation rules, Optional<Exact> given, Predicate<Indicator> isJudged) {
        this.rules = rules;
        this.given = given;
        this.isJudged = isJudged;
    }

    /** Every figure of a form by a regulation. */
    public static OracleCard score(SelfEvaluation form, Regulation rules) {
        return new Oracle(rules, Optional.empty(), row -> true).score(form);
    }

    /** As {@link #score(SelfEvaluation, Regulation)}, but rows that the regulation is silent on earn what is given. */
    public static OracleCard score(SelfEvaluation form, Regulation rules, Predicate<Indicator> isJudged, Exact given) {
        return new Oracle(rules, Optional.of(given), isJudged).scoreJudged(form, false);
    }

    /** Every figure that follows from exact points: rounding, sums, rescaling and grade. */
    public static OracleCard addUp(SelfEvaluation form, Regulation rules, Exact given) {
        return new Oracle(rules, Optional.of(given), row -> false).scoreJudged(form, true);
    }

    private OracleCard score(SelfEvaluation form) {
        return scoreJudged(form, false);
    }

    private OracleCard scoreJudged(SelfEvaluation form, boolean executionIsGiven) {
        List<Indicator> rows = form.indicators().indicators();
        Ratio executionWeight = Ratio.of(form.execution().weight());
        OracleOutside outside = rules.outside(rows);
        Optional<Ratio> factor = rescaling(within(rows, outside));
        FundsRow funds = OracleFunds.total(form.funds());
        FundsRow counted = OracleFunds.counted(form.funds(), rules.money());
        Optional<Ratio> rate = executionWeight.signum() == 0
                ? Optional.empty()
                : rate(counted, form.execution().statedRate().map(Ratio::read));
        // a form without a row for the execution still has money
        Optional<Ratio> spent = executionWeight.signum() == 0 ? rate(counted, Optional.empty()) : rate;
        OracleCard ungraded = new OracleCard(
                executionItem(
                        executionIsGiven ? given.flatMap(Exact::execution) : execution(counted, rate, executionWeight),
                        executionWeight),
                rate,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> outside.isWithin(i)
                                ? item(rows.get(i), exact(rows.get(i), i, funds), factor)
                                : outsideItem(rows.get(i), exact(rows.get(i), i, funds)))
                        .toList(),
                outside,
                rules.ceiling(spent),
                Optional.empty());
        return new OracleCard(
                ungraded.execution(),
                ungraded.rate(),
                ungraded.indicators(),
                ungraded.outside(),
                ungraded.ceiling(),
                isGraded(form, rules) ? grade(ungraded) : Optional.empty());
    }

    /** Whether a form can have a grade at all: grades speak of totals out of 100, of which some stand beside indicators (section 7). */
    public static boolean isGraded(SelfEvaluation form) {
        return isGraded(form, Regulation.national());
    }

    /** The same, where a regulation names rows outside the total. */
    public static boolean isGraded(SelfEvaluation form, Regulation rules) {
        List<Indicator> rows = form.indicators().indicators();
        Ratio indicators = sum(within(rows, rules.outside(rows)).stream());
        Ratio weights = Ratio.of(form.execution().weight()).plus(indicators);
        return indicators.signum() > 0 && weights.equals(Ratio.of(100));
    }

    // section 6

    private Optional<Ratio> budget(FundsRow funds) {
        Optional<Money> initial = funds.initial();
        Optional<Money> adjusted = funds.adjusted();
        return (rules.takesInitialBudget() ? initial.or(() -> adjusted) : adjusted.or(() -> initial)).map(Oracle::yuan);
    }

    /** Executed ÷ budget; the rate that the form states counts only where one of them is missing. */
    private Optional<Ratio> rate(FundsRow funds, Optional<Ratio> stated) {
        Optional<Ratio> budget = budget(funds);
        Optional<Ratio> executed = funds.executed().map(Oracle::yuan);
        if (budget.isEmpty() || executed.isEmpty()) {
            return stated;
        }
        return budget.filter(money -> money.signum() > 0).map(executed.get()::over);
    }

    private static Ratio yuan(Money money) {
        return Ratio.read(money.yuan());
    }

    private Optional<Ratio> execution(FundsRow funds, Optional<Ratio> rate, Ratio weight) {
        if (weight.signum() == 0) {
            return Optional.of(Ratio.ZERO);
        }
        boolean overNothing = budget(funds).equals(Optional.of(Ratio.ZERO))
                && funds.executed().filter(money -> money.signum() > 0).isPresent();
        return overNothing
                ? Optional.of(weight)
                : rate.map(share -> rules.execution().points(weight, Ratio.ONE, share));
    }

    private OracleItem executionItem(Optional<Ratio> exact, Ratio weight) {
        return new OracleItem(
                weight,
                exact,
                exact.map(points -> executionRounded(points, weight)),
                executionRounded(exact.orElse(weight), weight));
    }

    private Ratio executionRounded(Ratio points, Ratio weight) {
        return heldAtWeight(
                points.rounded(rules.executionScale(), rules.executionMode()), weight, rules.executionScale());
    }

    // sections 2 and 7

    private Optional<Ratio> rescaling(List<Indicator> rows) {
        Ratio all = sum(rows.stream());
        Ratio left = sum(rows.stream().filter(row -> !(row.actual() instanceof NotApplicable)));
        return rules.rescales() && left.signum() > 0 && left.isBelow(all)
                ? Optional.of(all.over(left))
                : Optional.empty();
    }

    private static Ratio sum(Stream<Indicator> rows) {
        return rows.map(row -> Ratio.of(row.weight())).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static List<Indicator> within(List<Indicator> rows, OracleOutside outside) {
        return IntStream.range(0, rows.size())
                .filter(outside::isWithin)
                .mapToObj(rows::get)
                .toList();
    }

    /** One that does not apply counts for nothing; none is rescaled. */
    private OracleItem outsideItem(Indicator row, Optional<Ratio> exact) {
        return row.actual() instanceof NotApplicable
                ? new OracleItem(Ratio.ZERO, Optional.of(Ratio.ZERO), Optional.of(Ratio.ZERO), Ratio.ZERO)
                : item(row, exact, Optional.empty());
    }

    private OracleItem item(Indicator row, Optional<Ratio> exact, Optional<Ratio> factor) {
        boolean fellAway = row.actual() instanceof NotApplicable;
        if (fellAway && (rules.skips() || factor.isPresent())) {
            return new OracleItem(Ratio.ZERO, Optional.of(Ratio.ZERO), Optional.of(Ratio.ZERO), Ratio.ZERO);
        }
        if (factor.isEmpty()) {
            Ratio weight = Ratio.of(row.weight());
            return new OracleItem(
                    weight, exact, exact.map(points -> rounded(points, weight)), rounded(exact.orElse(weight), weight));
        }
        Ratio rescaledWeight = Ratio.of(row.weight()).times(factor.get());
        Ratio weight = rescaledWeight.rounded(rules.scale(), rules.mode());
        Optional<Ratio> rescaled = exact.map(points -> points.times(factor.get()));
        return new OracleItem(
                weight,
                rescaled,
                rescaled.map(points -> rounded(points, weight)),
                rescaled.map(points -> rounded(points, weight)).orElse(weight));
    }

    private Ratio rounded(Ratio points, Ratio weight) {
        return heldAtWeight(points.rounded(rules.scale(), rules.mode()), weight, rules.scale());
    }

    /** Section 1 says that a score is never above its weight, whatever the rounding would do to a fine weight. */
    private static Ratio heldAtWeight(Ratio rounded, Ratio weight, int scale) {
        return rounded.isAbove(weight) ? rounded.minus(Ratio.step(scale)) : rounded;
    }

    private Optional<String> grade(OracleCard card) {
        String least = grade(card.leastGradedTotal());
        return least.equals(grade(card.highestCountedTotal())) ? Optional.of(least) : Optional.empty();
    }

    private String grade(Ratio counted) {
        Ratio total = rules.roundedForGrade(counted);
        for (int i = 0; i < GRADES.size(); i++) {
            if (!total.isBelow(Ratio.of(rules.grades().get(i)))) {
                return GRADES.get(i);
            }
        }
        return "差";
    }

    // sections 3 to 5

    private Optional<Ratio> exact(Indicator row, int place, FundsRow funds) {
        return isJudged.test(row) ? judged(row, funds) : given.flatMap(points -> points.row(place));
    }

    /** A row without points is not scored (section 7.7). */
    private Optional<Ratio> judged(Indicator row, FundsRow funds) {
        return row.weight().signum() > 0 ? scored(row, funds) : Optional.empty();
    }

    private Optional<Ratio> scored(Indicator row, FundsRow funds) {
        Ratio weight = Ratio.of(row.weight());
        Optional<BigDecimal> award = row.award();
        if (row.actual() instanceof QuantityActual) {
            return Compared.of(row, funds).flatMap(numbers -> number(row, numbers, weight));
        }
        if (row.target() instanceof RatingTarget target && row.actual() instanceof RatingActual actual) {
            return Optional.of(OracleWords.rating(rules.scales(), target, actual, weight, award, rules.scale()));
        }
        if (row.target() instanceof DeadlineTarget target && row.actual() instanceof DateActual actual) {
            boolean late = actual.done().isAfter(target.due());
            return Optional.of(
                    late
                            ? award.map(points -> OracleWords.awarded(points, Band.ANY, weight, rules.scale()))
                                    .orElseGet(() -> rules.deadline().points(weight, target, actual.done()))
                            : weight);
        }
        if (row.actual() instanceof ProseActual actual) {
            Optional<Band> said = row.target() instanceof ProseTarget target
                    ? OracleProse.band(target.text(), actual.text())
                    : OracleProse.bandAgainstDeadline(actual.text());
            return OracleWords.prose(said.map(rules.words()::judged), weight, award, rules.scale());
        }
        return Optional.empty();
    }

    private Optional<Ratio> number(Indicator row, Compared numbers, Ratio weight) {
        Ratio a = numbers.target();
        Ratio b = numbers.actual();
        Optional<Regulation.Special> special = rules.special(row);
        if (special.isPresent()) {
            return special(special.get(), numbers.unit().symbol(), weight, a, b);
        }
        boolean equal = row.target() instanceof QuantityTarget target
                && target.nature().sign().equals("=");
        return Optional.of(numbers.isMet() ? weight : rules.points(numbers.side() == Side.LESS, equal, weight, a, b));
    }

    private static Optional<Ratio> special(Regulation.Special special, String unit, Ratio w, Ratio a, Ratio b) {
        return special.percentages()
                ? OracleUnits.percent(unit)
                        .map(percent -> special.formula().points(w, a.times(percent), b.times(percent)))
                : Optional.of(special.formula().points(w, a, b));
    }
}
