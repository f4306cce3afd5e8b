package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.oracle.Compared;
import org.jixiao.testkit.oracle.OracleFunds;
import org.jixiao.testkit.oracle.OracleNumbers.Side;
import org.jixiao.value.Fraction;
import org.jixiao.whatif.Improvement;
import org.jixiao.whatif.Sensitivity;
import org.jixiao.whatif.WhatIf;

/** What-if is held against forms that are really changed and scored once more. */
class WhatIfLawsTest {
    private static final Fraction TINY = Fraction.parse("0.0000000000000000000000001");

    @Provide
    Arbitrary<WhatIfCase> whatIfs() {
        return WhatIfCases.all();
    }

    @FormLaw
    void a_way_reaches_the_next_grade_and_nothing_nearer_does(@ForAll("whatIfs") WhatIfCase scored) {
        WhatIf whatIf = WhatIf.of(scored.card());
        assertThat(whatIf.nextGrade()).contains(Grade.EXCELLENT);
        StatisticsCollector kinds = Statistics.label("ways");

        for (Improvement way : whatIf.improvements()) {
            kinds.collect(kindOf(way));
            ChangedForms changed = new ChangedForms(scored, way.item());
            if (way instanceof Improvement.NumberChange number) {
                reachesByNumber(changed, number);
            } else {
                reachesByWords(changed, (Improvement.WordingChange) way);
            }
        }

        kinds.coverage(checker -> List.of("execution true", "number true", "number false", "words true", "words false")
                .forEach(kind -> checker.check(kind).count(count -> count >= 10)));
    }

    private static String kindOf(Improvement way) {
        if (way instanceof Improvement.NumberChange number) {
            return (way.item() instanceof ExecutionScore ? "execution " : "number ") + number.isEdgeEnough();
        }
        return "words " + ((Improvement.WordingChange) way).isAwardAside();
    }

    private static void reachesByNumber(ChangedForms changed, Improvement.NumberChange way) {
        boolean isUpwards = way.actuals().low().equals(Optional.of(way.edge()))
                && way.edge().isAtLeast(way.present());
        Fraction inwards = isUpwards ? TINY : TINY.negated();
        Fraction nearest = way.isEdgeEnough() ? way.edge() : way.edge().plus(inwards);
        assertThat(way.actuals().contains(nearest)).isTrue();

        Scorecard reached = changed.with(nearest, way.unit());
        assertThat(gradeOf(reached)).as("%s by %s", way, nearest).isEqualTo(Grade.EXCELLENT);
        assertThat(changed.itemOf(reached).score()).contains(way.score());

        Fraction distance = way.edge().minus(way.present());
        Stream<Fraction> nearer = Stream.of("0.999999", "0.9", "0.5", "0.1")
                .map(Fraction::parse)
                .flatMap(share -> Stream.of(
                        way.present().plus(distance.times(share)), way.present().minus(distance.times(share))));
        Fraction shy = way.isEdgeEnough() ? way.edge().minus(inwards) : way.edge();
        Stream.concat(nearer, Stream.of(shy))
                .filter(changed::canSay)
                .forEach(actual -> assertThat(gradeOf(changed.with(actual, way.unit())))
                        .as("%s falls short of %s", actual, way)
                        .isEqualTo(Grade.GOOD));
    }

    private static void reachesByWords(ChangedForms changed, Improvement.WordingChange way) {
        Scorecard reached = changed.with(way.actual());
        assertThat(gradeOf(reached)).as(way.toString()).isEqualTo(Grade.EXCELLENT);
        assertThat(changed.itemOf(reached).score()).contains(way.score());
        if (way.item() instanceof IndicatorScore row
                && row.indicator().target() instanceof RatingTarget target
                && target.scale().find(way.present()).isPresent()) {
            List<String> levels =
                    target.scale().levels().stream().map(level -> level.name()).toList();
            levels.subList(levels.indexOf(way.actual()) + 1, levels.indexOf(way.present()))
                    .forEach(level -> assertThat(gradeOf(changed.with(level)))
                            .as("%s falls short of %s", level, way)
                            .isEqualTo(Grade.GOOD));
        }
    }

    @FormLaw
    void an_item_without_a_way_cannot_do_it_even_with_all_its_points(@ForAll("whatIfs") WhatIfCase scored) {
        WhatIf whatIf = WhatIf.of(scored.card());
        List<ItemScore> withWay =
                whatIf.improvements().stream().map(Improvement::item).toList();
        for (Sensitivity answer : whatIf.sensitivities()) {
            if (withWay.contains(answer.item()) || whatIf.unexplained().contains(answer.item())) {
                continue;
            }
            ChangedForms changed = new ChangedForms(scored, answer.item());
            answer.number().stream()
                    .flatMap(number -> number.fullMarks().stream()
                            .flatMap(full -> Stream.concat(
                                            full.low().map(low -> full.contains(low) ? low : low.plus(TINY)).stream(),
                                            full
                                                    .high()
                                                    .map(high -> full.contains(high) ? high : high.minus(TINY))
                                                    .stream())
                                    .filter(changed::canSay)
                                    .map(actual ->
                                            changed.with(actual, number.actual().unit()))))
                    .forEach(other -> assertThat(gradeOf(other)).isEqualTo(Grade.GOOD));
        }
    }

    @BriefLaw
    void ways_stand_by_their_share_of_the_target(@ForAll("whatIfs") WhatIfCase scored) {
        Scorecard card = scored.card();
        List<Improvement> ways = WhatIf.of(card).improvements();
        for (int i = 1; i < ways.size(); i++) {
            Improvement before = ways.get(i - 1);
            Improvement after = ways.get(i);
            if (after.share().isPresent()) {
                assertThat(before.share()).isPresent();
            }
            if (before.share().equals(after.share())) {
                assertThat(card.items().indexOf(before.item()))
                        .isLessThanOrEqualTo(card.items().indexOf(after.item()));
            } else if (after.share().isPresent()) {
                assertThat(before.share().get()).isLessThan(after.share().get());
            }
        }
        assertThat(Copies.serialised(WhatIf.of(card)).improvements()).isEqualTo(ways);
        assertThat(Copies.serialised(ways)).isEqualTo(ways);
    }

    @BriefLaw
    void an_answer_says_the_exact_points_around_the_actual(@ForAll("whatIfs") WhatIfCase scored) {
        Scorecard card = scored.card();
        List<Sensitivity> answers = WhatIf.of(card).sensitivities();
        assertThat(answers).extracting(Sensitivity::item).isEqualTo(card.items());
        assertThat(Copies.serialised(List.copyOf(answers))).isEqualTo(answers);
        for (Sensitivity answer : answers) {
            ChangedForms changed = new ChangedForms(scored, answer.item());
            answer.number()
                    .filter(number -> hasDirection(card, answer.item()))
                    .ifPresent(number -> holds(changed, answer, number));
            answer.alternatives()
                    .forEach((actual, score) -> assertThat(
                                    changed.itemOf(changed.with(actual)).score())
                            .contains(score));
        }
        Statistics.label("answers with a number")
                .collect(answers.stream().anyMatch(answer -> answer.number().isPresent()))
                .coverage(checker -> checker.check(true).count(count -> count > 50));
    }

    private static void holds(ChangedForms changed, Sensitivity answer, Sensitivity.NumericSensitivity number) {
        Fraction actual = number.actual().number();
        assertThat(number.piece().contains(actual)).isTrue();
        assertThat(answer.item().exact()).contains(number.formula().at(actual));
        number.below().ifPresent(turn -> turns(changed, number, turn, TINY.negated()));
        number.above().ifPresent(turn -> turns(changed, number, turn, TINY));
    }

    /** Where nothing tells the direction, the target itself is met, and every other actual leaves the points open. */
    private static boolean hasDirection(Scorecard card, ItemScore item) {
        return !(item instanceof IndicatorScore row)
                || Compared.of(row.indicator(), OracleFunds.total(card.form().funds()))
                        .filter(numbers -> numbers.side() == Side.UNKNOWN)
                        .isEmpty();
    }

    private static void turns(
            ChangedForms changed,
            Sensitivity.NumericSensitivity number,
            Sensitivity.Breakpoint turn,
            Fraction outwards) {
        Fraction half = number.actual().number().plus(turn.at()).dividedBy(Fraction.of(2));
        Stream.of(half, turn.at())
                .filter(changed::canSay)
                .forEach(other -> assertThat(exact(changed, number, other))
                        .as("%s at %s", number, other)
                        .isEqualTo(
                                number.piece().contains(other)
                                        ? number.formula().at(other)
                                        : turn.beyond()));
        Fraction beyond = turn.at().plus(outwards);
        if (turn.isStillHere() && changed.canSay(beyond)) {
            assertThat(exact(changed, number, beyond).minus(turn.beyond()).abs())
                    .isLessThan(Fraction.parse("0.00000001"));
        }
    }

    private static Fraction exact(ChangedForms changed, Sensitivity.NumericSensitivity number, Fraction actual) {
        return changed.itemOf(changed.with(actual, number.actual().unit()))
                .exact()
                .orElseThrow();
    }

    private static Grade gradeOf(Scorecard card) {
        return card.gradeBands().value().gradeOf(card.total());
    }
}
