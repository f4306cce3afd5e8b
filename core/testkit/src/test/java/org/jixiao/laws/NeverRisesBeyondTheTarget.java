package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import org.jixiao.value.Fraction;

/** Law 2, third part: beyond the target there is nothing to be gained. */
interface NeverRisesBeyondTheTarget extends QuantityStrategyContract {
    @BriefLaw
    default void a_score_never_rises_as_the_actual_goes_on_beyond_the_target(@ForAll NumberCase numbers) {
        numbers.count();
        Assume.that(!mayStayOpen() || numbers.target().signum() > 0);
        Fraction nearer = numbers.lower().max(numbers.target());
        Fraction farther = numbers.upper().max(numbers.target());

        assertThat(points(numbers, farther)).isLessThanOrEqualTo(points(numbers, nearer));
    }
}
