package org.jixiao.review;

import java.io.Serializable;
import org.jixiao.finding.Finding;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;

/**
 * Amounts as a form counts them: what a form prints in 元 is not answered in 万元.
 *
 * @param unit of the money cells of the form
 */
record PrintedMoney(MoneyUnit unit) {
    /** The finding with its amounts in the unit of the form. */
    Finding quotedIn(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.where(),
                finding.details().stream().map(this::printed).toList());
    }

    private Serializable printed(Serializable detail) {
        return detail instanceof Money amount && unit != MoneyUnit.WAN ? amount.in(unit) + unit.symbol() : detail;
    }
}
