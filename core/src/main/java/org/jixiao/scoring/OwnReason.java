package org.jixiao.scoring;

import java.util.Locale;
import org.jixiao.internal.Messages;

/** A reason whose texts come from a rule author. */
record OwnReason(String code, String chinese, String english) implements Reason {
    @Override
    public String template(Locale locale) {
        return Messages.isEnglish(locale) ? english : chinese;
    }
}
