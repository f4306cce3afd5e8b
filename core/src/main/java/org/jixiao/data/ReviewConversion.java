package org.jixiao.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.OpenCause;
import org.jixiao.notation.NumberNotation;
import org.jixiao.review.FindingCell;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.ScoreKind;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A review as data. */
final class ReviewConversion {
    private final Review review;
    private final Locale locale;
    private final CardFigures figures;

    ReviewConversion(Review review, Locale locale) {
        this.review = review;
        this.locale = locale;
        this.figures = new CardFigures(review.scorecard());
    }

    ReviewData data() {
        FormCells form = review.published();
        Scorecard card = review.scorecard();
        return new ReviewData(
                ReviewData.SCHEMA,
                Labels.language(locale),
                form.id(),
                form.district(),
                Integer.toString(form.year()),
                form.project(),
                form.department(),
                form.unit(),
                card.ruleSetId(),
                card.ruleSetName(locale),
                card.isBeforeRules(),
                card.isAfterLastCheck(),
                card.form().execution().isPresent() ? execution() : null,
                review.indicators().stream().map(this::row).toList(),
                total(),
                figures.adjusted(locale),
                figures.capped(locale),
                Labels.code(card.grade()),
                Labels.of(card.grade(), locale),
                findings(),
                StampData.of(card.stamp()));
    }

    private ReviewedExecutionData execution() {
        ReviewedScore row = review.execution();
        Optional<Fraction> exact = row.recomputed().flatMap(ItemScore::exact);
        FundsCells money = review.published().totalFunds();
        ScoreCells cells = review.published().execution();
        return new ReviewedExecutionData(
                money == null ? null : money.initial(),
                money == null ? null : money.adjusted(),
                money == null ? null : money.executed(),
                cells == null ? null : cells.rate(),
                review.scorecard().execution().rate().map(Figures::share).orElse(null),
                exact.map(Figures::exact).orElse(null),
                exact.map(Fraction::toRatioText).orElse(null),
                score(row),
                row.published().orElse(null),
                code(row.verdict()),
                label(row.verdict()),
                row.rounding().map(RoundingMode::name).orElse(null),
                row.cause().map(OpenCause::name).orElse(null),
                row.cause().map(cause -> cause.text(locale)).orElse(null),
                row.met().orElse(null),
                explanation(row),
                codes(row));
    }

    private ReviewedRowData row(ReviewedScore row) {
        RowCells cells = row.cells().orElseThrow();
        ScoreKind kind =
                row.recomputed().orElse(null) instanceof IndicatorScore indicator ? indicator.kind() : ScoreKind.OPEN;
        Optional<Fraction> exact = row.recomputed().flatMap(ItemScore::exact);
        return new ReviewedRowData(
                cells.key(),
                cells.name(),
                cells.level1(),
                cells.level2(),
                cells.target(),
                cells.actual(),
                cells.weight(),
                kind.code(),
                kind.label(locale),
                exact.map(Figures::exact).orElse(null),
                exact.map(Fraction::toRatioText).orElse(null),
                score(row),
                row.published().orElse(null),
                code(row.verdict()),
                label(row.verdict()),
                row.rounding().map(RoundingMode::name).orElse(null),
                row.cause().map(OpenCause::name).orElse(null),
                row.cause().map(cause -> cause.text(locale)).orElse(null),
                row.met().orElse(null),
                other(row, cells, Column.REVIEWED),
                other(row, cells, Column.FINANCE),
                explanation(row),
                codes(row));
    }

    private @Nullable String score(ReviewedScore row) {
        return row.recomputed()
                .flatMap(ItemScore::score)
                .map(figures.scores::text)
                .orElse(null);
    }

    private @Nullable String explanation(ReviewedScore row) {
        return row.recomputed().map(ours -> ours.explain(locale)).orElse(null);
    }

    private static List<String> codes(ReviewedScore row) {
        return row.findings().stream().map(finding -> finding.code().name()).toList();
    }

    private @Nullable OtherScoreData other(ReviewedScore row, RowCells cells, Column column) {
        Verdict verdict = row.otherColumns().get(column);
        String printed = cells.cell(column);
        return verdict == null
                ? null
                : new OtherScoreData(
                        printed,
                        code(verdict),
                        label(verdict),
                        Optional.ofNullable(printed)
                                .flatMap(NumberNotation::percent)
                                .flatMap(points -> row.publishedPoints().map(points::subtract))
                                .map(Figures::plain)
                                .orElse(null));
    }

    private static @Nullable String code(Verdict verdict) {
        return verdict == Verdict.NOT_PUBLISHED ? null : verdict.name();
    }

    private @Nullable String label(Verdict verdict) {
        return verdict == Verdict.NOT_PUBLISHED ? null : verdict.label(locale);
    }

    private ReviewedTotalData total() {
        ReviewedTotal total = review.total();
        BigDecimal highest = review.scorecard().highestCountedTotal();
        OneScale scores = figures.scores.with(Stream.of(total.score(), total.accepted()));
        OneScale weights = figures.weights.with(Stream.of(total.open()));
        return new ReviewedTotalData(
                weights.text(review.scorecard().weight()),
                scores.text(total.score()),
                scores.text(total.accepted()),
                weights.text(total.open()),
                scores.text(highest),
                total.published().orElse(null),
                code(total.verdict()),
                label(total.verdict()));
    }

    private List<FindingData> findings() {
        List<FindingData> all = new ArrayList<>();
        FormCells form = review.published();
        for (Finding finding : review.formFindings()) {
            all.add(Place.FORM.found(finding, FindingCell.ofForm(finding, form), locale));
        }
        for (Finding finding : review.execution().findings()) {
            all.add(Place.EXECUTION.found(finding, FindingCell.ofExecution(finding, form), locale));
        }
        for (int i = 0; i < review.indicators().size(); i++) {
            ReviewedScore row = review.indicators().get(i);
            RowCells cells = row.cells().orElseThrow();
            Place place = Place.of(i, cells);
            for (Finding finding : row.findings()) {
                all.add(place.found(finding, FindingCell.ofRow(finding, cells), locale));
            }
        }
        return all;
    }
}
