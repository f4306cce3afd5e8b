package org.jixiao.examples.formreview.corrections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.form.Execution;
import org.jixiao.review.FindingCell;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.Grade;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/** Lists what has to be corrected on a form, cell by cell: execution, rows, total, grade, and the form as a whole. */
public final class CorrectionList {
    private static final String SCORE = Column.SCORE.heading();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Rounding PERCENT = Rounding.of(2, RoundingMode.HALF_UP);
    private static final Set<FindingCode> NOTES = EnumSet.of(FindingCode.NOTE_MISSING, FindingCode.NOTE_EMPTY);
    private static final Place TOTAL = Place.beside("总分");
    private static final Place EXECUTION = Place.beside(Execution.LABEL);

    private final Review review;
    private final RuleSet rules;
    private final Locale locale;
    private final List<Correction> list = new ArrayList<>();

    private CorrectionList(Review review, RuleSet rules, Locale locale) {
        this.review = review;
        this.rules = rules;
        this.locale = locale;
    }

    /**
     * The corrections of a form, in its order; none where nothing has to be changed.
     *
     * @param rules those of the review
     * @param locale of the sentences: Chinese, else English
     */
    public static List<Correction> of(Review review, RuleSet rules, Locale locale) {
        CorrectionList all = new CorrectionList(review, rules, locale);
        all.item(EXECUTION, review.execution(), finding -> FindingCell.ofExecution(finding, review.published()));
        for (int i = 0; i < review.indicators().size(); i++) {
            ReviewedScore row = review.indicators().get(i);
            RowCells cells = row.cells().orElseThrow();
            all.item(Place.of(i, cells), row, finding -> FindingCell.ofRow(finding, cells));
        }
        all.totals();
        all.others();
        return all.list;
    }

    private void item(Place place, ReviewedScore score, Function<Finding, Optional<FindingCell>> cell) {
        List<Finding> ofScore = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : score.findings()) {
            boolean isOfScore = cell.apply(finding)
                    .filter(named -> named.heading().equals(SCORE))
                    .isPresent();
            (isOfScore ? ofScore : others).add(finding);
        }
        score(place, score, ofScore);
        for (Finding finding : errors(others)) {
            other(place, finding, cell.apply(finding), score.findings());
        }
        if (owesNote(score)) {
            String reason = hidden(score)
                    .map(finding -> finding.message(locale))
                    .orElseGet(() -> Said.of(
                                    "未达到目标，而没有原因分析及改进措施",
                                    "the target was missed, and neither reason nor remedy is given")
                            .in(locale));
            add(
                    place,
                    Column.DEVIATION_NOTE.heading(),
                    score.cells().map(RowCells::deviationNote).orElse(null),
                    null,
                    Request.WRITE,
                    reason,
                    note(score.findings()),
                    List.of());
        }
    }

    /**
     * Whether a row whose score has to be changed owes a note as well, which the review only asks for once the score is right. Full
     * marks for a missed target, and points taken from one that was met, are the graver fault, and stand alone in it.
     */
    private static boolean owesNote(ReviewedScore row) {
        boolean isAsked = row.findings().stream().anyMatch(finding -> NOTES.contains(finding.code()));
        if (row.verdict() != Verdict.DIFFERS || isAsked) {
            return false;
        }
        boolean isMissed = !row.met().orElse(true)
                && row.recomputed()
                        .filter(ours -> ours instanceof IndicatorScore scored
                                && !scored.indicator().explainsDeviation()
                                && ours.lost().signum() > 0)
                        .isPresent();
        return isMissed || hidden(row).isPresent();
    }

    /** The note that a rule asks for, and that the review leaves out beside the graver fault. */
    private static Optional<Finding> hidden(ReviewedScore row) {
        return row.recomputed().stream()
                .flatMap(ours -> ours.findings().stream())
                .filter(finding -> NOTES.contains(finding.code()))
                .findFirst();
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** A score that is wrong, whatever is wrong with it, is one entry. */
    private void score(Place place, ReviewedScore score, List<Finding> findings) {
        boolean differs = score.verdict() == Verdict.DIFFERS;
        if (!differs && errors(findings).isEmpty()) {
            return;
        }
        Optional<BigDecimal> otherWeight = differs ? OtherWeight.of(review, score) : Optional.empty();
        if (otherWeight.isPresent()) {
            compare(place, score, findings, otherWeight.get());
            return;
        }
        Optional<String> ours = differs
                ? score.recomputed().flatMap(ItemScore::score).map(BigDecimal::toPlainString)
                : Optional.empty();
        add(
                place,
                SCORE,
                score.published().orElse(null),
                ours.orElse(null),
                ours.isPresent() ? Request.REPLACE : Request.CHECK,
                reason(score, findings),
                clause(score),
                findings);
    }

    private String reason(ReviewedScore score, List<Finding> findings) {
        return findings.isEmpty() ? derivation(score) : messages(findings);
    }

    private String clause(ReviewedScore score) {
        return score.recomputed()
                .flatMap(ItemScore::rule)
                .map(rule -> rule.source(locale))
                .orElseGet(this::ofTheForm);
    }

    /** A score that is wrong by the printed weight and right by one that makes the weights add up: either can be the mistake. */
    private void compare(Place place, ReviewedScore score, List<Finding> findings, BigDecimal weight) {
        String printed = score.published().orElse("");
        String sum = review.scorecard().weight().toPlainString();
        String other = weight.toPlainString();
        String doubt = Said.of(
                        "分值合计是 " + sum + "，这一项的分值若应为 " + other + "，公布的 " + printed + " 无误",
                        "the weights add up to " + sum + "; if this one should be " + other + ", the printed " + printed
                                + " is right")
                .in(locale);
        add(
                place,
                SCORE,
                score.published().orElse(null),
                null,
                Request.COMPARE,
                reason(score, findings) + Said.of("；", "; ").in(locale) + doubt,
                clause(score),
                findings);
    }

    /** The formula with its figures. */
    private String derivation(ReviewedScore score) {
        return score.recomputed().stream()
                .flatMap(ours -> ours.explain(locale).lines().skip(1).limit(1))
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private String messages(List<Finding> findings) {
        List<String> messages =
                findings.stream().map(finding -> finding.message(locale)).toList();
        return String.join(Said.of("；", "; ").in(locale), messages);
    }

    /** What the form itself shows to be wrong needs no clause. */
    private String ofTheForm() {
        return Said.of("表内各数的关系", "the figures of the form itself").in(locale);
    }

    /** One error; {@code beside} are the findings of the same item. */
    private void other(Place place, Finding finding, Optional<FindingCell> cell, List<Finding> beside) {
        String column =
                cell.map(FindingCell::heading).orElseGet(() -> finding.code().label(locale));
        String printed =
                cell.map(FindingCell::text).filter(text -> !text.isEmpty()).orElse(null);
        List<Finding> findings = List.of(finding);
        String reason = finding.message(locale);
        switch (finding.code()) {
            case NOTE_MISSING, NOTE_EMPTY ->
                add(place, column, printed, null, Request.WRITE, reason, note(beside), findings);
            case ACTUAL_MISSING -> add(place, column, printed, null, Request.WRITE, reason, ofTheForm(), findings);
            case RATE_MISMATCH -> add(place, column, printed, rate(), Request.REPLACE, reason, ofTheForm(), findings);
            default -> add(place, column, printed, null, Request.CHECK, reason, ofTheForm(), findings);
        }
    }

    /** The rule by which a note is owed: one of a condition that is met here, or the general one. Else the form itself asks for it. */
    private String note(List<Finding> beside) {
        Stream<Rule<AttachedFinding>> met = rules.all(RuleTopic.NOTE_OWED_WHEN).stream()
                .filter(rule -> beside.stream()
                        .filter(finding -> finding.code() == FindingCode.NOTE_OWED)
                        .anyMatch(finding -> finding.details().contains(rule.name())));
        return Stream.concat(met, rules.find(RuleTopic.NOTE_OWED).stream())
                .findFirst()
                .map(rule -> rule.source(locale))
                .orElseGet(() -> Said.of("自评表的“偏差原因分析及改进措施”一栏", "the column 偏差原因分析及改进措施 of the form")
                        .in(locale));
    }

    private @Nullable String rate() {
        return review.scorecard()
                .execution()
                .rate()
                .map(rate -> rate.times(Fraction.of(100)).rounded(PERCENT).toPlainString() + "%")
                .orElse(null);
    }

    private void totals() {
        Sums sums = new Sums(review);
        Optional<BigDecimal> printed = sums.printed();
        Optional<BigDecimal> corrected = sums.corrected();
        boolean isOther = corrected.isPresent() && printed.orElseThrow().compareTo(corrected.get()) != 0;
        if (isOther) {
            String ours = corrected.orElseThrow().toPlainString();
            add(
                    TOTAL,
                    SCORE,
                    review.total().published().orElse(null),
                    ours,
                    Request.REPLACE,
                    becauseOf(corrected.get()).in(locale),
                    isCeiling(corrected.get()) ? ceilingSource() : ofTheForm(),
                    of(FindingCode.TOTAL_MISMATCH, FindingCode.TOTAL_ABOVE_CEILING));
        } else if (corrected.isEmpty()) {
            sums.withoutWeights()
                    .filter(total -> printed.orElseThrow().compareTo(total) != 0)
                    .ifPresent(this::totalToCheck);
            of(FindingCode.TOTAL_MISMATCH, FindingCode.TOTAL_ABOVE_CEILING)
                    .forEach(finding ->
                            other(TOTAL, finding, FindingCell.ofForm(finding, review.published()), List.of()));
        }
        List<Finding> ofGrade = of(FindingCode.GRADE_MISMATCH);
        if (isOther || !ofGrade.isEmpty()) {
            corrected.or(() -> printed).ifPresent(total -> grade(total, ofGrade));
        }
    }

    /** The corrected scores add up to it, or the execution leaves no more. */
    private Said becauseOf(BigDecimal total) {
        String points = total.toPlainString();
        return isCeiling(total)
                ? Said.of("按执行率，总分不超过 " + points, "the execution leaves a total of at most " + points)
                : Said.of("各项得分改正后合计 " + points, "the corrected scores add up to " + points);
    }

    private boolean isCeiling(BigDecimal total) {
        return review.scorecard()
                .totalCeiling()
                .filter(most -> most.compareTo(total) == 0)
                .isPresent();
    }

    /** The rule that holds the total down. */
    private String ceilingSource() {
        return rules.rule(RuleTopic.TOTAL_CEILING).source(locale);
    }

    /** What the scores add up to once they are corrected; it changes again with the weights, so that no figure is asked for. */
    private void totalToCheck(BigDecimal total) {
        add(
                TOTAL,
                SCORE,
                review.total().published().orElse(null),
                null,
                Request.CHECK,
                Said.of(
                                "各项得分改正后合计 " + total.toPlainString() + "，而分值合计也要改",
                                "the corrected scores add up to " + total.toPlainString()
                                        + ", and the weights have to change too")
                        .in(locale),
                ofTheForm(),
                List.of());
    }

    private List<Finding> of(FindingCode... codes) {
        return review.formFindings().stream()
                .filter(finding -> Arrays.asList(codes).contains(finding.code()))
                .toList();
    }

    /** The grade of the total as it has to be; forms of other weights than 100 have none. */
    private void grade(BigDecimal total, List<Finding> findings) {
        String printed = review.published().grade();
        if (printed == null || review.scorecard().weight().compareTo(HUNDRED) != 0) {
            return;
        }
        Grade ours = review.scorecard().gradedTotals().gradeOf(total);
        boolean isAnother = Arrays.stream(Grade.values()).anyMatch(grade -> printed.contains(grade.label()))
                && !printed.contains(ours.label());
        if (isAnother) {
            add(
                    TOTAL,
                    "等级",
                    printed,
                    ours.label(),
                    Request.REPLACE,
                    Said.of("总分 " + total.toPlainString(), "for a total of " + total.toPlainString())
                            .in(locale),
                    review.scorecard().gradeBands().source(locale),
                    findings);
        }
    }

    /** The other errors of the form: its weights, its money, and whatever has no cell. */
    private void others() {
        for (Finding finding : errors(review.formFindings())) {
            switch (finding.code()) {
                case TOTAL_MISMATCH, TOTAL_ABOVE_CEILING, GRADE_MISMATCH -> {
                    // beside the total
                }
                case WEIGHTS_NOT_100 ->
                    add(
                            Place.beside(Said.of("分值合计", "all weights").in(locale)),
                            Column.WEIGHT.heading(),
                            review.scorecard().weight().toPlainString(),
                            "100",
                            Request.CHECK,
                            finding.message(locale),
                            ofTheForm(),
                            List.of(finding));
                default -> other(beside(finding), finding, FindingCell.ofForm(finding, review.published()), List.of());
            }
        }
    }

    private Place beside(Finding finding) {
        if (finding.where().equals(review.published().project())) {
            return Place.beside(Said.of("整张表", "the form as a whole").in(locale));
        }
        int slash = finding.where().indexOf('/');
        boolean isMoney = finding.code() == FindingCode.FUNDS_MISMATCH && slash > 0;
        return Place.beside(isMoney ? finding.where().substring(0, slash) : finding.where());
    }

    private void add(
            Place place,
            String column,
            @Nullable String printed,
            @Nullable String ours,
            Request request,
            String reason,
            String clause,
            List<Finding> findings) {
        list.add(new Correction(
                place.row(),
                place.key(),
                place.where(),
                column,
                printed,
                ours,
                clause,
                request.sentence(locale, place.text(locale), column, printed, ours, reason, clause),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::code)
                        .toList()));
    }
}
