package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Messages;

/** A reason whose texts come from a rule author. */
record OwnReason(String code, String chinese, String english) implements Reason {
    OwnReason {
        given(code, "code");
        given(chinese, "chinese");
        given(english, "english");
    }

    @Override
    public String template(Locale locale) {
        return Messages.isEnglish(given(locale, "locale")) ? english : chinese;
    }
}
