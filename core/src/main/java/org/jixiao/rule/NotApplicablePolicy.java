package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** What becomes of the points of an indicator that does not apply. */
public enum NotApplicablePolicy implements Localised {
    /** They stay open; nobody gains by leaving an indicator out. */
    LEAVE_OPEN("not_applicable.leave_open"),
    /**
     * The other indicators are rescaled: score · S ÷ (S − n), S the weights of all indicators and n of those that do
     * not apply. The execution score keeps its own weight.
     */
    RESCALE("not_applicable.rescale"),
    /** They count for nothing, neither earned nor open; the other indicators keep their weights. */
    SKIP("not_applicable.skip");

    private final Message message;

    NotApplicablePolicy(String code) {
        this.message = Message.of(code);
    }

    @Override
    public String text(Locale locale) {
        return message.text(given(locale, "locale"));
    }
}
