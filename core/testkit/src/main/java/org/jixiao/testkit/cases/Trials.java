package org.jixiao.testkit.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.value.Fraction;

/** What rules on deadlines, ratings and words are tried on, each time the same. */
public final class Trials {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final Fraction WEIGHT = Fraction.of(10);

    private Trials() {}

    /** Deadlines with and without a first day: planned for a day, a leap February, a month, 100 days and a year. */
    public static List<DeadlineTarget> deadlines() {
        return List.of(
                DeadlineTarget.on(DUE),
                DeadlineTarget.between(DUE, DUE),
                DeadlineTarget.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                DeadlineTarget.between(LocalDate.of(2024, 6, 1), DUE),
                DeadlineTarget.between(DUE.minusDays(99), DUE),
                DeadlineTarget.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    /** By how many days work is late: each day of two months, and some long before and after; ascending. */
    public static List<Long> delays() {
        return LongStream.concat(
                        LongStream.of(-400, -31, -2, -1),
                        LongStream.concat(
                                LongStream.rangeClosed(0, 62), LongStream.of(90, 99, 100, 101, 365, 366, 800)))
                .boxed()
                .toList();
    }

    /** Work against a deadline, so many days late. */
    public static Trial<DeadlineInput> late(RowRule<DeadlineInput> rule, DeadlineTarget target, long days) {
        return new Trial<>(rule, DeadlineInput.of(WEIGHT, target, target.due().plusDays(days)));
    }

    /** A level reached, without an award. */
    public static Trial<RatingInput> rated(
            RuleSet rules, RowRule<RatingInput> rule, RatingScale scale, RatingLevel level) {
        return new Trial<>(rule, RatingInput.of(WEIGHT, RatingTarget.on(scale), level, step(rules)));
    }

    /** The same with each award that could be given: all whole percents of the weight, and a step of a score beside them. */
    public static List<Trial<RatingInput>> awarded(RuleSet rules, Trial<RatingInput> rated) {
        return awards(rules).stream()
                .map(award -> new Trial<>(rated.applied(), rated.input().awarded(award)))
                .toList();
    }

    /** Words that somebody judged, without an award. */
    public static Trial<ProseInput> said(RuleSet rules, RowRule<ProseInput> rule, OracleProse.Judged words) {
        return new Trial<>(rule, ProseInput.of(WEIGHT, words.target(), words.actual(), step(rules)));
    }

    /** The same with each award that could be given. */
    public static List<Trial<ProseInput>> awardedWords(RuleSet rules, Trial<ProseInput> said) {
        return awards(rules).stream()
                .map(award -> new Trial<>(said.applied(), said.input().awarded(award)))
                .toList();
    }

    /** Everything that rules on deadlines, ratings and words are tried on. */
    public static List<Trial<?>> all(RuleSet rules, List<RatingScale> scales) {
        List<Trial<?>> all = new ArrayList<>();
        for (RowRule<DeadlineInput> rule : RowRule.deadlines(rules)) {
            deadlines().forEach(target -> delays().forEach(days -> all.add(late(rule, target, days))));
        }
        for (RowRule<RatingInput> rule : RowRule.ratings(rules)) {
            for (RatingScale scale : scales) {
                for (RatingLevel level : scale.levels()) {
                    Trial<RatingInput> rated = rated(rules, rule, scale, level);
                    all.add(rated);
                    all.addAll(awarded(rules, rated));
                }
            }
        }
        for (RowRule<ProseInput> rule : RowRule.words(rules)) {
            for (OracleProse.Judged words : OracleProse.TABLE) {
                Trial<ProseInput> said = said(rules, rule, words);
                all.add(said);
                all.addAll(awardedWords(rules, said));
            }
        }
        return all;
    }

    private static Fraction step(RuleSet rules) {
        return rules.rule(RuleTopic.ROUNDING).value().step();
    }

    private static List<Fraction> awards(RuleSet rules) {
        Fraction step = step(rules);
        return IntStream.rangeClosed(0, 20)
                .mapToObj(twentieths -> WEIGHT.times(Fraction.of(twentieths, 20)))
                .flatMap(award -> Stream.of(award.minus(step), award, award.plus(step)))
                .map(award -> award.max(Fraction.ZERO).min(WEIGHT))
                .distinct()
                .toList();
    }
}
