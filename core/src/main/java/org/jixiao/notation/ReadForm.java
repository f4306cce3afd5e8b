package org.jixiao.notation;

import java.util.List;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.form.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/** A form as it was read from its cells, and all the mistakes in them. Immutable. */
public final class ReadForm {
    private final @Nullable SelfEvaluation form;
    private final List<CellMistake> mistakes;

    ReadForm(@Nullable SelfEvaluation form, List<CellMistake> mistakes) {
        this.form = form;
        this.mistakes = List.copyOf(mistakes);
    }

    /**
     * The form with everything that could be read; empty where its year could not.
     *
     * <p>What could not be read is left open: an actual is not reported, a weight is none, an amount is an empty cell. A target keeps its
     * text, as words. The weight of 预算执行率 is 10, as where a form prints its rate or its score alone; with none of the three the form has
     * no such row.
     */
    public Optional<SelfEvaluation> form() {
        return Optional.ofNullable(form);
    }

    /** The mistakes: those of the form first, then row by row in the order of the columns; none where every cell was read. */
    public List<CellMistake> mistakes() {
        return mistakes;
    }

    @Override
    public String toString() {
        return form + " " + mistakes;
    }
}
