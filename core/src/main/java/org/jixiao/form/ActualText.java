package org.jixiao.form;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** What the text of an actual means beside its target, and which actuals go with which targets. */
final class ActualText {
    private ActualText() {}

    /**
     * @throws InvalidValueException if the text does not suit the target
     */
    static Actual read(String text, Target target) {
        if (target instanceof QuantityTarget number) {
            return new QuantityActual(quantity(text, number.quantity().unit()));
        }
        if (target instanceof RangeTarget range) {
            return new QuantityActual(quantity(text, range.low().unit()));
        }
        if (target instanceof RatingTarget rating) {
            return new RatingActual(rating.scale().level(text));
        }
        if (target instanceof DeadlineTarget && !text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return new DateActual(date(text.strip()));
        }
        return new ProseActual(text);
    }

    static boolean goesWith(Target target, Actual actual) {
        if (actual instanceof NotReported || actual instanceof NotApplicable) {
            return true;
        }
        if (target instanceof QuantityTarget || target instanceof RangeTarget) {
            return actual instanceof QuantityActual;
        }
        if (target instanceof RatingTarget) {
            return actual instanceof RatingActual;
        }
        return actual instanceof ProseActual || (target instanceof DeadlineTarget && actual instanceof DateActual);
    }

    /** A number in the unit of the target, also one of the caller's own, or in any known one. */
    private static Quantity quantity(String text, Unit unit) {
        String number = text.strip();
        return !unit.isNone() && number.endsWith(unit.symbol())
                ? Quantity.parse(number.substring(
                                0, number.length() - unit.symbol().length()))
                        .takenAs(unit)
                : Quantity.parse(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            InvalidValueException refusal = invalid("actual.date", quoted(text));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
