package org.jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.FundsRow;
import org.jixiao.internal.TextBuilder;
import org.jixiao.notation.internal.Cells;
import org.jixiao.notation.internal.ExecutionRateText;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.notation.internal.RowReading;
import org.jixiao.notation.internal.WeightCells;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/** The findings of what a form prints beside its rows: execution, total, grade, and the points of its classes. */
final class FormFindings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fraction ALMOST_ALL = Fraction.of(99, 100);
    /** 产出指标(40分): the points of a class stand behind its name. */
    private static final Pattern CLASS_POINTS =
            Pattern.compile("[(（](?<points>[0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*(?:分|%|％)?[)）]");

    private final FormCells published;
    private final FormReading reading;
    private final Scorecard card;

    FormFindings(FormReading reading, Scorecard card, FormCells published) {
        this.reading = reading;
        this.card = card;
        this.published = published;
    }

    /** The findings of 预算执行率: of its score, its rate and its published score. */
    List<Finding> execution(ScoreCells cells) {
        ExecutionScore ours = card.execution();
        List<Finding> findings = new ArrayList<>(ours.findings());
        if (reading.isMoneyUnread()) {
            findings.removeIf(finding -> finding.code() == FindingCode.NOT_ASSESSABLE);
        }
        String rate = cells.rate();
        boolean rateWrong = false;
        if (!WeightCells.isNone(rate) && ours.rate().isPresent()) {
            if (ExecutionRateText.share(rate).isEmpty()) {
                findings.add(Finding.of(FindingCode.UNREADABLE, Execution.LABEL, Cells.shown(rate)));
            } else if (!PublishedRounding.isSomeRate(
                            Cells.shown(rate), ours.rate().get())
                    && !isRateOfTheTotalRow(Cells.shown(rate))) {
                rateWrong = true;
                findings.add(Finding.of(
                        FindingCode.RATE_MISMATCH,
                        Execution.LABEL,
                        Cells.shown(rate),
                        ours.rate().get()));
            }
        }
        BigDecimal points = executionPoints(cells);
        if (points == null) {
            if (!WeightCells.isNone(cells.score())) {
                findings.add(Finding.of(FindingCode.UNREADABLE, Execution.LABEL, Cells.shown(cells.score())));
            }
            return findings;
        }
        if (points.compareTo(ours.weight()) > 0) {
            findings.add(Finding.of(FindingCode.SCORE_ABOVE_WEIGHT, Execution.LABEL, points, ours.weight()));
        }
        boolean full = points.compareTo(ours.weight()) == 0;
        boolean missed =
                ours.rate().filter(share -> share.isLessThan(ALMOST_ALL)).isPresent();
        boolean rounded = ours.exact().isPresent()
                && (points.compareTo(ours.score().orElseThrow()) == 0
                        || PublishedRounding.of(points, ours.exact().get(), ours.weight())
                                .isPresent());
        if (rounded || ours.exact().isEmpty() || ours.rate().isEmpty()) {
            return findings;
        }
        if (full && missed && !rateWrong) {
            findings.add(said(FindingCode.MISSED_BUT_FULL, points));
        } else if (points.compareTo(ours.weight()) < 0 && isEarnedInFull(ours) && !rateWrong) {
            findings.add(said(FindingCode.MET_BUT_CUT, points));
        }
        return findings;
    }

    /** Where only some money counts, a form may still print the rate of the money in its total row. */
    private boolean isRateOfTheTotalRow(String rate) {
        FundsRow total = card.form().funds().total();
        Optional<Money> budget = total.base().filter(money -> money.yuan().signum() > 0);
        return card.execution().findings().stream()
                        .anyMatch(finding -> finding.code() == FindingCode.FISCAL_MONEY_COUNTED)
                && budget.isPresent()
                && total.executed().isPresent()
                && PublishedRounding.isSomeRate(rate, total.executed().get().per(budget.get()));
    }

    private static boolean isEarnedInFull(ExecutionScore ours) {
        return ours.exact().orElseThrow().equals(Fraction.of(ours.weight()));
    }

    private Finding said(FindingCode code, BigDecimal points) {
        return Finding.of(
                code, Execution.LABEL, "100%", percent(card.execution().rate().orElseThrow()), points);
    }

    private static String percent(Fraction share) {
        TextBuilder text = new TextBuilder();
        share.writePercent(text, Locale.ROOT);
        return text.toString();
    }

    /** 得分 of 预算执行率. */
    @Nullable
    BigDecimal executionPoints(ScoreCells cells) {
        return reading.weights().points(cells.score());
    }

    /** The findings of total and grade, and of the points of classes. */
    List<Finding> totals(@Nullable BigDecimal execution, List<RowReading> rows) {
        List<Finding> findings = new ArrayList<>();
        String cell = published.total().score();
        BigDecimal total = reading.weights().points(cell);
        if (total == null && !WeightCells.isNone(cell)) {
            findings.add(Finding.of(FindingCode.UNREADABLE, published.project(), Cells.shown(cell)));
        }
        boolean missing = isScoreMissing(execution, rows);
        if (missing || WeightCells.isNone(cell)) {
            findings.add(Finding.of(FindingCode.SCORE_MISSING, published.project()));
        }
        boolean unread = isExecutionUnread(execution) || rows.stream().anyMatch(RowReading::isScoreUnreadable);
        if (total != null && !missing && !unread) {
            sum(total, execution, rows, findings);
        }
        if (total != null) {
            ceiling(total, findings);
            grade(total, findings);
        }
        classes(rows, findings);
        return findings;
    }

    private boolean isExecutionUnread(@Nullable BigDecimal points) {
        ScoreCells cells = published.execution();
        return points == null && cells != null && !WeightCells.isNone(cells.score());
    }

    private boolean isUnweighted() {
        return card.form().indicators().weight().signum() == 0;
    }

    private boolean isScoreMissing(@Nullable BigDecimal execution, List<RowReading> rows) {
        ScoreCells cells = published.execution();
        boolean ofExecution = card.form().execution().isPresent()
                && execution == null
                && (cells == null || WeightCells.isNone(cells.score()));
        return ofExecution
                || rows.stream()
                        .anyMatch(row -> row.points() == null
                                && (row.carriesPoints() || isUnweighted())
                                && WeightCells.isNone(row.row().score()));
    }

    /** A score above its weight is a fault of its own; the total is right where it is right with or without the excess. */
    private void sum(BigDecimal total, @Nullable BigDecimal execution, List<RowReading> rows, List<Finding> findings) {
        BigDecimal printed = execution == null ? BigDecimal.ZERO : execution;
        BigDecimal within = printed.min(card.form().execution().weight());
        Iterator<IndicatorScore> scores = card.indicators().iterator();
        for (RowReading row : rows) {
            boolean taken = row.isScored() && scores.hasNext() && card.isTakenFromTotal(scores.next());
            boolean counts = row.points() != null && (!row.isScored() || row.carriesPoints() || isUnweighted());
            if (counts) {
                BigDecimal points = Objects.requireNonNull(row.points());
                printed = taken ? printed.subtract(points.abs()) : printed.add(points);
                within = taken ? within.subtract(withinWeight(row).abs()) : within.add(withinWeight(row));
            }
        }
        boolean right = isSum(total, within) || isSum(total, printed);
        if (!right && !isExplainedByWeights(total, within)) {
            findings.add(Finding.of(FindingCode.TOTAL_MISMATCH, published.project(), total, printed));
        }
    }

    /** Whether a total is this sum, or what rows outside it and the execution leave of it. */
    private boolean isSum(BigDecimal total, BigDecimal added) {
        BigDecimal sum =
                card.adjustedTotal().map(adjusted -> adjusted.bounded(added)).orElse(added);
        return total.compareTo(sum) == 0
                || card.totalCeiling()
                        .filter(most -> total.compareTo(sum.min(most)) == 0)
                        .isPresent();
    }

    private static BigDecimal withinWeight(RowReading row) {
        BigDecimal points = Objects.requireNonNull(row.points());
        return row.carriesPoints() ? points.min(Objects.requireNonNull(row.weight())) : points;
    }

    /** Weights below 100 explain a total that lies above the sum by as much. */
    private boolean isExplainedByWeights(BigDecimal total, BigDecimal sum) {
        BigDecimal absent = isUnweighted() ? BigDecimal.ZERO : HUNDRED.subtract(card.weight());
        BigDecimal off = total.subtract(sum);
        return absent.signum() > 0 && off.signum() > 0 && off.compareTo(absent) <= 0;
    }

    private void ceiling(BigDecimal total, List<Finding> findings) {
        card.totalCeiling()
                .filter(most -> total.compareTo(most) > 0)
                .ifPresent(most -> findings.add(Finding.of(
                        FindingCode.TOTAL_ABOVE_CEILING,
                        published.project(),
                        total,
                        card.ceilingRate().orElseThrow(),
                        most)));
    }

    /** Of a total above what the execution leaves, the grade of what is left is as right as its own. */
    private void grade(BigDecimal total, List<Finding> findings) {
        Grade printed = published.grade() == null ? null : GradeText.of(published.grade());
        Grade ours = card.gradedTotals().gradeOf(total);
        boolean isOfCapped = card.totalCeiling()
                .filter(most -> card.gradedTotals().gradeOf(total.min(most)) == printed)
                .isPresent();
        if (printed != null && printed != ours && !isOfCapped && card.weight().compareTo(HUNDRED) == 0) {
            findings.add(Finding.of(
                    FindingCode.GRADE_MISMATCH, published.project(), Cells.shown(published.grade()), total, ours));
        }
    }

    /** Where weights stand at level 1 alone, the scores below are held against them. */
    private void classes(List<RowReading> rows, List<Finding> findings) {
        if (!isUnweighted()) {
            return;
        }
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (RowReading row : rows) {
            if (row.points() != null) {
                sums.merge(row.row().level1(), row.points(), BigDecimal::add);
            }
        }
        sums.forEach((level1, sum) -> {
            Matcher points = CLASS_POINTS.matcher(level1);
            BigDecimal weight = points.find() ? new BigDecimal(points.group("points")) : null;
            if (weight != null && sum.compareTo(weight) > 0) {
                findings.add(Finding.of(FindingCode.SCORE_ABOVE_WEIGHT, level1, sum, weight));
            }
        });
    }
}
