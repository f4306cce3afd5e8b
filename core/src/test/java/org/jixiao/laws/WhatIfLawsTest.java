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
import org.jixiao.form.RatingTarget;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.Answer;
import org.jixiao.scorecard.ExecutionScore;
import org.jixiao.scorecard.IndicatorScore;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Way;
import org.jixiao.scorecard.WhatIf;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.value.Fraction;

/** What-if is held against forms that are really changed and scored once more. */
class WhatIfLawsTest {
    private static final Fraction TINY = Fraction.parse("0.0000000000000000000000001");

    @Provide
    Arbitrary<Scorecard> whatIfs() {
        return WhatIfCases.all();
    }

    @Law
    void a_way_reaches_the_next_grade_and_nothing_nearer_does(@ForAll("whatIfs") Scorecard card) {
        WhatIf whatIf = card.whatIf();
        assertThat(whatIf.nextGrade()).contains(Grade.EXCELLENT);
        StatisticsCollector kinds = Statistics.label("ways");

        for (Way way : whatIf.ways()) {
            kinds.collect(kindOf(way));
            ChangedForms changed = new ChangedForms(card, way.item());
            if (way instanceof Way.OtherNumber number) {
                reachesByNumber(changed, number);
            } else {
                reachesByWords(changed, (Way.OtherWords) way);
            }
        }

        kinds.coverage(checker -> List.of("execution true", "number true", "number false", "words true", "words false")
                .forEach(kind -> checker.check(kind).count(count -> count >= 10)));
    }

    private static String kindOf(Way way) {
        if (way instanceof Way.OtherNumber number) {
            return (way.item() instanceof ExecutionScore ? "execution " : "number ") + number.isEdgeEnough();
        }
        return "words " + ((Way.OtherWords) way).isAwardAside();
    }

    private static void reachesByNumber(ChangedForms changed, Way.OtherNumber way) {
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

    private static void reachesByWords(ChangedForms changed, Way.OtherWords way) {
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

    @Law
    void an_item_without_a_way_cannot_do_it_even_with_all_its_points(@ForAll("whatIfs") Scorecard card) {
        WhatIf whatIf = card.whatIf();
        List<ItemScore> withWay = whatIf.ways().stream().map(Way::item).toList();
        for (Answer answer : whatIf.answers()) {
            if (withWay.contains(answer.item()) || whatIf.unsaid().contains(answer.item())) {
                continue;
            }
            ChangedForms changed = new ChangedForms(card, answer.item());
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
    void ways_stand_by_their_share_of_the_target(@ForAll("whatIfs") Scorecard card) {
        List<Way> ways = card.whatIf().ways();
        for (int i = 1; i < ways.size(); i++) {
            Way before = ways.get(i - 1);
            Way after = ways.get(i);
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
        assertThat(Copies.serialised(card.whatIf()).ways()).isEqualTo(ways);
        assertThat(Copies.serialised(ways)).isEqualTo(ways);
    }

    @BriefLaw
    void an_answer_says_the_exact_points_around_the_actual(@ForAll("whatIfs") Scorecard card) {
        List<Answer> answers = card.whatIf().answers();
        assertThat(answers).extracting(Answer::item).isEqualTo(card.items());
        assertThat(Copies.serialised(List.copyOf(answers))).isEqualTo(answers);
        for (Answer answer : answers) {
            ChangedForms changed = new ChangedForms(card, answer.item());
            answer.number().ifPresent(number -> holds(changed, answer, number));
            answer.alternatives()
                    .forEach(other -> assertThat(
                                    changed.itemOf(changed.with(other.actual())).score())
                            .contains(other.score()));
        }
        Statistics.label("answers with a number")
                .collect(answers.stream().anyMatch(answer -> answer.number().isPresent()))
                .coverage(checker -> checker.check(true).count(count -> count > 50));
    }

    private static void holds(ChangedForms changed, Answer answer, Answer.OfNumber number) {
        Fraction actual = number.actual().number();
        assertThat(number.piece().contains(actual)).isTrue();
        assertThat(answer.item().exact()).contains(number.formula().at(actual));
        number.below().ifPresent(turn -> turns(changed, number, turn, TINY.negated()));
        number.above().ifPresent(turn -> turns(changed, number, turn, TINY));
    }

    private static void turns(ChangedForms changed, Answer.OfNumber number, Answer.Turn turn, Fraction outwards) {
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

    private static Fraction exact(ChangedForms changed, Answer.OfNumber number, Fraction actual) {
        return changed.itemOf(changed.with(actual, number.actual().unit()))
                .exact()
                .orElseThrow();
    }

    private static Grade gradeOf(Scorecard card) {
        return card.rules().grades().value().gradeOf(card.total());
    }
}
