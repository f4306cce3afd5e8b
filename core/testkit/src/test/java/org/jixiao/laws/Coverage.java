package org.jixiao.laws;

import java.util.List;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.testkit.oracle.OracleScales;
import org.jixiao.testkit.oracle.Regulation;

/** Fails a law whose forms and rules never meet the cases it is about. Called once for each try. */
final class Coverage {
    private static final int ENOUGH = 3;

    private Coverage() {}

    /** Of forms and rules. */
    static void of(SelfEvaluation form, RulesCase rules) {
        StatisticsCollector cases = Statistics.label("cases");
        Sights.of(form, rules.told()).forEach(cases::collect);
        require(cases, List.of(Seen.values()));
        ratings(form);
        rules(rules.told());
    }

    private static void ratings(SelfEvaluation form) {
        StatisticsCollector levels = Statistics.label("rating levels");
        levels.collect("a form");
        form.indicators().indicators().forEach(row -> {
            if (row.target() instanceof RatingTarget target && row.actual() instanceof RatingActual actual) {
                levels.collect(target.scale().name() + " " + actual.level().name());
            }
        });
        require(levels, OracleScales.standard().all());
    }

    private static void rules(Regulation rules) {
        StatisticsCollector roundings = Statistics.label("roundings");
        roundings.collect(rules.scale() + " " + rules.mode());
        require(
                roundings,
                RulesCases.MODES.stream()
                        .flatMap(mode -> List.of(0, 1, 2, 3).stream().map(scale -> scale + " " + mode))
                        .toList());
        StatisticsCollector bands = Statistics.label("over-target bands");
        bands.collect(rules.bands().size());
        require(bands, List.of(0, 3));
    }

    private static void require(StatisticsCollector collector, List<?> values) {
        collector.coverage(
                checker -> values.forEach(value -> checker.check(value).count(count -> count >= ENOUGH)));
    }
}
