package org.jixiao.laws;

import static org.jixiao.rule.Provenance.byDefault;

import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.testkit.oracle.Regulation;

/** Rule sets on the national baseline: bands as in Chaoyang, of any other kind or none, and every rounding. */
final class RulesCases {
    static final List<RoundingMode> MODES =
            List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP);
    static final List<List<Integer>> GRADES = List.of(List.of(90, 80, 60), List.of(90, 80, 70), List.of(80, 70, 60));

    /** Edges and shares in percent: Chaoyang 2024, note 7. */
    static final List<Tuple2<Integer, Integer>> CHAOYANG =
            List.of(Tuple.of(200, 10), Tuple.of(300, 20), Tuple.of(500, 30));

    private static final Provenance TEST = byDefault("测试", "test");

    private RulesCases() {}

    static Arbitrary<RulesCase> all() {
        return Combinators.combine(
                        bands(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(MODES),
                        Arbitraries.integers().between(0, 3).injectNull(0.7),
                        Arbitraries.of(GRADES),
                        Arbitraries.of(false, true))
                .as((bands, scale, mode, executionScale, grades, rescales) -> of(
                        bands,
                        told(bands)
                                .rounding(scale, mode)
                                .executionRounding(
                                        executionScale == null ? scale : executionScale,
                                        executionScale == null ? mode : RoundingMode.DOWN)
                                .grades(
                                        grades.get(0).toString(),
                                        grades.get(1).toString(),
                                        grades.get(2).toString())
                                .notApplicable(
                                        rescales ? NotApplicablePolicy.RESCALE : NotApplicablePolicy.LEAVE_OPEN)));
    }

    /** Chaoyang's bands with a rounding. */
    static RulesCase chaoyang(int scale, RoundingMode mode) {
        return of(CHAOYANG, told(CHAOYANG).rounding(scale, mode));
    }

    private static Arbitrary<List<Tuple2<Integer, Integer>>> bands() {
        Arbitrary<List<Integer>> edges = ascending(1, 800);
        Arbitrary<List<Integer>> shares = ascending(0, 100);
        Arbitrary<List<Tuple2<Integer, Integer>>> others =
                Combinators.combine(edges, shares).as(RulesCases::paired);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(4, Arbitraries.just(CHAOYANG)), Tuple.of(1, others));
    }

    private static Arbitrary<List<Integer>> ascending(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements()
                .map(numbers -> numbers.stream().sorted().toList());
    }

    private static List<Tuple2<Integer, Integer>> paired(List<Integer> edges, List<Integer> shares) {
        List<Tuple2<Integer, Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(edges.size(), shares.size()); i++) {
            pairs.add(Tuple.of(edges.get(i), shares.get(i)));
        }
        return pairs;
    }

    private static Regulation told(List<Tuple2<Integer, Integer>> bands) {
        Regulation told = Regulation.national();
        for (Tuple2<Integer, Integer> band : bands) {
            told = told.overTarget(band.get1() + "%", band.get2() + "%");
        }
        return told;
    }

    static OverTargetBands built(List<Tuple2<Integer, Integer>> bands) {
        return ScoringStrategies.bands(bands.stream()
                .map(band -> band.get1() + "%: " + band.get2() + "%")
                .toArray(String[]::new));
    }

    private static RulesCase of(List<Tuple2<Integer, Integer>> bands, Regulation told) {
        RuleSetBuilder rules = RuleSet.named("test/chaoyang", Year.of(2024))
                .basedOn(NationalRules.YEAR_2020)
                .rounding(told.scale(), told.mode(), TEST)
                .grades(
                        GradeBands.of(
                                told.grades().get(0).longValueExact(),
                                told.grades().get(1).longValueExact(),
                                told.grades().get(2).longValueExact()),
                        TEST)
                .noteOwedWhenMissed(TEST);
        if (!bands.isEmpty()) {
            rules.overTarget(built(bands), TEST);
        }
        if (told.executionScale() != told.scale() || told.executionMode() != told.mode()) {
            rules.executionRounding(told.executionScale(), told.executionMode(), TEST);
        }
        if (told.rescales()) {
            rules.notApplicable(NotApplicablePolicy.RESCALE, TEST);
        }
        return new RulesCase(rules.build(), told);
    }
}
