package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IndicatorTreeTest {
    /** Rows as level 1, level 2, name and weight, interleaved as published forms have them. */
    private static SelfEvaluation interleaved() {
        return Forms.begun()
                .output(o -> o.quantity("甲", Forms.met("10"))
                        .quality("乙", Forms.met("20.5"))
                        .quantity("丙", Forms.met("5")))
                .level1("效果指标", l -> l.indicator("社会效益", "丁", Forms.met("15")))
                .output(o -> o.timeliness("戊", Forms.met("9.5")).quality("己", Forms.met("10")))
                .level1("效果指标", l -> l.indicator("环境效益", "庚", Forms.met("20")))
                .build();
    }

    @Test
    void rows_keep_the_order_of_the_form() {
        assertThat(interleaved().indicators().indicators())
                .extracting(row -> row.path().name())
                .containsExactly("甲", "乙", "丙", "丁", "戊", "己", "庚");
    }

    @Test
    void levels_stand_in_the_order_in_which_they_first_appear() {
        List<String> shown = new ArrayList<>();
        interleaved()
                .indicators()
                .groups()
                .forEach((level1, below) -> below.forEach((level2, rows) -> shown.add(level1 + " " + level2 + " "
                        + rows.stream().map(row -> row.path().name()).collect(Collectors.joining()))));
        assertThat(shown).containsExactly("产出指标 数量指标 甲丙", "产出指标 质量指标 乙己", "产出指标 时效指标 戊", "效果指标 社会效益 丁", "效果指标 环境效益 庚");
    }

    @Test
    void the_weight_of_a_tree_is_that_of_its_indicators() {
        SelfEvaluation form = interleaved();
        assertThat(form.indicators().weight()).isEqualByComparingTo("90");
        assertThat(form.weight()).isEqualByComparingTo("100");
        assertThat(Forms.begun()
                        .executionWeight(20)
                        .output(o -> o.quantity("甲", Forms.met("1")))
                        .build()
                        .weight())
                .isEqualByComparingTo("21");
    }

    @Provide
    Arbitrary<List<Indicator>> rows() {
        return Combinators.combine(
                        Arbitraries.of("产出指标", "效益指标", "其他"),
                        Arbitraries.of("数量指标", "质量指标", "社会效益"),
                        Arbitraries.of("甲", "乙"),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), BigDecimal.TEN)
                                .ofScale(2))
                .as((level1, level2, name, weight) -> Forms.begun()
                        .level1(
                                level1,
                                l -> l.indicator(
                                        level2,
                                        name,
                                        i -> i.atLeast("1").actual(1).weight(weight)))
                        .build()
                        .indicators()
                        .indicators()
                        .get(0))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void the_tree_holds_each_row_once_under_its_own_names(@ForAll("rows") List<Indicator> rows) {
        IndicatorTree tree = ImmutableIndicatorTree.make(rows);
        List<Indicator> leaves = tree.groups().values().stream()
                .flatMap(below -> below.values().stream())
                .flatMap(List::stream)
                .toList();
        assertThat(tree.indicators()).isEqualTo(rows);
        assertThat(leaves).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(tree.weight()).isEqualByComparingTo(sum(rows.stream().map(Indicator::weight)));
        tree.groups()
                .forEach((level1, below) -> below.forEach((level2, under) -> assertThat(under)
                        .isNotEmpty()
                        .allMatch(row -> row.path().level1().equals(level1)
                                && row.path().level2().equals(level2))));
    }

    @Test
    void a_path_that_stands_more_than_once_is_named_once_in_the_order_of_its_second_occurrence() {
        SelfEvaluation form = Forms.with(o -> o.quantity("甲", Forms.met("10"))
                .quantity("乙", Forms.met("10"))
                .quality("甲", Forms.met("10"))
                .quantity("乙", Forms.met("10"))
                .quantity("甲", Forms.met("10"))
                .quantity("乙", Forms.met("10")));
        assertThat(form.indicators().duplicates())
                .extracting(IndicatorPath::toString)
                .containsExactly("产出指标/数量指标/乙", "产出指标/数量指标/甲");
        assertThat(interleaved().indicators().duplicates()).isEmpty();
    }

    private static BigDecimal sum(Stream<BigDecimal> weights) {
        return weights.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void all_lists_are_read_only_and_copies() {
        List<Indicator> rows = new ArrayList<>(interleaved().indicators().indicators());
        IndicatorTree tree = ImmutableIndicatorTree.make(rows);
        rows.clear();
        assertThat(tree.indicators()).hasSize(7);
        Map<String, List<Indicator>> below = tree.groups().values().iterator().next();
        List<Indicator> quantities = below.values().iterator().next();
        for (Runnable change : List.<Runnable>of(
                () -> tree.indicators().remove(0),
                () -> tree.groups().remove("产出指标"),
                () -> below.remove("数量指标"),
                () -> quantities.remove(0))) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
        }
    }
}
