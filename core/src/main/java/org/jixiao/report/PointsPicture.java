package org.jixiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.internal.Words;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.LevelScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/** Where the points of a form went. */
final class PointsPicture {
    private static final int BARS = 330;
    private static final int LONGEST = 490;
    private static final int INDENT = 24;
    private static final int CLASS_STEP = 44;
    private static final int ROW_STEP = 36;
    private static final int CLASS_BAR = 26;
    private static final int ROW_BAR = 14;

    private final Scorecard card;
    private final Words words;
    private final Canvas canvas = new Canvas();
    private final List<String> said = new ArrayList<>();
    private final Fraction most;
    private int y = 4;

    PointsPicture(Scorecard card, Words words) {
        this.card = card;
        this.words = words;
        BigDecimal widest = card.levels().stream().map(LevelScore::weight).reduce(BigDecimal.ZERO, BigDecimal::max);
        this.most = Fraction.of(widest.max(card.execution().weight()).max(BigDecimal.ONE));
    }

    Picture picture() {
        ItemScore execution = card.execution();
        if (execution.weight().signum() > 0) {
            level(execution.where(), execution.weight(), Figures.points(execution), execution.open());
        }
        for (LevelScore level : card.levels()) {
            level(level.name(), level.weight(), level.score(), level.open());
            for (ItemScore.IndicatorScore row : level.indicators()) {
                row(row);
            }
            y += ROW_BAR / 2;
        }
        legend();
        return new Picture(words.of("picture.points"), String.join(words.of("punctuation.semicolon"), said), canvas);
    }

    private void level(String name, BigDecimal weight, BigDecimal score, BigDecimal open) {
        canvas.text(0, y + CLASS_BAR - 4, Canvas.fitting(name, BARS - 20));
        bar(y, CLASS_BAR, weight, score, open);
        String figures = words.of("picture.of", score, weight);
        canvas.text(BARS + LONGEST + 20, y + CLASS_BAR - 4, figures);
        said.add(SafeText.of(name) + " " + figures);
        y += CLASS_STEP;
    }

    private void row(ItemScore.IndicatorScore row) {
        BigDecimal score = Figures.points(row);
        canvas.text(
                INDENT,
                y + ROW_BAR + 2,
                Canvas.fitting(row.indicator().path().name(), BARS - INDENT - 16),
                "start",
                Canvas.SMALL);
        bar(y, ROW_BAR, row.weight(), score, row.open());
        canvas.text(
                BARS + LONGEST + 20,
                y + ROW_BAR + 2,
                words.of("picture.of", row.score().isPresent() ? score : Figures.NONE, row.weight()),
                "start",
                Canvas.SMALL);
        y += ROW_STEP;
    }

    /** Earned points are filled, lost ones an outline, open ones a broken outline. */
    private void bar(int top, int thickness, BigDecimal weight, BigDecimal score, BigDecimal open) {
        int whole = length(weight);
        int earned = length(score);
        int undecided = Math.min(length(open), whole - earned);
        int lost = whole - earned - undecided;
        canvas.bar(BARS, top, earned, thickness, Canvas.EARNED);
        canvas.frame(BARS + earned, top, lost, thickness, Canvas.LOST, "");
        canvas.frame(BARS + earned + lost, top, undecided, thickness, Canvas.OPEN, "8 6");
    }

    private int length(BigDecimal points) {
        return Canvas.scaled(LONGEST, Fraction.of(points).dividedBy(most));
    }

    private void legend() {
        y += ROW_BAR;
        canvas.bar(BARS, y, INDENT, ROW_BAR, Canvas.EARNED);
        canvas.text(BARS + INDENT + 8, y + ROW_BAR + 2, words.of("picture.earned"), "start", Canvas.SMALL);
        canvas.frame(BARS + 150, y, INDENT, ROW_BAR, Canvas.LOST, "");
        canvas.text(BARS + 150 + INDENT + 8, y + ROW_BAR + 2, words.of("picture.lost"), "start", Canvas.SMALL);
        if (card.open().signum() > 0) {
            canvas.frame(BARS + 300, y, INDENT, ROW_BAR, Canvas.OPEN, "8 6");
            canvas.text(BARS + 300 + INDENT + 8, y + ROW_BAR + 2, words.of("picture.open"), "start", Canvas.SMALL);
        }
    }
}
