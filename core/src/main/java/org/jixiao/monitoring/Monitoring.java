package org.jixiao.monitoring;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.ReadBack;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;

/** How far a form has come by the end of a month. Immutable. */
@Value.Immutable
public abstract class Monitoring implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Monitoring() {}

    static Monitoring of(SelfEvaluation form, Month month, MonitoringRules rules) {
        return ImmutableMonitoring.make(form, month, rules);
    }

    /** The form, with what was reached so far. */
    public abstract SelfEvaluation form();

    /** The month by whose end it is looked at. */
    public abstract Month month();

    /** What it is looked at by. */
    public abstract MonitoringRules rules();

    /** How far each row has come, in the order of the form. */
    @Value.Lazy
    public List<MonitoredIndicator> indicators() {
        return form().indicators().indicators().stream()
                .map(row -> MonitoredIndicator.of(row, month(), rules()))
                .toList();
    }

    /** The worst colour of all rows, which is that of the goal; empty where no row has one. */
    public Optional<Colour> colour() {
        return Colour.worst(
                indicators().stream().flatMap(row -> row.colour().stream()).toList());
    }

    /** The money spent so far ÷ the adjusted budget, or the initial one where there is no adjusted; empty where either is not known or nothing was budgeted. */
    public Optional<Fraction> spent() {
        FundsRow total = form().funds().total();
        Optional<Money> budget = total.base().filter(money -> money.signum() > 0);
        return budget.flatMap(base -> total.executed().map(executed -> executed.per(base)));
    }

    /**
     * How much of the targets is attained: actual ÷ target of each row that more is better for, at most 1, weighted by its points. Rows that
     * are not numbers, that have no actual or whose target is not to be exceeded do not count, and rows without points only where none of these
     * has any. Empty where no row counts.
     */
    public Optional<Fraction> attained() {
        return mean(false).or(() -> mean(true));
    }

    private Optional<Fraction> mean(boolean alike) {
        Fraction weights = Fraction.ZERO;
        Fraction attained = Fraction.ZERO;
        for (MonitoredIndicator row : indicators()) {
            Fraction weight = alike ? Fraction.ONE : row.indicator().exactWeight();
            Optional<Fraction> share = row.attained();
            if (share.isPresent()) {
                weights = weights.plus(weight);
                attained = attained.plus(share.get().times(weight));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(attained.dividedBy(weights));
    }

    /** What the rules report: spending below the mark of the month, and spending far apart from what was attained. */
    @Value.Lazy
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Optional<Fraction> spent = spent();
        if (spent.isEmpty()) {
            return List.of();
        }
        rules().markBy(month())
                .filter(mark -> spent.get().isLessThan(mark.getValue()))
                .map(mark -> Finding.of(
                        FindingCode.SPENDING_BEHIND,
                        Execution.LABEL,
                        MonitoringText.month(month()),
                        spent.get(),
                        MonitoringText.month(mark.getKey()),
                        mark.getValue()))
                .ifPresent(findings::add);
        Optional<Fraction> attained = attained();
        rules().gap()
                .filter(gap -> attained.isPresent()
                        && attained.get().minus(spent.get()).abs().isMoreThan(gap))
                .map(gap -> Finding.of(
                        FindingCode.SPENDING_APART,
                        Execution.LABEL,
                        attained.orElseThrow(),
                        spent.get(),
                        MonitoringText.points(gap)))
                .ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** Colour, rows and findings with their figures and sources, in the language of {@code locale}: Chinese, else English. */
    public String explain(Locale locale) {
        return new MonitoringText(given(locale, "locale")).of(this);
    }

    /** What was read back is held to what every such result is held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(
                () -> Monitor.using(given(rules(), "rules")).look(given(form(), "form"), given(month(), "month")));
    }
}
