package org.jixiao.scoring;

import java.util.Locale;

/** A reason whose texts come from a rule author. */
record OwnReason(String code, String chinese, String english) implements Reason {
    @Override
    public String template(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}
