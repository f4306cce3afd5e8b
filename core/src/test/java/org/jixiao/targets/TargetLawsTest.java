package org.jixiao.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;

class TargetLawsTest {
    private static final TargetReviewer REVIEWER = TargetReviewer.using(TargetRules.standard());

    @Provide
    Arbitrary<RowCells> rows() {
        Arbitrary<String> level2 = Arbitraries.of("数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "满意度", "", "项目立项");
        Arbitrary<String> name = Arbitraries.of("巡检次数", "培训", "指标1", "指标2：成本", "……", "XX", "无", "");
        Arbitrary<String> target = Arbitraries.oneOf(
                Arbitraries.of(
                        "≥12次",
                        "12",
                        "≤100万元",
                        "800万元",
                        "2024年11月",
                        "11月底前",
                        "提高",
                        "进一步提升…",
                        "优良中低差",
                        "待定",
                        "无",
                        "XX",
                        "#REF!",
                        "1-2份",
                        "5个，6次"),
                Arbitraries.strings().ofMaxLength(8));
        Arbitrary<String> nature = Arbitraries.of("≥", "≤", "定性", "定量", "若干");
        Arbitrary<String> weight = Arbitraries.of("10", "10%", "0", "/", "多");
        return Combinators.combine(level2, name, target.injectNull(0.1), nature.injectNull(0.5), weight.injectNull(0.2))
                .as((two, three, aim, sign, points) -> RowCells.row("产出指标", two, three)
                        .withTarget(aim)
                        .withNature(sign)
                        .withWeight(points));
    }

    @Property
    void any_cells_are_reviewed_and_every_finding_can_be_said(@ForAll List<@From("rows") RowCells> rows) {
        FormCells form = Planned.sound().withIndicators(rows);

        assertThat(REVIEWER.review(form, form)).allSatisfy(finding -> {
            assertThat(finding.message(Locale.CHINESE)).isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Property
    void the_order_of_rows_changes_no_finding(@ForAll List<@From("rows") RowCells> rows, @ForAll long seed) {
        List<RowCells> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        List<Finding> other = REVIEWER.review(Planned.sound().withIndicators(shuffled));
        assertThat(other)
                .containsExactlyInAnyOrderElementsOf(
                        REVIEWER.review(Planned.sound().withIndicators(rows)));
    }
}
