package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Written;
import org.jixiao.value.Quantity;

/** 实际完成值: what an indicator reached. */
public sealed interface Actual extends Serializable {
    /** The actual as a form would write it: {@code 24人/年}. */
    @Override
    String toString();

    /**
     * An actual that is a number: 494.768万元.
     *
     * @param quantity the number with its unit; a bare number takes the unit of the target
     */
    record QuantityActual(Quantity quantity) implements Actual, Written {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if the quantity is null
         */
        public QuantityActual {
            given(quantity, "quantity");
        }

        @Override
        public String toString() {
            return quantity.toString();
        }

        /** Writes {@link #toString} behind what {@code text} holds. */
        @Override
        public void write(TextBuilder text, Locale locale) {
            quantity.write(text, locale);
        }
    }

    /**
     * An actual that is a level of the target's scale: 优.
     *
     * @param level one of the levels of the target's scale
     */
    record RatingActual(RatingLevel level) implements Actual {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if the level is null
         */
        public RatingActual {
            given(level, "level");
        }

        @Override
        public String toString() {
            return level.name();
        }
    }

    /**
     * An actual that is a date.
     *
     * @param done the day on which the work was done
     */
    record DateActual(LocalDate done) implements Actual {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if the day is null
         */
        public DateActual {
            given(done, "done");
        }

        @Override
        public String toString() {
            return done.toString();
        }
    }

    /**
     * An actual in words: 已完成, 按时完成. Goes with a target in words or with a deadline.
     *
     * @param text as the form says it, not blank
     */
    record ProseActual(String text) implements Actual {
        /**
         * Refuses blank text.
         *
         * @throws org.jixiao.value.InvalidValueException if the text is blank
         */
        public ProseActual {
            Texts.filled("actual.words", text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The form's cell for the actual is empty: nothing can be assessed, and nothing is guessed. */
    record NotReported() implements Actual {
        @Override
        public String toString() {
            return "—";
        }
    }

    /**
     * The indicator does not apply to this project. This is stated explicitly, never inferred from an empty cell.
     *
     * @param reason why, not blank
     */
    record NotApplicable(String reason) implements Actual {
        /**
         * Refuses a blank reason.
         *
         * @throws org.jixiao.value.InvalidValueException if the reason is blank
         */
        public NotApplicable {
            Texts.filled("actual.reason", reason);
        }

        @Override
        public String toString() {
            return "不适用（" + reason + "）";
        }
    }
}
