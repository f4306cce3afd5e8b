package org.jixiao.examples.formreview;

import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.notation.Reading;

/** What the target of an indicator was taken for. */
enum TargetType {
    QUANTITY("数量"),
    RATING("定性"),
    DEADLINE("时限"),
    PROSE("文字"),
    UNREAD("未读出");

    private final String label;

    TargetType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static TargetType of(Reading<Target> reading) {
        Target target = reading.value().orElse(null);
        if (target instanceof QuantityTarget) {
            return QUANTITY;
        }
        if (target instanceof RatingTarget) {
            return RATING;
        }
        if (target instanceof DeadlineTarget) {
            return DEADLINE;
        }
        return target instanceof ProseTarget ? PROSE : UNREAD;
    }
}
