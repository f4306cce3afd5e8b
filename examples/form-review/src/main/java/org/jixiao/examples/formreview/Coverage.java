package org.jixiao.examples.formreview;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.OpenCause;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;

/**
 * How much of some forms was read and assessed: counts that add up. Immutable.
 *
 * @param forms how many forms
 * @param indicators how many indicators stand on them
 * @param types what the targets of the indicators were taken for
 * @param assessed how many indicators were given a score
 * @param verdicts what came of comparing the indicators' published scores
 * @param reasons why the others were given none
 * @param quantitative the indicators whose nature column says that they are quantities
 */
record Coverage(
        int forms,
        int indicators,
        Map<TargetType, Integer> types,
        int assessed,
        Map<Verdict, Integer> verdicts,
        Map<OpenCause, Integer> reasons,
        Quantitative quantitative) {
    static final Coverage NONE = new Coverage(0, 0, Map.of(), 0, Map.of(), Map.of(), new Quantitative(0, 0, 0));

    private static final String QUALITATIVE = "定性";

    /**
     * Quantitative indicators.
     *
     * @param count how many
     * @param typed how many targets of theirs were taken for a number or a date
     * @param assessed how many were given a score
     */
    record Quantitative(int count, int typed, int assessed) {
        Quantitative plus(Quantitative other) {
            return new Quantitative(count + other.count, typed + other.typed, assessed + other.assessed);
        }
    }

    Coverage {
        types = Collections.unmodifiableMap(types);
        verdicts = Collections.unmodifiableMap(verdicts);
        reasons = Collections.unmodifiableMap(reasons);
    }

    /** The coverage of one form. */
    static Coverage of(Review review) {
        Coverage coverage = new Coverage(1, 0, Map.of(), 0, Map.of(), Map.of(), NONE.quantitative);
        for (ReviewedScore row : review.indicators()) {
            if (carriesPoints(row)) {
                coverage = coverage.plus(ofRow(row.cells().orElseThrow(), row));
            }
        }
        return coverage;
    }

    /** Rows without points are no part of what is to be assessed. */
    private static boolean carriesPoints(ReviewedScore row) {
        return row.recomputed().map(ours -> ours.weight().signum() > 0).orElse(true);
    }

    private static Coverage ofRow(RowCells cells, ReviewedScore row) {
        TargetType type = TargetType.of(row);
        int assessed = row.recomputed().flatMap(ItemScore::exact).isPresent() ? 1 : 0;
        boolean quantitative = cells.nature() != null && !cells.nature().contains(QUALITATIVE);
        int typed = type == TargetType.QUANTITY || type == TargetType.DEADLINE ? 1 : 0;
        return new Coverage(
                0,
                1,
                Map.of(type, 1),
                assessed,
                Map.of(row.verdict(), 1),
                assessed == 1 ? Map.of() : Map.of(row.cause().orElse(OpenCause.UNREADABLE), 1),
                quantitative ? new Quantitative(1, typed, assessed) : NONE.quantitative);
    }

    Coverage plus(Coverage other) {
        return new Coverage(
                forms + other.forms,
                indicators + other.indicators,
                sum(TargetType.class, types, other.types),
                assessed + other.assessed,
                sum(Verdict.class, verdicts, other.verdicts),
                sum(OpenCause.class, reasons, other.reasons),
                quantitative.plus(other.quantitative));
    }

    int typed(TargetType type) {
        return types.getOrDefault(type, 0);
    }

    int verdicts(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    int notAssessed() {
        return indicators - assessed;
    }

    private static <K extends Enum<K>> Map<K, Integer> sum(Class<K> keys, Map<K, Integer> a, Map<K, Integer> b) {
        Map<K, Integer> sum = new EnumMap<>(keys);
        sum.putAll(a);
        b.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
