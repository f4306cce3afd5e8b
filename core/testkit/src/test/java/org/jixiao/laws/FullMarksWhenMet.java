package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;

/** Law 2, first part. */
interface FullMarksWhenMet extends QuantityStrategyContract {
    @BriefLaw
    default void a_target_met_exactly_earns_full_marks(@ForAll NumberCase numbers) {
        numbers.count();
        Assume.that(!mayStayOpen() || numbers.target().signum() > 0);

        assertThat(points(numbers, numbers.target())).isEqualTo(numbers.weight());
    }
}
