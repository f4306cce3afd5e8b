package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** That no score exceeds its weight. There is no other cap: the scorer holds to this one always. */
enum Cap implements Localised {
    AT_WEIGHT;

    @Override
    public String text(Locale locale) {
        return Messages.template("cap.at_weight", locale);
    }
}
