package org.jixiao.monitoring;

import static org.jixiao.value.Money.wan;

import java.time.Month;
import java.time.Year;
import java.util.function.Consumer;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;

/** Forms in the middle of the year. */
final class InYear {
    private InYear() {}

    /** A form with one row of 90 points, and half of its money spent. */
    static SelfEvaluation form(Consumer<IndicatorBuilder> row) {
        return form("50", row);
    }

    /** A form with one row of 90 points, and of 100万元 so much spent. */
    static SelfEvaluation form(String spent, Consumer<IndicatorBuilder> row) {
        return SelfEvaluation.forProject("政务外网运维", Year.of(2025))
                .totalFunds(wan("100"), wan("100"), wan(spent))
                .output(o -> o.quantity("巡检次数", i -> row.accept(i.weight(90))))
                .build();
    }

    /** The one row of such a form, by the standard rules. */
    static MonitoredIndicator row(Month month, Consumer<IndicatorBuilder> row) {
        return row(MonitoringRules.standard(), month, row);
    }

    static MonitoredIndicator row(MonitoringRules rules, Month month, Consumer<IndicatorBuilder> row) {
        return Monitor.using(rules).look(form(row), month).indicators().get(0);
    }
}
