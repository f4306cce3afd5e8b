package org.jixiao.examples.formreview;

import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.review.ReviewedScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;

/** What the target of an indicator was taken for. */
enum TargetType {
    QUANTITY("数量", "Number"),
    RATING("定性", "Rating"),
    DEADLINE("时限", "Date"),
    PROSE("文字", "Words"),
    UNREAD("未读出", "Unread");

    private final String chinese;
    private final String english;

    TargetType(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Said label() {
        return Said.of(chinese, english);
    }

    static TargetType of(ReviewedScore row) {
        boolean blank = row.cells().map(RowCells::target).isEmpty();
        if (blank || !(row.recomputed().orElse(null) instanceof IndicatorScore ours)) {
            return UNREAD;
        }
        Target target = ours.indicator().target();
        if (target instanceof QuantityTarget || target instanceof RangeTarget) {
            return QUANTITY;
        }
        if (target instanceof RatingTarget) {
            return RATING;
        }
        return target instanceof DeadlineTarget ? DEADLINE : PROSE;
    }
}
