package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** That points of a 扣分 column are taken from the computed score, which does not fall below 0. */
enum ManualDeduction implements Localised {
    FROM_SCORE;

    @Override
    public String text(Locale locale) {
        return Messages.template("manual_deduction.from_score", locale);
    }
}
