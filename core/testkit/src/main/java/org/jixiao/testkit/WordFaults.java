package org.jixiao.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.testkit.cases.Trials;
import org.jixiao.testkit.checks.Deadlines;
import org.jixiao.testkit.checks.Levels;
import org.jixiao.testkit.oracle.OracleProse;

/** How rules on deadlines, ratings and words break a law, by the name of the rule. */
final class WordFaults {
    private final RuleSet rules;
    private final List<RatingScale> scales;

    private WordFaults(RuleSet rules, List<RatingScale> scales) {
        this.rules = rules;
        this.scales = scales;
    }

    static WordFaults of(LawSubject subject) {
        return new WordFaults(subject.rules(), subject.scales());
    }

    /** Empty where every rule keeps the law, or it is none of these rules. */
    Map<String, String> against(Law law) {
        return switch (law) {
            case ON_TIME_EARNS_FULL_MARKS -> each(RowRule.deadlines(rules), Deadlines::lessThanFullOnTime);
            case LATER_NEVER_EARNS_MORE -> each(RowRule.deadlines(rules), Deadlines::laterEarnsMore);
            case BEST_LEVEL_EARNS_FULL_MARKS -> ofLevels(Levels::bestLessThanFull, Levels::bestLessThanFull);
            case WORSE_LEVEL_NEVER_EARNS_MORE -> ofLevels(Levels::worseEarnsMore, Levels::worseEarnsMore);
            case AWARDS_STAY_IN_THEIR_BANDS -> ofLevels(Levels::bandsOverlap, Levels::bandsOverlap);
            case UNJUDGED_STAYS_OPEN -> each(RowRule.words(rules), this::unjudgedEarns);
            case MET_EARNS_FULL_MARKS,
                    RISES_TO_THE_TARGET,
                    NEVER_RISES_BEYOND_THE_TARGET,
                    NEVER_FALLS_BELOW_A_LIMIT,
                    CHANGES_AT_EDGES_ONLY -> Map.of();
        };
    }

    /** Law 1 for these rules. */
    Map<String, String> outOfBounds() {
        Map<String, String> broken = new LinkedHashMap<>();
        for (Trial<?> trial : Trials.all(rules, scales)) {
            trial.outOfBounds()
                    .ifPresent(how -> broken.putIfAbsent(trial.applied().name(), how));
        }
        return broken;
    }

    private Map<String, String> ofLevels(
            Function<List<Levels<ScoringInput.RatingInput>>, Optional<String>> ofRatings,
            Function<List<Levels<ScoringInput.ProseInput>>, Optional<String>> ofWords) {
        Map<String, String> broken = each(
                RowRule.ratings(rules),
                rule -> Levels.ofScales(rules, rule, scales).stream()
                        .map(ofRatings)
                        .flatMap(Optional::stream)
                        .findFirst());
        broken.putAll(each(RowRule.words(rules), rule -> ofWords.apply(Levels.ofWords(rules, rule))));
        return broken;
    }

    private Optional<String> unjudgedEarns(RowRule<ScoringInput.ProseInput> rule) {
        return OracleProse.TABLE.stream()
                .map(words -> Trials.said(rules, rule, words))
                .filter(said -> !said.input().isJudgeable() && said.points().isPresent())
                .map(said -> said + ", which nobody can judge, earned "
                        + said.points().orElseThrow())
                .findFirst();
    }

    private static <I extends ScoringInput> Map<String, String> each(
            List<RowRule<I>> all, Function<RowRule<I>, Optional<String>> fault) {
        Map<String, String> broken = new LinkedHashMap<>();
        for (RowRule<I> rule : all) {
            fault.apply(rule).ifPresent(how -> broken.put(rule.name(), how));
        }
        return broken;
    }
}
