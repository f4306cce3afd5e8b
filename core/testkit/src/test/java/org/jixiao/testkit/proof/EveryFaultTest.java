package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault, by all laws: caught where the regulation is told, and most of them where it is not. Takes minutes. */
@Tag("every-fault")
class EveryFaultTest {
    static Stream<Fault> faults() {
        return Faults.families().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_caught_where_the_regulation_is_told(Fault fault) {
        assertThat(FaultRun.told(fault).broken()).isNotEmpty();
    }

    @Test
    void three_in_five_are_caught_where_nothing_is_told() {
        List<String> caught = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        faults().forEach(fault -> (FaultRun.untold(fault).broken().isEmpty() ? missed : caught).add(fault.name()));

        assertThat(caught.size() * 5)
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo((caught.size() + missed.size()) * 3);
    }
}
