package org.jixiao.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.OpenCause;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How the published figures of an item compare with ours.
 *
 * @param verdict on 得分
 * @param rounding how it was rounded; null unless the verdict is {@link Verdict#ROUNDING}
 * @param cause why the points stay open; null where they do not
 * @param met whether the target was met; null where that cannot be told
 * @param otherColumns the verdicts on the other score columns
 */
record Compared(
        Verdict verdict,
        @Nullable RoundingMode rounding,
        @Nullable OpenCause cause,
        @Nullable Boolean met,
        Map<Column, Verdict> otherColumns) {
    /** Nothing to compare with. */
    static final Compared NOTHING = new Compared(Verdict.NOT_ASSESSABLE, null, OpenCause.UNREADABLE, null, Map.of());

    static Compared of(
            ItemScore ours,
            @Nullable BigDecimal points,
            @Nullable RowCells row,
            WeightCells weights,
            List<Finding> findings) {
        Verdict verdict = verdict(ours, points);
        return new Compared(
                verdict,
                points != null && verdict == Verdict.ROUNDING ? rounding(ours, points) : null,
                cause(ours, findings),
                met(ours),
                row == null ? Map.of() : others(ours, row, weights));
    }

    private static Map<Column, Verdict> others(ItemScore ours, RowCells row, WeightCells weights) {
        if (row.reviewed() == null && row.finance() == null) {
            return Map.of(); // as on most forms
        }
        Map<Column, Verdict> verdicts = new EnumMap<>(Column.class);
        for (Column column : List.of(Column.REVIEWED, Column.FINANCE)) {
            BigDecimal points = weights.points(row.cell(column));
            if (points != null) {
                verdicts.put(column, verdict(ours, points));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(ItemScore ours, @Nullable BigDecimal points) {
        if (points == null) {
            return Verdict.NOT_PUBLISHED;
        }
        if (ours.score().isEmpty()) {
            return Verdict.NOT_ASSESSABLE;
        }
        if (isInBand(ours, points) || points.compareTo(ours.score().get()) == 0) {
            return Verdict.MATCH;
        }
        return rounding(ours, points) == null ? Verdict.DIFFERS : Verdict.ROUNDING;
    }

    /** Whether the rules leave the points to judgement, and these lie in the band; the award itself was looked at before. */
    private static boolean isInBand(ItemScore ours, BigDecimal points) {
        Score score = ours.derivation().orElse(null);
        if (score == null || (score.reason() != StockReason.AWARDED && score.reason() != StockReason.AWARD_CLAMPED)) {
            return false;
        }
        Fraction given = Fraction.of(points);
        if (!score.input().isMet() && points.compareTo(ours.weight()) == 0) {
            return false; // late work may be awarded anything but all
        }
        boolean own = score.reason() == StockReason.AWARDED
                && score.input().award().filter(given::equals).isPresent();
        return own
                || score.details().stream().anyMatch(detail -> detail instanceof Interval band && band.contains(given));
    }

    /** What lies outside the band is no rounding of what lies inside. */
    private static @Nullable RoundingMode rounding(ItemScore ours, BigDecimal points) {
        boolean awarded = reason(ours) == StockReason.AWARD_CLAMPED || reason(ours) == StockReason.AWARDED;
        return awarded || ours.exact().isEmpty()
                ? null
                : PublishedRounding.of(points, ours.exact().get(), ours.weight())
                        .orElse(null);
    }

    private static @Nullable Object reason(ItemScore ours) {
        return ours.derivation().map(Score::reason).orElse(null);
    }

    private static @Nullable Boolean met(ItemScore ours) {
        Optional<Score> score = ours.derivation();
        boolean judgeable = score.isPresent() && score.get().input().isJudgeable();
        return judgeable ? (Boolean) score.get().input().isMet() : null;
    }

    private static @Nullable OpenCause cause(ItemScore ours, List<Finding> findings) {
        if (ours.score().isPresent()) {
            return null;
        }
        if (ours.weight().signum() == 0) {
            return OpenCause.NO_WEIGHT;
        }
        return ours instanceof ExecutionScore ? OpenCause.NO_MONEY : cause(findings);
    }

    private static OpenCause cause(List<Finding> findings) {
        for (Finding finding : findings) {
            OpenCause cause = switch (finding.code()) {
                case UNIT_MISMATCH, UNIT_UNKNOWN, UNIT_SUSPECTED -> OpenCause.UNIT;
                case DIRECTION_UNKNOWN -> OpenCause.DIRECTION;
                case AMBIGUOUS -> OpenCause.TWO_NUMBERS;
                case NOT_A_NUMBER, ACTUAL_COPIES_TARGET -> OpenCause.WORDS;
                case UNREADABLE -> OpenCause.UNREADABLE;
                case ACTUAL_MISSING -> OpenCause.BLANK_CELL;
                case NOT_APPLICABLE -> OpenCause.NOT_APPLICABLE;
                case NOT_ASSESSABLE -> finding.details().get(0) instanceof OpenCause said ? said : OpenCause.WORDS;
                default -> null;
            };
            if (cause != null) {
                return cause;
            }
        }
        return OpenCause.BLANK_CELL;
    }
}
