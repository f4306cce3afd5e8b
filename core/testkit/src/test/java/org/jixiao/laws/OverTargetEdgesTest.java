package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Numbers;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Law 8 for Chaoyang's bands: the edge belongs to the band above it, and one small unit below it does not. */
class OverTargetEdgesTest {
    private static final Scorer SCORER =
            Scorer.using(RulesCases.chaoyang(2, RoundingMode.DOWN).rules());

    /**
     * An edge, worked by hand for a weight of 10.
     *
     * @param completion B ÷ A at the edge
     * @param below what an actual just below it earns
     * @param at what an actual at it earns
     */
    record Edge(long completion, String below, String at) {}

    @Provide
    Arbitrary<Edge> edges() {
        return Arbitraries.of(new Edge(3, "10", "9"), new Edge(4, "9", "8"), new Edge(6, "8", "7"));
    }

    @Provide
    Arbitrary<BigDecimal> targets() {
        return Numbers.positive();
    }

    @Provide
    Arbitrary<Nature> moreIsBetter() {
        return Arbitraries.of(Nature.AT_LEAST, Nature.MORE_THAN, Nature.EQUAL, Nature.WITHOUT_SIGN);
    }

    @Law
    void the_lower_edge_of_a_band_belongs_to_it(
            @ForAll("moreIsBetter") Nature nature, @ForAll("targets") BigDecimal target, @ForAll("edges") Edge edge) {
        IndicatorScore row = scored(nature, target, target.multiply(BigDecimal.valueOf(edge.completion())));

        assertThat(row.score().orElseThrow()).isEqualByComparingTo(edge.at());
        assertThat(row.findings()).anyMatch(finding -> finding.code() == FindingCode.TARGET_SET_LOW);
    }

    @Law
    void one_small_unit_below_an_edge_the_band_below_decides(
            @ForAll("moreIsBetter") Nature nature, @ForAll("targets") BigDecimal target, @ForAll("edges") Edge edge) {
        BigDecimal unit = Numbers.smallUnit(target, 1);
        BigDecimal actual =
                target.multiply(BigDecimal.valueOf(edge.completion())).subtract(unit);

        IndicatorScore row = scored(nature, target, actual);

        assertThat(row.score().orElseThrow()).isEqualByComparingTo(edge.below());
        assertThat(row.findings().stream().anyMatch(finding -> finding.code() == FindingCode.TARGET_SET_LOW))
                .isEqualTo(!edge.below().equals("10"));
    }

    @Law
    void less_is_better_knows_no_bands(@ForAll("targets") BigDecimal target, @ForAll("edges") Edge edge) {
        IndicatorScore row = scored(Nature.AT_MOST, target, target.multiply(BigDecimal.valueOf(edge.completion())));

        assertThat(Ratio.read(row.exact().orElseThrow())).isEqualTo(Ratio.of(10, edge.completion()));
    }

    private static IndicatorScore scored(Nature nature, BigDecimal target, BigDecimal actual) {
        SelfEvaluation form = SelfEvaluation.forProject("测试项目", Year.of(2024))
                .output(level -> level.quantity(
                        "总带宽",
                        row -> row.target(new QuantityTarget(nature, Quantity.of(target, Unit.NONE)))
                                .actual(new QuantityActual(Quantity.of(actual, Unit.NONE)))
                                .weight(10)))
                .build();
        List<IndicatorScore> rows = SCORER.score(form).indicators();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
