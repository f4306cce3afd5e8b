package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.form.FundsRow;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.Wording;
import org.jixiao.notation.NumberNotation;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.value.Fraction;

/**
 * A department against what it says of itself: each figure of its statement beside the same figure from its forms, under their
 * printed totals and under ours.
 *
 * <p>"Ours" is {@link org.jixiao.review.ReviewedTotal#accepted}: what the rules decide and, where they cannot, the published
 * award; points that nobody decided do not count as lost. Projects, money and execution rate do not depend on totals and stand
 * the same on both sides.
 *
 * <pre>{@code
 * StatementReview said = StatementReview.of(statement, reviews);   // "2个项目，80万元，90分以上2个，平均97.5"
 * said.lines();      // 项目数 2: 2 MATCH, 2 MATCH; … 90-100: 2 MATCH, 1 DIFFERS
 * said.averages();   // 简单平均 97.5 MATCH, 92.5 DIFFERS; 按全年预算数加权平均 96 …
 * }</pre>
 *
 * <ul>
 *   <li>projects: the forms of the statement's district and year and, where it names one, its department.
 *   <li>money: Σ of the column named, in the statement's unit; cells without an amount count nothing and are named.
 *   <li>grade {@code 90-100}: totals from 90 to 100; {@code 80-90}: from 80 to below 90. The upper bound belongs to a range only
 *       where it is 100. 优 良 中 差 stand for the ranges of the national clause (90, 80, 60).
 *   <li>score: the nearest of the {@link #averages} that the statement's words allow (加权, 简单, 预算, 执行); of all where it has none.
 *   <li>execution rate, in per cent: 100 · Σ 全年执行数 ÷ Σ 全年预算数 (of a form without one 年初预算数), over forms with both.
 * </ul>
 *
 * <p>The order of the forms changes nothing. A form that is handed in twice counts twice. Immutable, serialisable.
 */
@Value.Immutable
public abstract class StatementReview implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    StatementReview() {}

    /**
     * The statement held against the reviews of its forms; forms of other districts and years do not count.
     *
     * @throws org.jixiao.value.InvalidValueException if anything is null
     */
    public static StatementReview of(StatementCells stated, Collection<Review> reviews) {
        return ofProjects(
                stated, given(reviews, "reviews").stream().map(Project::of).toList());
    }

    /**
     * The same from the figures that were kept of the reviews.
     *
     * @throws org.jixiao.value.InvalidValueException if anything is null
     */
    public static StatementReview ofProjects(StatementCells stated, Collection<Project> projects) {
        return StatementTally.of(given(stated, "stated"), given(projects, "projects"));
    }

    static StatementReview of(
            StatementCells stated,
            long forms,
            List<Line> lines,
            List<Line> averages,
            List<String> withoutTotal,
            List<String> withOpenPoints,
            List<String> withoutMoney,
            List<String> ofOtherDepartments) {
        return ImmutableStatementReview.make(
                stated, forms, lines, averages, withoutTotal, withOpenPoints, withoutMoney, ofOtherDepartments);
    }

    /** What the department says. */
    public abstract StatementCells stated();

    /** How many forms it is held against. */
    public abstract long forms();

    /** A line for each figure stated: projects, money, grades in the order of the statement, score, execution rate. */
    public abstract List<Line> lines();

    /**
     * The stated score beside every average: plain, by 全年预算数, by 全年执行数, each with forms without a printed total left
     * out, taken as 0, taken as ours. A form without the weighing amount is in no average weighted by it. Empty where no score is
     * stated.
     */
    public abstract List<Line> averages();

    /** The ids of the forms that print no total, sorted. */
    public abstract List<String> withoutTotal();

    /** The ids of the forms with points that the rules cannot decide, sorted. */
    public abstract List<String> withOpenPoints();

    /** The ids of the forms without an amount where the stated money was summed, sorted; empty where no money is stated. */
    public abstract List<String> withoutMoney();

    /** The ids of the forms of the same district and year that name another department or none, sorted; they do not count. */
    public abstract List<String> ofOtherDepartments();

    /** What else has to be said: forms that lack, forms counted otherwise, and which average gives the stated score or comes nearest. */
    public List<String> sentences(Locale locale) {
        return StatementWords.of(this, given(locale, "locale"));
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(
                stated(),
                forms(),
                lines(),
                averages(),
                withoutTotal(),
                withOpenPoints(),
                withoutMoney(),
                ofOtherDepartments()));
    }

    /**
     * One figure that a department states of itself, beside what its forms come to: by their printed totals, and by ours.
     *
     * <p>A figure stated with n decimals is {@link Verdict#MATCH} where ours, rounded half up to n decimals, is that figure, else
     * {@link Verdict#DIFFERS}. Stated 97.19 against 97.1863 is MATCH, against 97.1849 DIFFERS. Where the stated text holds no
     * number, or the forms give no figure, it is {@link Verdict#NOT_ASSESSABLE}. Immutable, serialisable.
     */
    @Value.Immutable
    public abstract static class Line implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        /** The code of a line that counts projects in a range. */
        static final String GRADES = "grades";

        private static final Fraction HALF = Fraction.of(1, 2);
        private static final int DECIMALS = 4;
        private static final int MOST_DECIMALS = 20;

        Line() {}

        static Line of(
                String code,
                Wording name,
                String stated,
                Optional<BigDecimal> number,
                Optional<Fraction> published,
                Optional<Fraction> recomputed) {
            return ImmutableLine.make(code, name, stated, number, published, recomputed);
        }

        /** Which figure it is: projects, money, grades, score, executionRate, or average. The same in every language. */
        public abstract String code();

        abstract Wording name();

        /** Which figure it is, in words: {@code 90-100 分的项目数}. */
        public String label(Locale locale) {
            return name().text(given(locale, "locale"));
        }

        /** The range of totals in the words of the statement, where the figure counts the projects in it: {@code 90-100}. */
        public Optional<String> range() {
            return code().equals(GRADES)
                    ? Optional.of(String.valueOf(name().terms().get(0)))
                    : Optional.empty();
        }

        /** The figure as it is stated. */
        public abstract String stated();

        /** The figure as a number: of projects, of the statement's money unit, of points, or of per cent; empty where it is none. */
        public abstract Optional<BigDecimal> number();

        /** The same figure from the forms by their printed totals, exact and in the same unit; empty where they give none. */
        public abstract Optional<Fraction> published();

        /** The same figure from the forms by our totals, exact and in the same unit; empty where they give none. */
        public abstract Optional<Fraction> recomputed();

        /** How the stated figure compares with {@link #published}: MATCH, DIFFERS or NOT_ASSESSABLE. */
        public Verdict publishedVerdict() {
            return verdict(published());
        }

        /** How the stated figure compares with {@link #recomputed}: MATCH, DIFFERS or NOT_ASSESSABLE. */
        public Verdict recomputedVerdict() {
            return verdict(recomputed());
        }

        private Verdict verdict(Optional<Fraction> ours) {
            if (number().isEmpty() || ours.isEmpty()) {
                return Verdict.NOT_ASSESSABLE;
            }
            return isRoundedTo(number().get(), ours.get()) ? Verdict.MATCH : Verdict.DIFFERS;
        }

        /** Half up, without a limit to the decimals: exact − stated lies in [−half, half) of the last decimal. */
        private static boolean isRoundedTo(BigDecimal stated, Fraction exact) {
            Fraction half = Fraction.of(BigDecimal.ONE.movePointLeft(Math.max(stated.scale(), 0)))
                    .times(HALF);
            Fraction over = exact.minus(Fraction.of(stated));
            Fraction outwards = exact.signum() < 0 ? over.negated() : over;
            return outwards.isAtLeast(half.negated()) && outwards.isLessThan(half);
        }

        /** Our figure less the stated one, by the printed totals; empty where either is. */
        public Optional<Fraction> publishedDifference() {
            return published().flatMap(this::difference);
        }

        /** Our figure less the stated one, by our totals; empty where either is. */
        public Optional<Fraction> recomputedDifference() {
            return recomputed().flatMap(this::difference);
        }

        private Optional<Fraction> difference(Fraction ours) {
            return number().map(stated -> ours.minus(Fraction.of(stated)));
        }

        /** A figure for people: at least four decimals or as many as are stated, a longer one cut there and marked with an ellipsis. */
        String text(Fraction figure) {
            int stated = number().map(BigDecimal::scale).orElse(0);
            return figure.toDecimalText(Math.min(Math.max(DECIMALS, stated), MOST_DECIMALS));
        }

        /** {@link #published} for people, such as {@code 96.9831…}; — where there is none. */
        public String publishedText() {
            return published().map(this::text).orElse("—");
        }

        /** {@link #recomputed} for people; — where there is none. */
        public String recomputedText() {
            return recomputed().map(this::text).orElse("—");
        }

        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> of(code(), name(), stated(), number(), published(), recomputed()));
        }
    }

    /**
     * What a department's statement speaks of, of one reviewed form. It takes a few hundred bytes where a review takes many
     * thousand, so that any number of forms can be held against a statement. Immutable, serialisable.
     */
    @Value.Immutable
    public abstract static class Project implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        Project() {}

        /**
         * The figures of a review. A printed total that holds no number ({@code 优}, {@code /}) counts as not printed.
         *
         * @throws org.jixiao.value.InvalidValueException if {@code review} is null
         */
        public static Project of(Review review) {
            FormCells form = given(review, "review").published();
            return ImmutableProject.make(
                    form.id(),
                    form.district(),
                    form.year(),
                    Optional.ofNullable(form.department()),
                    review.total().published().flatMap(Project::points),
                    review.total().accepted(),
                    review.total().open(),
                    review.scorecard().form().funds().total());
        }

        private static Optional<BigDecimal> points(String cell) {
            return NumberNotation.plain(cell).or(() -> NumberNotation.percent(cell));
        }

        /** What the source calls the form. */
        public abstract String id();

        /** The district in the words of the source. */
        public abstract String district();

        /** The evaluated budget year. */
        public abstract int year();

        /** 主管部门 as printed. */
        public abstract Optional<String> department();

        /** 总分 as printed, a number. */
        public abstract Optional<BigDecimal> published();

        /**
         * Our total: what the rules decide and, where they cannot, the published award. Points that only the evaluator can judge
         * would otherwise count as lost, which nobody has said.
         */
        public abstract BigDecimal recomputed();

        /** The points that the rules cannot decide. */
        public abstract BigDecimal open();

        /** 年度资金总额. */
        public abstract FundsRow funds();

        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> ImmutableProject.make(
                    id(), district(), year(), department(), published(), recomputed(), open(), funds()));
        }
    }
}
