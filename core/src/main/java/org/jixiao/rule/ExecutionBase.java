package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.value.Money;

/**
 * Which money the execution rate counts, and which budget it is taken against.
 *
 * <p>Of 100万元 fiscal money 90 were spent, of 50万元 of other money 10: all money gives 100 ÷ 150, fiscal money alone 90 ÷ 100. Where
 * a form does not print its sources, all its money counts, and a finding says so.
 */
public enum ExecutionBase implements Localised {
    /** 全年预算数; where it is absent 年初预算数, with a finding. */
    ADJUSTED(false, Part.ALL),
    /** 年初预算数; where it is absent 全年预算数. */
    INITIAL(true, Part.ALL),
    /** 全年预算数 of fiscal money, carried over from earlier years or not. */
    ADJUSTED_FISCAL(false, Part.FISCAL),
    /** 年初预算数 of fiscal money, carried over from earlier years or not. */
    INITIAL_FISCAL(true, Part.FISCAL),
    /** 全年预算数 of the fiscal money of the year alone. */
    ADJUSTED_FISCAL_OF_YEAR(false, Part.FISCAL_OF_YEAR),
    /** 年初预算数 of the fiscal money of the year alone. */
    INITIAL_FISCAL_OF_YEAR(true, Part.FISCAL_OF_YEAR);

    private enum Part {
        ALL,
        FISCAL,
        FISCAL_OF_YEAR
    }

    private final boolean initial;
    private final Part part;

    ExecutionBase(boolean initial, Part part) {
        this.initial = initial;
        this.part = part;
    }

    /** The budget of a row that counts; absent where the row has neither. */
    public Optional<Money> of(FundsRow row) {
        given(row, "row");
        return initial ? row.initial().or(row::adjusted) : row.base();
    }

    /** Whether the initial budget goes before the adjusted one. */
    public boolean isInitial() {
        return initial;
    }

    /** Whether all money counts, from whatever source. */
    public boolean countsAll() {
        return part == Part.ALL;
    }

    /** Whether money from this source counts. */
    public boolean counts(FundingSource source) {
        given(source, "source");
        return switch (part) {
            case ALL -> true;
            case FISCAL -> source.isFiscal();
            case FISCAL_OF_YEAR -> source.isFiscal() && !source.isCarriedOver();
        };
    }

    @Override
    public String text(Locale locale) {
        return Messages.template("execution_base." + this, given(locale, "locale"));
    }
}
