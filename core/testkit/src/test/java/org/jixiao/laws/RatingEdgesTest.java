package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.oracle.OracleScales;
import org.jixiao.testkit.oracle.OracleScales.Band;

/** Law 8 for ratings: every edge of every band of every scale, and one step of a score on its far side. */
class RatingEdgesTest {
    /**
     * A level of a standard scale.
     *
     * @param scale as forms write it
     * @param level of the scale
     */
    record Level(String scale, String level) {
        Band band() {
            return OracleScales.standard().band(scale, level);
        }
    }

    @Provide
    Arbitrary<Level> levels() {
        return Arbitraries.of(RatingScale.standard().stream()
                .flatMap(scale -> scale.levels().stream().map(level -> new Level(scale.name(), level.name())))
                .toList());
    }

    @Law
    void an_award_at_the_lower_edge_counts_as_given(
            @ForAll("levels") Level level, @ForAll RulesCase rules, @ForAll @IntRange(min = 1, max = 9) int tens) {
        count(level);
        BigDecimal edge = points(tens, level.band().low());

        IndicatorScore row = rated(level, tens, rules, edge);

        assertThat(row.score().orElseThrow()).isEqualByComparingTo(edge);
        assertThat(isClamped(row)).isFalse();
    }

    @Law
    void an_award_one_step_below_the_lower_edge_is_lifted_to_it(
            @ForAll("levels") Level level, @ForAll RulesCase rules, @ForAll @IntRange(min = 1, max = 9) int tens) {
        BigDecimal edge = points(tens, level.band().low());
        if (edge.signum() == 0) {
            return;
        }

        IndicatorScore row = rated(level, tens, rules, edge.subtract(step(rules)));

        assertThat(row.score().orElseThrow()).isEqualByComparingTo(edge);
        assertThat(isClamped(row)).isTrue();
    }

    @Law
    void an_award_at_the_upper_edge_counts_where_the_edge_belongs_to_the_band(
            @ForAll("levels") Level level, @ForAll RulesCase rules, @ForAll @IntRange(min = 1, max = 9) int tens) {
        count(level);
        BigDecimal edge = points(tens, level.band().high());

        IndicatorScore row = rated(level, tens, rules, edge);

        boolean belongs = level.band().high() == 100;
        assertThat(row.score().orElseThrow()).isEqualByComparingTo(belongs ? edge : edge.subtract(step(rules)));
        assertThat(isClamped(row)).isEqualTo(!belongs);
    }

    @Law
    void an_award_one_step_below_the_upper_edge_counts_as_given(
            @ForAll("levels") Level level, @ForAll RulesCase rules, @ForAll @IntRange(min = 1, max = 9) int tens) {
        BigDecimal award = points(tens, level.band().high()).subtract(step(rules));

        IndicatorScore row = rated(level, tens, rules, award);

        assertThat(row.score().orElseThrow()).isEqualByComparingTo(award);
        assertThat(isClamped(row)).isFalse();
    }

    @Law
    void an_award_one_step_above_a_closed_upper_edge_is_cut_to_it(
            @ForAll("levels") Level level, @ForAll RulesCase rules, @ForAll @IntRange(min = 1, max = 9) int tens) {
        BigDecimal weight = BigDecimal.valueOf(tens * 10L);
        if (level.band().high() < 100) {
            return;
        }

        IndicatorScore row = rated(level, tens, rules, weight.add(step(rules)));

        assertThat(row.score().orElseThrow()).isEqualByComparingTo(weight);
        assertThat(isClamped(row)).isTrue();
    }

    @Law
    void without_an_award_the_top_level_earns_all_and_any_other_its_lower_edge(
            @ForAll("levels") Level level, @ForAll RulesCase rules, @ForAll @IntRange(min = 1, max = 9) int tens) {
        count(level);
        boolean top = OracleScales.standard().rank(level.scale(), level.level()) == 0;

        IndicatorScore row = rated(level, tens, rules, cells -> cells.rated(level.scale()));

        assertThat(row.score().orElseThrow())
                .isEqualByComparingTo(points(tens, top ? 100 : level.band().low()));
    }

    @Law
    void the_least_level_or_a_better_one_counts_as_attained(
            @ForAll("levels") Level least,
            @ForAll RulesCase rules,
            @ForAll @IntRange(min = 1, max = 9) int tens,
            @ForAll @IntRange(max = 4) int offset) {
        RatingScale scale = RatingScale.standard(least.scale());
        int rank = OracleScales.standard().rank(least.scale(), least.level());
        int reached = offset % scale.levels().size();
        Level level = new Level(least.scale(), scale.levels().get(reached).name());
        boolean met = reached <= rank;
        Statistics.label("least level")
                .collect(met)
                .coverage(checker -> List.of(true, false)
                        .forEach(value -> checker.check(value).count(count -> count > 50)));

        IndicatorScore plain = rated(level, tens, rules, cells -> cells.ratedAtLeast(least.scale(), least.level()));
        IndicatorScore awarded = rated(
                level,
                tens,
                rules,
                cells -> cells.ratedAtLeast(least.scale(), least.level()).award(BigDecimal.ZERO));

        long edge = met ? 80 : level.band().low();
        assertThat(plain.score().orElseThrow()).isEqualByComparingTo(points(tens, met ? 100 : edge));
        assertThat(awarded.score().orElseThrow()).isEqualByComparingTo(points(tens, edge));
    }

    private static IndicatorScore rated(Level level, int tens, RulesCase rules, BigDecimal award) {
        return rated(level, tens, rules, cells -> cells.rated(level.scale()).award(award));
    }

    /** A weight of tens, so that every edge of a band is a whole number of points. */
    private static IndicatorScore rated(Level level, int tens, RulesCase rules, Consumer<IndicatorBuilder> target) {
        SelfEvaluation form = SelfEvaluation.forProject("测试项目", Year.of(2024))
                .output(output -> output.quality("验收", cells -> {
                    target.accept(cells);
                    cells.actual(level.level()).weight(tens * 10L);
                }))
                .build();
        List<IndicatorScore> rows = Scorer.using(rules.rules()).score(form).indicators();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static BigDecimal points(int tens, long percent) {
        return BigDecimal.valueOf(tens * percent, 1);
    }

    private static BigDecimal step(RulesCase rules) {
        return BigDecimal.ONE.movePointLeft(rules.told().scale());
    }

    private static boolean isClamped(IndicatorScore row) {
        return row.findings().stream().anyMatch(finding -> finding.code() == FindingCode.AWARD_OUTSIDE_BAND);
    }

    private static void count(Level level) {
        Statistics.label("levels")
                .collect(level.scale() + " " + level.level())
                .coverage(checker -> OracleScales.standard()
                        .all()
                        .forEach(value -> checker.check(value).count(count -> count >= 3)));
    }
}
