package org.jixiao.testkit.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Attainment;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.testkit.cases.Trials;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.value.Fraction;

/**
 * Laws 2 and 8 for levels, of a rating scale or of words.
 *
 * @param name of the level
 * @param plain without an award
 * @param awarded with each award that could be given
 */
public record Levels<I extends ScoringInput>(String name, Trial<I> plain, List<Trial<I>> awarded) {
    /** The levels of each scale, best first. */
    public static List<List<Levels<RatingInput>>> ofScales(
            RuleSet rules, RowRule<RatingInput> rule, List<RatingScale> scales) {
        return scales.stream()
                .map(scale -> scale.levels().stream()
                        .map(level -> {
                            Trial<RatingInput> plain = Trials.rated(rules, rule, scale, level);
                            return new Levels<>(
                                    level.name() + " of " + scale.name(), plain, Trials.awarded(rules, plain));
                        })
                        .toList())
                .toList();
    }

    /** Words that attain their target, in part and not at all. */
    public static List<Levels<ProseInput>> ofWords(RuleSet rules, RowRule<ProseInput> rule) {
        List<Levels<ProseInput>> levels = new ArrayList<>();
        for (Attainment attainment : Attainment.values()) {
            OracleProse.TABLE.stream()
                    .map(words -> Trials.said(rules, rule, words))
                    .filter(said -> said.input().attainment().equals(Optional.of(attainment)))
                    .findFirst()
                    .ifPresent(said -> levels.add(
                            new Levels<>(attainment.level().name(), said, Trials.awardedWords(rules, said))));
        }
        return levels;
    }

    /** Where the best level earns less than all without an award; empty where it earns all, and where it stays open. */
    public static <I extends ScoringInput> Optional<String> bestLessThanFull(List<Levels<I>> bestFirst) {
        Trial<I> best = bestFirst.get(0).plain();
        return best.points()
                .filter(points -> !points.equals(best.input().weight()))
                .map(points ->
                        best + " earned " + points + " of " + best.input().weight());
    }

    /** Where a worse level earns more than a better one, or all; empty where none does. */
    public static <I extends ScoringInput> Optional<String> worseEarnsMore(List<Levels<I>> bestFirst) {
        for (int i = 1; i < bestFirst.size(); i++) {
            Trial<I> better = bestFirst.get(i - 1).plain();
            Trial<I> worse = bestFirst.get(i).plain();
            Optional<Fraction> least = better.points();
            Optional<Fraction> more = worse.points();
            if (least.isPresent()
                    && more.isPresent()
                    && (more.get().isMoreThan(least.get())
                            || more.get().equals(worse.input().weight()))) {
                return Optional.of(better + " earned " + least.get() + ", but " + worse + " earned " + more.get());
            }
        }
        return Optional.empty();
    }

    /**
     * Where awards of two levels overlap: the upper edge of a band belongs to the next better one alone. Empty where none do,
     * and where the rule takes no awards.
     */
    public static <I extends ScoringInput> Optional<String> bandsOverlap(List<Levels<I>> bestFirst) {
        for (int i = 1; i < bestFirst.size(); i++) {
            Levels<I> better = bestFirst.get(i - 1);
            Levels<I> worse = bestFirst.get(i);
            Optional<Fraction> least = better.earned().min(Fraction::compareTo);
            Optional<Fraction> most = worse.earned().max(Fraction::compareTo);
            boolean takesAwards = better.earned().distinct().count() > 1
                    && worse.earned().distinct().count() > 1;
            if (takesAwards && most.get().isAtLeast(least.get())) {
                return Optional.of(better.name() + " can be awarded " + least.get() + ", and " + worse.name() + " "
                        + most.get() + " (" + worse.plain().applied().name() + ")");
            }
        }
        return Optional.empty();
    }

    private Stream<Fraction> earned() {
        return awarded.stream().flatMap(trial -> trial.points().stream());
    }
}
