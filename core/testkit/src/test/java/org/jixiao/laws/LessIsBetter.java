package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import org.jixiao.form.Direction;

/** Law 2 for strategies to which less is better. */
interface LessIsBetter extends QuantityStrategyContract {
    @Override
    default Direction direction() {
        return Direction.REVERSE;
    }

    @BriefLaw
    default void a_score_never_rises_as_the_actual_rises(@ForAll NumberCase numbers) {
        numbers.count();

        assertThat(points(numbers, numbers.upper())).isLessThanOrEqualTo(points(numbers, numbers.lower()));
    }
}
