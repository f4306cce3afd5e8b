package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;
import org.jixiao.value.Fraction;

/** 预算执行率 as an item of the form: its weight, and a note where the unit wrote one. */
@Value.Immutable
public abstract class Execution implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The words of the form for this item. */
    public static final String LABEL = "预算执行率";

    /** 分值 where a form names none: 10 points. */
    public static final BigDecimal DEFAULT_WEIGHT = BigDecimal.TEN;

    Execution() {}

    /** An item that was read back is held to what every item is held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            BigDecimal read = given(weight(), "weight");
            return ImmutableExecution.make(
                    read.signum() == 0 ? BigDecimal.ZERO : Weights.checked(LABEL, read),
                    statedRate().map(Execution::checkedRate),
                    deviationNote());
        });
    }

    /** A rate that is not below 0. */
    static Fraction checkedRate(Fraction rate) {
        if (rate.signum() < 0) {
            throw InvalidFormException.at(LABEL, "form.rate", rate.toString());
        }
        return rate;
    }

    /** 分值 in points: above 0, at most 1000, with at most 6 decimals; 0 where the form has no such row. */
    public abstract BigDecimal weight();

    /** 分值 as an exact number. */
    @Value.Derived
    @Value.Auxiliary
    public Fraction exactWeight() {
        return Fraction.of(weight());
    }

    /** Whether the form has a row for the execution rate. */
    public boolean isPresent() {
        return weight().signum() > 0;
    }

    /** 执行率 as the form states it, as a share of 1 and not below 0; it counts where the form names no money. */
    public abstract Optional<Fraction> statedRate();

    /** 偏差原因分析, where given. */
    public abstract Optional<String> deviationNote();

    /** Whether there is a deviation note with content; 无, 0 and the like count as none. */
    public boolean explainsDeviation() {
        return deviationNote().filter(Texts::saysSomething).isPresent();
    }
}
