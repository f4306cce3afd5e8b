package org.jixiao.review;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.OpenCause;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorClass;
import org.jixiao.internal.ContractWords;
import org.jixiao.notation.internal.Cells;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.notation.internal.RowReading;
import org.jixiao.notation.internal.WeightCells;
import org.jixiao.rule.RequiredClasses;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;

/** The reviewed rows of a form, and what is left to say of the form as a whole. */
final class RowReviews {
    private static final ImmutableList<Column> POINTS =
            ImmutableList.of(Column.REVIEWED, Column.FINANCE, Column.AWARD, Column.DEDUCTION);

    private final FormReading reading;
    private final Scorecard card;
    private final List<ReviewedScore> rows = new ArrayList<>();
    private final List<Finding> ofForm = new ArrayList<>();

    private RowReviews(FormReading reading, Scorecard card) {
        this.reading = reading;
        this.card = card;
    }

    static RowReviews of(FormReading reading, Scorecard card) {
        RowReviews reviews = new RowReviews(reading, card);
        reviews.review();
        return reviews;
    }

    /** How many rows a form has; rows that a template left blank are none. */
    static long count(FormCells published) {
        return published.indicators().stream()
                .filter(row -> !FormReading.isLeftBlank(row))
                .count();
    }

    List<ReviewedScore> rows() {
        return rows;
    }

    /** The findings of the scorer that speak of no row. */
    List<Finding> ofForm() {
        return ofForm;
    }

    private void review() {
        Map<String, List<Finding>> byRow = new HashMap<>();
        for (RowReading row : reading.rows()) {
            byRow.put(row.where(), new ArrayList<>());
        }
        for (Finding finding : card.formFindings()) {
            byRow.getOrDefault(finding.where(), ofForm).add(finding);
        }
        List<Finding> absent = ofForm.stream()
                .filter(finding -> finding.code() == FindingCode.CLASS_MISSING)
                .toList();
        ofForm.removeAll(absent);
        if (!dividesIntoNoClasses()) {
            absent.forEach(finding -> reallyAbsent(finding).ifPresent(ofForm::add));
        }
        boolean noActual = lacksEveryActual();
        if (noActual) {
            ofForm.add(noActual());
        }
        long untargeted =
                reading.rows().stream().filter(RowReviews::isWithoutTarget).count();
        if (untargeted > 0) {
            ofForm.add(Finding.of(FindingCode.NO_TARGET, card.form().project(), untargeted));
        }
        int scored = 0;
        for (RowReading row : reading.rows()) {
            List<Finding> ofScorer = byRow.getOrDefault(row.where(), List.of());
            rows.add(
                    row.isScored() ? reviewed(row, card.indicators().get(scored++), ofScorer, noActual) : unknown(row));
            byRow.remove(row.where());
        }
    }

    /** A criterion of the form's own (项目决策, 组织机构), which has no target by its layout. */
    private static boolean isWithoutTarget(RowReading row) {
        return row.carriesPoints() && WeightCells.isNone(row.row().target()) && !isOfClass(row);
    }

    /** Every row names level 1 alone, or stands below a level 1 that is no class (绩效指标) and without a level 2. */
    private boolean dividesIntoNoClasses() {
        return reading.rows().stream()
                .allMatch(
                        row -> row.row().level2().isBlank() && (row.row().name().isBlank() || !isOfClass(row)));
    }

    /** The missing classes without those that stand on the form in a row whose weight cannot be read; empty where none is left. */
    private Optional<Finding> reallyAbsent(Finding finding) {
        if (!(finding.details().get(0) instanceof RequiredClasses missing)) {
            return Optional.of(finding);
        }
        List<IndicatorClass> left = missing.classes().stream()
                .filter(level1 -> reading.rows().stream().noneMatch(row -> !row.isScored() && isNamedBy(row, level1)))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(finding.code(), finding.where(), new RequiredClasses(left)));
    }

    private static boolean isNamedBy(RowReading row, IndicatorClass level1) {
        return level1.isNamedIn(row.row().level1())
                || level1.isNamedIn(row.row().level2());
    }

    private static boolean isOfClass(RowReading row) {
        return Arrays.stream(IndicatorClass.values())
                .anyMatch(level1 -> level1.isNamedIn(row.row().level1()));
    }

    /** Whether not one of several rows has an actual: that is said once. */
    private boolean lacksEveryActual() {
        List<RowReading> weighted =
                reading.rows().stream().filter(RowReading::carriesPoints).toList();
        return weighted.size() > 1
                && weighted.stream()
                        .allMatch(row -> WeightCells.isNone(row.row().actual()));
    }

    private Finding noActual() {
        BigDecimal given = reading.rows().stream()
                .filter(row -> row.points() != null)
                .map(RowReading::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String project = card.form().project();
        Serializable empty = Cells.quoted(null);
        return given.signum() > 0
                ? Finding.of(FindingCode.ACTUAL_MISSING, project, given)
                : Finding.of(FindingCode.NOT_ASSESSABLE, project, OpenCause.BLANK_CELL, empty, empty);
    }

    private ReviewedScore reviewed(RowReading row, IndicatorScore ours, List<Finding> ofScorer, boolean noActual) {
        PrintedCells printed = new PrintedCells(row.row());
        List<Finding> findings = RowFindings.of(row, printed, ours);
        for (Finding finding : ofScorer) {
            boolean ofReference = finding.code() == FindingCode.COST_TARGET_STALE
                    && row.reading().refersToBudget();
            if (!ofReference && row.carriesPoints()) {
                findings.add(isExplained(finding, row, ours) ? beyondYear(finding) : finding);
            }
        }
        Compared compared = Compared.of(ours, row.points(), row.row(), reading.weights(), findings);
        if (noActual || isWithoutTarget(row)) {
            findings.removeIf(finding ->
                    finding.code() == FindingCode.ACTUAL_MISSING || finding.code() == FindingCode.NOT_ASSESSABLE);
        }
        if (row.isScoreUnreadable()) {
            findings.add(Finding.of(
                    FindingCode.UNREADABLE, row.where(), Cells.shown(row.row().score())));
        }
        unreadColumns(row, findings);
        findings.replaceAll(finding -> printed.quotedIn(finding, ours.indicator()));
        findings.replaceAll(new PrintedMoney(reading.moneyUnit())::quotedIn);
        return score(row, Optional.of(ours), compared, findings);
    }

    /** Columns that stand beside the printed form, filled with something that cannot be read. */
    private void unreadColumns(RowReading row, List<Finding> findings) {
        for (Column column : row.reading().unread()) {
            findings.add(unread(row, column));
        }
        for (int i = 0; i < POINTS.size(); i++) {
            if (reading.weights().isUnreadable(row.row().cell(POINTS.get(i)))) {
                findings.add(unread(row, POINTS.get(i)));
            }
        }
    }

    private static Finding unread(RowReading row, Column column) {
        return Finding.of(
                FindingCode.UNREADABLE, row.where(), Cells.shown(row.row().cell(column)));
    }

    /** By a contract over several years in the cells, by the year's own amount beside it, or by the excess in the note. */
    private boolean isExplained(Finding finding, RowReading row, IndicatorScore ours) {
        if (finding.code() != FindingCode.COST_ABOVE_BUDGET) {
            return false;
        }
        FundsRow total = card.form().funds().total();
        boolean kept = total.executed().isPresent()
                && total.base()
                        .filter(budget -> total.executed().get().compareTo(budget) <= 0)
                        .isPresent();
        if (!kept) {
            return false;
        }
        String cells = Cells.shown(row.row().target()) + "；"
                + Cells.shown(row.row().actual()) + "；" + Cells.shown(row.row().deviationNote());
        return ContractWords.areIn(cells)
                || cells.contains("总金额")
                || excess(ours)
                        .filter(excess -> isQuoted(excess, Cells.shown(row.row().deviationNote())))
                        .isPresent()
                || Stream.of(total.adjusted(), total.executed())
                        .flatMap(Optional::stream)
                        .anyMatch(amount -> isQuoted(amount.in(MoneyUnit.WAN), cells));
    }

    /** What others paid of the cost, in 万元: all of it but the budget. */
    private Optional<Fraction> excess(IndicatorScore ours) {
        Optional<Money> budget = card.form().funds().total().adjusted();
        return ours.derivation()
                .map(Score::input)
                .filter(QuantityInput.class::isInstance)
                .map(QuantityInput.class::cast)
                .flatMap(cost -> budget.map(money ->
                        cost.actual().times(cost.unit().per(Unit.WAN_YUAN)).minus(money.in(MoneyUnit.WAN))))
                .filter(excess -> excess.signum() > 0);
    }

    private static boolean isQuoted(Fraction wan, String cells) {
        String amount = wan.toDecimalText(Rounding.MAX_SCALE);
        return amount.length() > 2 && cells.contains(amount);
    }

    private static Finding beyondYear(Finding finding) {
        return Finding.of(FindingCode.COST_BEYOND_YEAR, finding.where(), finding.details());
    }

    /** A row whose weight cannot be read: nothing is known of its points. */
    private static ReviewedScore unknown(RowReading row) {
        return score(
                row,
                Optional.empty(),
                Compared.NOTHING,
                row.weightFinding().map(List::of).orElse(List.of()));
    }

    private static ReviewedScore score(
            RowReading row, Optional<IndicatorScore> ours, Compared compared, List<Finding> findings) {
        return ReviewedScore.of(
                row.where(),
                Optional.of(row.row()),
                Optional.ofNullable(row.row().score()),
                Optional.ofNullable(row.points()),
                ours.map(score -> score),
                compared,
                findings);
    }
}
