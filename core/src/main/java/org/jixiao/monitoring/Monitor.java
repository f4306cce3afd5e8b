package org.jixiao.monitoring;

import static org.jixiao.value.internal.Checks.given;

import java.time.Month;
import org.jixiao.form.SelfEvaluation;

/**
 * Looks at forms in the year by one set of rules. Immutable and thread-safe.
 *
 * <pre>{@code
 * Monitoring june = Monitor.using(MonitoringRules.standard()).look(form, Month.JUNE);
 * june.colour();                      // the worst of all rows
 * june.explain(Locale.CHINESE);       // each row with its figures and the source of the rule
 * }</pre>
 */
public final class Monitor {
    private final MonitoringRules rules;

    private Monitor(MonitoringRules rules) {
        this.rules = rules;
    }

    /** Looks by these rules. */
    public static Monitor using(MonitoringRules rules) {
        return new Monitor(given(rules, "rules"));
    }

    /**
     * How far a form has come by the end of a month.
     *
     * @param form with the actuals reached so far, and the money executed so far
     */
    public Monitoring look(SelfEvaluation form, Month month) {
        return Monitoring.of(given(form, "form"), given(month, "month"), rules);
    }
}
