package org.jixiao.form;

/** The form's cell for the actual is empty: nothing can be assessed, and nothing is guessed. */
public record NotReported() implements Actual {
    @Override
    public String toString() {
        return "—";
    }
}
