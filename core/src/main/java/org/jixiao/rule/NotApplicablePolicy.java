package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** What becomes of the points of an indicator that does not apply. */
public enum NotApplicablePolicy implements Localised {
    /** They stay open; nobody gains by leaving an indicator out. */
    LEAVE_OPEN,
    /**
     * The other indicators are rescaled: score · S ÷ (S − n), S the weights of all indicators and n of those that do
     * not apply. The execution score keeps its own weight.
     */
    RESCALE,
    /** They count for nothing, neither earned nor open; the other indicators keep their weights. */
    SKIP;

    @Override
    public String text(Locale locale) {
        return Messages.template("not_applicable." + this, given(locale, "locale"));
    }
}
