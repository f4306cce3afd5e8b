package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.FundsRow;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.value.Money;

/** Which budget the execution rate is taken against. */
public enum ExecutionBase implements Localised {
    /** 全年预算数; where it is absent 年初预算数, with a finding. */
    ADJUSTED,
    /** 年初预算数; where it is absent 全年预算数. */
    INITIAL;

    /** The amount that counts; absent where the form has neither budget. */
    public Optional<Money> of(FundsRow total) {
        given(total, "total");
        return this == ADJUSTED ? total.base() : total.initial().or(total::adjusted);
    }

    @Override
    public String text(Locale locale) {
        return Messages.template("execution_base." + this, given(locale, "locale"));
    }
}
