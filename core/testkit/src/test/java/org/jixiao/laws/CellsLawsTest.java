package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.cells.FormCells;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.notation.FormNotation;
import org.jixiao.notation.ReadForm;

/** A form written as cells is read back as it was. */
class CellsLawsTest {
    @Law
    void a_form_is_read_back_from_its_own_cells(@ForAll SelfEvaluation form) {
        boolean sayable = form.indicators().indicators().stream().noneMatch(CellsLawsTest::endsBelowZero);
        Statistics.label("sayable")
                .collect(sayable)
                .coverage(checker -> checker.check(true).percentage(share -> share > 95));
        Assume.that(sayable);

        ReadForm read = FormNotation.read(FormCells.of(form));

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.form()).contains(form);
    }

    /** -5--3: no text says such a range. */
    private static boolean endsBelowZero(Indicator row) {
        return row.target() instanceof RangeTarget range
                && range.high().number().signum() < 0;
    }
}
