package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.LevelScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Forms;

/** Law 4: the order of a form changes no figure, and every sum is the sum of its parts. */
public final class Order {
    private Order() {}

    /** Shuffles the indicators of a form and scores it again. */
    public static void ofIndicators(Scorer scorer, SelfEvaluation form, Random random) {
        List<Integer> order = new ArrayList<>();
        form.indicators().indicators().forEach(row -> order.add(order.size()));
        Collections.shuffle(order, random);
        List<Indicator> shuffled =
                order.stream().map(form.indicators().indicators()::get).toList();

        Scorecard before = scorer.score(form);
        Scorecard after = scorer.score(Forms.withRows(form, shuffled));

        assertThat(after.indicators())
                .isEqualTo(order.stream().map(before.indicators()::get).toList());
        assertThat(after.execution()).isEqualTo(before.execution());
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.highestTotal()).isEqualTo(before.highestTotal());
        assertThat(after.countedTotal()).isEqualTo(before.countedTotal());
        assertThat(after.open()).isEqualTo(before.open());
        assertThat(after.grade()).isEqualTo(before.grade());
        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(after.losses().stream().map(loss -> loss.points()))
                .isEqualTo(before.losses().stream().map(loss -> loss.points()).toList());
    }

    /** Scores two forms, and again the other way round. */
    public static void ofForms(Scorer scorer, SelfEvaluation one, SelfEvaluation other) {
        Scorecard first = scorer.score(one);
        Scorecard second = scorer.score(other);

        assertThat(scorer.score(other)).isEqualTo(second);
        assertThat(scorer.score(one)).isEqualTo(first);
    }

    /** The total is the sum of its parts. */
    public static void total(Scorecard card) {
        BigDecimal execution = card.execution().score().orElse(BigDecimal.ZERO);

        assertThat(card.total()).isEqualByComparingTo(execution.add(earned(within(card))));
        assertThat(card.total()).isEqualByComparingTo(execution.add(sum(card.levels(), LevelScore::score)));
        assertThat(card.open()).isEqualByComparingTo(sum(card.items(), ItemScore::open));
    }

    /** The rows that make up the total. */
    private static List<IndicatorScore> within(Scorecard card) {
        return card.indicators().stream()
                .filter(row -> !card.isOutsideTotal(row))
                .toList();
    }

    /** The score of a level is the sum of the level below. */
    public static void levels(Scorecard card) {
        for (LevelScore level1 : card.levels()) {
            assertThat(level1.score()).isEqualByComparingTo(sum(level1.levels(), LevelScore::score));
            assertThat(level1.weight()).isEqualByComparingTo(sum(level1.levels(), LevelScore::weight));
            assertThat(level1.open()).isEqualByComparingTo(sum(level1.levels(), LevelScore::open));
            for (LevelScore level2 : level1.levels()) {
                assertThat(level2.score()).isEqualByComparingTo(earned(level2.indicators()));
                assertThat(level2.weight()).isEqualByComparingTo(sum(level2.indicators(), ItemScore::weight));
                assertThat(level2.open()).isEqualByComparingTo(sum(level2.indicators(), ItemScore::open));
                assertThat(level2.indicators()).allSatisfy(row -> {
                    assertThat(row.indicator().path().level1()).isEqualTo(level1.name());
                    assertThat(row.indicator().path().level2()).isEqualTo(level2.name());
                });
            }
        }
    }

    /** Every indicator of the total stands under exactly one level. */
    public static void places(Scorecard card) {
        Stream<IndicatorScore> below = card.levels().stream()
                .flatMap(level1 -> level1.levels().stream())
                .flatMap(level2 -> level2.indicators().stream());

        assertThat(below).containsExactlyInAnyOrderElementsOf(within(card));
    }

    /** Weight, score and open points of each level-2 path, whatever their order. */
    private static Object figures(Scorecard card) {
        return card.levels().stream()
                .flatMap(level1 -> level1.levels().stream()
                        .map(level2 ->
                                List.of(level1.name(), level2.name(), level2.weight(), level2.score(), level2.open())))
                .collect(Collectors.toSet());
    }

    private static BigDecimal earned(List<IndicatorScore> rows) {
        return sum(rows, row -> row.score().orElse(BigDecimal.ZERO));
    }

    private static <T> BigDecimal sum(List<T> parts, Function<? super T, BigDecimal> points) {
        return parts.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
