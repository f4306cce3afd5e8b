package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jixiao.data.ItemData;
import org.jixiao.data.LevelData;
import org.jixiao.data.LossData;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.TotalData;
import org.jixiao.data.WhatIfData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.whatif.WhatIf;

/** What is handed out as data says what was scored, whatever the form and the rules. */
class DataLawsTest {
    private static final String PLAIN = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";

    @Provide
    Arbitrary<WhatIfCase> whatIfs() {
        return WhatIfCases.all();
    }

    @FormLaw
    void every_figure_is_that_of_the_card(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);
        ScorecardData data = ScorecardData.of(card, Locale.CHINESE);
        List<ItemScore> items = card.items()
                .subList(form.execution().isPresent() ? 0 : 1, card.items().size());

        assertThat(data.items()).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            same(data.items().get(i), items.get(i));
        }
        TotalData total = data.total();
        assertThat(number(total.score())).isEqualByComparingTo(card.total());
        assertThat(number(total.lowest())).isEqualByComparingTo(card.total());
        assertThat(number(total.highest())).isEqualByComparingTo(card.highestTotal());
        assertThat(number(total.open())).isEqualByComparingTo(card.open());
        assertThat(number(total.weight())).isEqualByComparingTo(form.weight());
        assertThat(data.gradeCode()).isEqualTo(card.grade().map(Grade::name).orElse(null));
        assertThat(data.findings())
                .extracting(found -> found.code() + " " + found.severity() + " " + found.where())
                .containsExactlyElementsOf(card.findings().stream()
                        .map(found -> found.code() + " " + found.severity().code() + " " + found.where())
                        .toList());
    }

    private static void same(ItemData data, ItemScore item) {
        assertThat(String.join("/", data.path())).isEqualTo(item.where());
        assertThat(number(data.weight())).isEqualByComparingTo(item.weight());
        assertThat(number(data.lost())).isEqualByComparingTo(item.lost());
        assertThat(number(data.open())).isEqualByComparingTo(item.open());
        assertThat(data.score() == null).isEqualTo(item.score().isEmpty());
        item.score()
                .ifPresent(score -> assertThat(data.score())
                        .satisfies(text -> assertThat(number(text)).isEqualByComparingTo(score)));
        item.exact().ifPresent(exact -> {
            assertThat(data.fraction()).matches("-?[0-9]+/[1-9][0-9]*");
            assertThat(Ratio.read(String.valueOf(data.fraction()))).isEqualTo(Ratio.read(exact));
            assertThat(data.exact()).isEqualTo(exact.toDecimalText(8));
        });
    }

    @DearLaw
    void sums_agree_and_what_is_of_one_kind_has_one_scale(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        ScorecardData data = ScorecardData.of(Scorer.using(rules.rules()).score(form), Locale.ENGLISH);
        List<String> scores = scores(data);

        assertThat(sum(data.items(), ItemData::score))
                .isEqualByComparingTo(number(data.total().score()));
        assertThat(sum(data.items(), ItemData::open))
                .isEqualByComparingTo(number(data.total().open()));
        assertThat(sum(data.losses(), LossData::points)).isEqualByComparingTo(sum(data.items(), ItemData::lost));
        BigDecimal ofExecution =
                form.execution().isPresent() ? sum(data.items().subList(0, 1), ItemData::score) : BigDecimal.ZERO;
        assertThat(sum(data.levels(), LevelData::score).add(ofExecution))
                .isEqualByComparingTo(number(data.total().score()));
        data.levels()
                .forEach(level ->
                        assertThat(sum(level.levels(), LevelData::score)).isEqualByComparingTo(number(level.score())));
        assertThat(scores).allSatisfy(score -> assertThat(score).matches(PLAIN));
        assertThat(scores.stream().map(score -> number(score).scale()).distinct())
                .hasSize(1);
        assertThat(weights(data).stream().map(weight -> number(weight).scale()).distinct())
                .hasSize(1);
    }

    private static List<String> scores(ScorecardData data) {
        List<String> scores = new ArrayList<>();
        data.items().stream().map(ItemData::score).flatMap(Stream::ofNullable).forEach(scores::add);
        data.levels().forEach(level -> {
            scores.add(level.score());
            level.levels().forEach(below -> scores.add(below.score()));
        });
        scores.addAll(List.of(
                data.total().score(), data.total().lowest(), data.total().highest()));
        return scores;
    }

    private static List<String> weights(ScorecardData data) {
        List<String> weights =
                new ArrayList<>(List.of(data.total().weight(), data.total().open()));
        data.items().forEach(item -> weights.addAll(List.of(item.weight(), item.open())));
        data.levels().forEach(level -> weights.add(level.weight()));
        return weights;
    }

    @DearLaw
    void equal_cards_give_equal_data_and_data_is_stored(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Scorecard card = Scorer.using(rules.rules()).score(form);
        ScorecardData data = ScorecardData.of(card, Locale.CHINESE);

        assertThat(Copies.serialised(data)).isEqualTo(data);
        assertThat(ScorecardData.of(Copies.serialised(card), Locale.TRADITIONAL_CHINESE))
                .isEqualTo(data);
    }

    @DearLaw
    void what_if_is_data(@ForAll("whatIfs") WhatIfCase scored) {
        WhatIf whatIf = WhatIf.of(scored.card());
        WhatIfData data = WhatIfData.of(whatIf, Locale.ENGLISH);

        assertThat(data.nextGradeCode()).isEqualTo("EXCELLENT");
        assertThat(data.missing()).isEqualTo(whatIf.missing().orElseThrow().toDecimalText(8));
        assertThat(data.improvements()).hasSameSizeAs(whatIf.improvements());
        assertThat(data.sensitivities())
                .hasSameSizeAs(ScorecardData.of(scored.card(), Locale.ENGLISH).items());
        assertThat(data.sensitivities().stream().filter(item -> item.unexplained()))
                .hasSameSizeAs(whatIf.unexplained());
        assertThat(Copies.serialised(data)).isEqualTo(data);
    }

    @DearLaw
    void the_figures_of_a_summary_are_those_of_its_forms(@ForAll Department department) {
        DepartmentSummary summary = department.summary();
        SummaryData data = SummaryData.of(summary, Locale.CHINESE);

        assertThat(data.forms()).isEqualTo(Long.toString(department.cards().size()));
        assertThat(data.refused()).isEqualTo(Long.toString(department.failures().size()));
        assertThat(sum(data.grades(), grade -> grade.projects())).isEqualByComparingTo(data.forms());
        assertThat(sum(data.losses(), loss -> loss.lost()))
                .isEqualByComparingTo(department.cards().stream()
                        .flatMap(card -> card.items().stream())
                        .map(ItemScore::lost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(Stream.of(
                                data.totals().average(),
                                data.totals().averageByBudget(),
                                data.totals().averageByExecuted(),
                                data.totals().highest(),
                                data.totals().lowest())
                        .flatMap(bounds ->
                                Stream.concat(Stream.ofNullable(bounds.least()), Stream.ofNullable(bounds.most())))
                        .map(points -> number(points).scale())
                        .distinct())
                .hasSizeLessThan(2);
        assertThat(Copies.serialised(data)).isEqualTo(data);
    }

    private static <T> BigDecimal sum(List<T> parts, Function<T, String> figure) {
        return parts.stream()
                .map(figure)
                .flatMap(Stream::ofNullable)
                .map(DataLawsTest::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(String figure) {
        return new BigDecimal(figure);
    }
}
