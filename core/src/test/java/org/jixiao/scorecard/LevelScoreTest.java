package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.IndicatorScore;

class LevelScoreTest {
    /** The names under which a row stands. */
    record Row(String level1, String level2) {}

    @Provide
    Arbitrary<List<Row>> few() {
        return rowsOf(3);
    }

    @Provide
    Arbitrary<List<Row>> many() {
        return rowsOf(20);
    }

    private static Arbitrary<List<Row>> rowsOf(int names) {
        Arbitrary<String> name = Arbitraries.integers().between(1, names).map(number -> "n" + number);
        return name.flatMap(level1 -> name.map(level2 -> new Row(level1, level2)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void a_few_names_stand_in_the_order_in_which_they_come_first(@ForAll("few") List<Row> rows) {
        assertTree(rows);
    }

    @Property(tries = 200)
    void so_do_many(@ForAll("many") List<Row> rows) {
        assertTree(rows);
    }

    @Property(tries = 200)
    void so_do_names_whose_rows_stand_together(@ForAll("many") List<Row> rows) {
        assertTree(
                rows.stream().sorted((a, b) -> a.level1().compareTo(b.level1())).toList());
    }

    private static void assertTree(List<Row> rows) {
        Scorecard card = Scorer.using(SampleRules.DISTRICT).score(form(rows));
        List<LevelScore> levels = card.levels();
        assertThat(named(levels)).isEqualTo(grouped(card.indicators(), 1));
        assertSums(levels);
        for (LevelScore level : levels) {
            assertThat(named(level.levels())).isEqualTo(grouped(level.indicators(), 2));
            assertSums(level.levels());
        }
    }

    private static void assertSums(List<LevelScore> levels) {
        for (LevelScore level : levels) {
            List<IndicatorScore> rows = level.indicators();
            assertThat(level.weight())
                    .isEqualByComparingTo(
                            sum(rows.stream().map(IndicatorScore::weight).toList()));
            assertThat(level.open())
                    .isEqualByComparingTo(
                            sum(rows.stream().map(IndicatorScore::open).toList()));
            assertThat(level.score())
                    .isEqualByComparingTo(sum(
                            rows.stream().flatMap(row -> row.score().stream()).toList()));
        }
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Map.Entry<String, List<IndicatorScore>>> named(List<LevelScore> levels) {
        return levels.stream()
                .map(level -> Map.entry(level.name(), level.indicators()))
                .toList();
    }

    private static List<Map.Entry<String, List<IndicatorScore>>> grouped(List<IndicatorScore> rows, int level) {
        Map<String, List<IndicatorScore>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> level == 1
                                ? row.indicator().path().level1()
                                : row.indicator().path().level2(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(groups.entrySet());
    }

    /** A form with these rows, of a weight each; every third is not reported. */
    private static SelfEvaluation form(List<Row> rows) {
        SelfEvaluationBuilder form = SelfEvaluation.forProject("政务外网运维", Year.of(2024));
        Forms.plainFunds(form);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String name = "row " + i;
            int weight = i % 5 + 1;
            boolean isReported = i % 3 != 0;
            form.level1(
                    row.level1(),
                    level -> level.indicator(row.level2(), name, cells -> {
                        cells.atLeast("100 个").weight(weight);
                        if (isReported) {
                            cells.actual("90");
                        } else {
                            cells.notReported();
                        }
                    }));
        }
        return form.build();
    }
}
