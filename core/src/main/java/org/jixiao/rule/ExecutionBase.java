package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** Which budget the execution rate is taken against. */
public enum ExecutionBase implements Localised {
    /** 全年预算数; where it is absent 年初预算数, with a finding. */
    ADJUSTED("execution_base.adjusted"),
    /** 年初预算数; where it is absent 全年预算数. */
    INITIAL("execution_base.initial");

    private final Message message;

    ExecutionBase(String code) {
        this.message = Message.of(code);
    }

    @Override
    public String text(Locale locale) {
        return message.text(locale);
    }
}
