package org.jixiao.examples.formreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.form.Execution;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A form with our scores in the place of its own, as the unit would file it.
 *
 * @param cells the form; 得分 is empty where the points are open, and so are total and grade then
 * @param open what was left empty, and why
 */
record FilledForm(FormCells cells, List<Said> open) {
    private static final Rounding PERCENT = Rounding.of(4, RoundingMode.HALF_UP);
    private static final Rounding BELOW_ALL = Rounding.of(4, RoundingMode.DOWN);

    FilledForm {
        open = List.copyOf(open);
    }

    static FilledForm of(Review review) {
        FormCells form = review.published();
        Scorecard card = review.scorecard();
        List<Said> open = new ArrayList<>();
        List<RowCells> rows = rows(review, open);
        @Nullable ScoreCells execution = form.execution();
        if (execution != null && card.form().execution().isPresent()) {
            execution = execution(execution, review.execution(), card, open);
        }
        boolean isWhole = open.isEmpty() && card.open().signum() == 0;
        boolean lacksWeights =
                !card.isGradable() && !review.indicators().stream().allMatch(FilledForm::carriesPoints);
        if (!isWhole) {
            open.add(Said.of("总分：有待定的分值，没有填", "total: some points are open; left empty"));
        } else if (lacksWeights) {
            isWhole = false;
            open.add(Said.of("总分：有的行没有分值，没有填", "total: some rows have no weight; left empty"));
        }
        String weight = form.total().weight() == null && isWhole
                ? plain(card.weight())
                : form.total().weight();
        FormCells filled = form.withIndicators(rows)
                .withExecution(execution)
                .withTotal(new ScoreCells(weight, null, isWhole ? plain(card.countedTotal()) : null));
        if (form.grade() != null) {
            filled = filled.withGrade(card.grade().map(Grade::label).orElse(null));
        }
        return new FilledForm(filled, open);
    }

    private static List<RowCells> rows(Review review, List<Said> open) {
        List<RowCells> rows = review.published().indicators().stream()
                .map(row -> row.withScore(null))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Integer> reviewed = ReviewedRows.of(review);
        for (int i = 0; i < reviewed.size(); i++) {
            int row = reviewed.get(i);
            ReviewedScore score = review.indicators().get(i);
            Optional<String> points = points(score);
            rows.set(row, rows.get(row).withScore(points.orElse(null)));
            if (points.isEmpty() && carriesPoints(score)) {
                open.add(open(
                        Said.of("第 " + (row + 1) + " 行 " + score.where(), "row " + (row + 1) + " " + score.where()),
                        score));
            }
        }
        return rows;
    }

    private static boolean carriesPoints(ReviewedScore score) {
        return score.recomputed().map(ours -> ours.weight().signum() > 0).orElse(true);
    }

    private static Said open(Said where, ReviewedScore score) {
        String chinese = score.cause().map(cause -> cause.text(Locale.CHINESE)).orElse("分值读不出来");
        String english = score.cause().map(cause -> cause.text(Locale.ENGLISH)).orElse("no weight");
        return where.and("：待定（" + chinese + "），得分没有填", ": open (" + english + "); score left empty");
    }

    private static ScoreCells execution(ScoreCells printed, ReviewedScore score, Scorecard card, List<Said> open) {
        Optional<String> points = points(score);
        if (points.isEmpty()) {
            open.add(open(Said.of(Execution.LABEL, "execution rate"), score));
        }
        return new ScoreCells(
                printed.weight() == null ? plain(card.form().execution().weight()) : printed.weight(),
                card.execution().rate().map(FilledForm::percent).orElse(printed.rate()),
                points.orElse(null));
    }

    private static Optional<String> points(ReviewedScore score) {
        return score.recomputed().flatMap(ItemScore::score).map(FilledForm::plain);
    }

    /** In percent with two decimals; less than all is never rounded to 100%. */
    private static String percent(Fraction rate) {
        BigDecimal rounded = rate.rounded(PERCENT);
        boolean becomesAll = rounded.compareTo(BigDecimal.ONE) == 0 && rate.isLessThan(Fraction.ONE);
        return plain((becomesAll ? rate.rounded(BELOW_ALL) : rounded).movePointRight(2)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
