package org.jixiao.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jixiao.examples.benchmarks.engine.BigDecimalLoop;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Kind;
import org.jixiao.examples.benchmarks.work.Level;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Workload;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private final Workload workload = Workload.standard();

    @Test
    void the_same_seed_gives_the_same_forms() {
        assertThat(Workload.standard().forms()).isEqualTo(workload.forms()).hasSize(1024);
    }

    @Test
    void the_form_has_four_positive_three_reverse_and_three_rated_rows_and_100_points() {
        assertThat(Workload.ROWS)
                .extracting(Row::kind)
                .containsOnly(Kind.values())
                .hasSize(10)
                .filteredOn(Kind.POSITIVE::equals)
                .hasSize(4);
        assertThat(Workload.ROWS).filteredOn(row -> row.kind() == Kind.REVERSE).hasSize(3);
        assertThat(Workload.EXECUTION_WEIGHT
                        + Workload.ROWS.stream().mapToInt(Row::weight).sum())
                .isEqualTo(100);
    }

    @Test
    void every_whole_multiple_of_the_target_from_0_to_8_lies_below_some_actual_in_either_direction() {
        for (Kind kind : EnumSet.of(Kind.POSITIVE, Kind.REVERSE)) {
            assertThat(seen(kind, entry -> entry.actual().divide(entry.target(), 0, RoundingMode.DOWN)))
                    .as(kind.name())
                    .containsAll(List.of(
                            BigDecimal.ZERO,
                            BigDecimal.ONE,
                            BigDecimal.valueOf(2),
                            BigDecimal.valueOf(3),
                            BigDecimal.valueOf(4),
                            BigDecimal.valueOf(5),
                            BigDecimal.valueOf(6),
                            BigDecimal.valueOf(7)));
        }
    }

    @Test
    void each_band_edge_is_hit_exactly() {
        for (long edge : new long[] {0, 1, 3, 4, 6}) {
            assertThat(seen(
                            Kind.POSITIVE,
                            entry -> entry.actual().compareTo(entry.target().multiply(BigDecimal.valueOf(edge)))))
                    .as(edge + " times the target")
                    .contains(0);
        }
    }

    private <T extends Comparable<T>> Set<T> seen(Kind kind, Function<Entry.Measured, T> what) {
        Set<T> seen = new TreeSet<>();
        workload.forms()
                .forEach(form -> form.entries().forEach(entry -> {
                    if (entry instanceof Entry.Measured measured && entry.row().kind() == kind) {
                        seen.add(what.apply(measured));
                    }
                }));
        return seen;
    }

    @Test
    void no_target_is_0_and_no_figure_has_more_than_4_decimals() {
        workload.forms()
                .forEach(form -> form.entries().forEach(entry -> {
                    if (entry instanceof Entry.Measured measured) {
                        assertThat(measured.target()).isPositive();
                        assertThat(measured.target().scale()).isBetween(0, 4);
                        assertThat(measured.actual().scale()).isBetween(0, 4);
                    }
                }));
    }

    @Test
    void every_level_and_every_grade_occurs() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        workload.forms()
                .forEach(form -> form.entries().forEach(entry -> {
                    if (entry instanceof Entry.Rated rated) {
                        levels.add(rated.level());
                    }
                }));
        BigDecimalLoop loop = new BigDecimalLoop(workload);
        Set<String> grades = new TreeSet<>();
        for (int form = 0; form < Workload.FORMS; form++) {
            grades.add(loop.score(form).outcome().grade());
        }

        assertThat(levels).containsExactly(Level.values());
        assertThat(grades).containsExactlyInAnyOrder("优", "良", "中", "差");
    }
}
