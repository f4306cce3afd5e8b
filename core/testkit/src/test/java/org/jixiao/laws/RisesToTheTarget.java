package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import org.jixiao.value.Fraction;

/** Law 2, second part: more is better up to the target. */
interface RisesToTheTarget extends QuantityStrategyContract {
    @BriefLaw
    default void a_score_never_falls_as_the_actual_rises_to_the_target(@ForAll NumberCase numbers) {
        numbers.count();
        Fraction nearer = numbers.upper().min(numbers.target());
        Fraction farther = numbers.lower().min(numbers.target());

        assertThat(points(numbers, nearer)).isGreaterThanOrEqualTo(points(numbers, farther));
    }
}
