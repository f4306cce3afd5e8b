package org.jixiao.testkit.cases;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.form.Direction;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/**
 * The rule that a rule set applies to a row, looked up by topic and scope without scoring anything.
 *
 * <p>Where two special rules speak of a row, the general rule is taken: reporting the two is left to a law of its own.
 *
 * @param rule the special rule that speaks of the row, else the general one
 * @param strategy what scores the row: that of the rule, less deductions far above the target where the set has them
 * @param <I> what is scored
 */
public record RowRule<I extends ScoringInput>(Rule<?> rule, ScoringStrategy<? super I> strategy) {
    /** Of a number with this sign and direction. */
    public static RowRule<QuantityInput> ofNumber(RuleSet rules, Indicator row, Nature nature, Direction direction) {
        return specialOr(rules, RuleTopic.SPECIAL_NUMBERS, row, ofNumber(rules, nature, direction));
    }

    /** Of a number with this sign and direction of which no special rule speaks. */
    public static RowRule<QuantityInput> ofNumber(RuleSet rules, Nature nature, Direction direction) {
        if (direction == Direction.REVERSE) {
            return general(rules, RuleTopic.REVERSE);
        }
        RowRule<QuantityInput> plain = general(rules, nature == Nature.EQUAL ? RuleTopic.EQUAL : RuleTopic.POSITIVE);
        return rules.find(RuleTopic.OVER_TARGET)
                .map(bands -> new RowRule<QuantityInput>(
                        plain.rule(), ScoringStrategies.lessOverTarget(plain.strategy(), bands.value())))
                .orElse(plain);
    }

    /** Of the execution of the budget. */
    public static RowRule<QuantityInput> ofExecution(RuleSet rules) {
        return general(rules, RuleTopic.EXECUTION);
    }

    /** Of a rating. */
    public static RowRule<RatingInput> ofRating(RuleSet rules, Indicator row) {
        return specialOr(rules, RuleTopic.SPECIAL_RATINGS, row, general(rules, RuleTopic.RATING));
    }

    /** Of words. */
    public static RowRule<ProseInput> ofProse(RuleSet rules, Indicator row) {
        return specialOr(rules, RuleTopic.SPECIAL_PROSE, row, general(rules, RuleTopic.PROSE));
    }

    /** Of a deadline. */
    public static RowRule<DeadlineInput> ofDeadline(RuleSet rules, Indicator row) {
        return specialOr(rules, RuleTopic.SPECIAL_DEADLINES, row, general(rules, RuleTopic.DEADLINE));
    }

    /** All rules on ratings, the general one first. */
    public static List<RowRule<RatingInput>> ratings(RuleSet rules) {
        return all(rules, RuleTopic.RATING, RuleTopic.SPECIAL_RATINGS);
    }

    /** All rules on words, the general one first. */
    public static List<RowRule<ProseInput>> words(RuleSet rules) {
        return all(rules, RuleTopic.PROSE, RuleTopic.SPECIAL_PROSE);
    }

    /** All rules on deadlines, the general one first. */
    public static List<RowRule<DeadlineInput>> deadlines(RuleSet rules) {
        return all(rules, RuleTopic.DEADLINE, RuleTopic.SPECIAL_DEADLINES);
    }

    private static <I extends ScoringInput> List<RowRule<I>> all(
            RuleSet rules, RuleTopic<ScoringStrategy<? super I>> topic, RuleTopic<SpecialRule<I>> special) {
        RowRule<I> general = general(rules, topic);
        return Stream.concat(
                        Stream.of(general),
                        rules.all(special).stream()
                                .map(rule -> new RowRule<I>(rule, rule.value().strategy())))
                .toList();
    }

    /** What the rule is called: its own name, or its topic. */
    public String name() {
        return nameOf(rule);
    }

    /** What a rule is called: its own name, or its topic. */
    public static String nameOf(Rule<?> rule) {
        return rule.name().isEmpty() ? rule.topic().name() : rule.name();
    }

    private static <I extends ScoringInput> RowRule<I> general(
            RuleSet rules, RuleTopic<ScoringStrategy<? super I>> topic) {
        Rule<ScoringStrategy<? super I>> rule = rules.rule(topic);
        return new RowRule<>(rule, rule.value());
    }

    private static <I extends ScoringInput> RowRule<I> specialOr(
            RuleSet rules, RuleTopic<SpecialRule<I>> topic, Indicator row, RowRule<I> general) {
        List<Rule<SpecialRule<I>>> speaking = rules.all(topic).stream()
                .filter(rule -> rule.value().scope().holds(row))
                .toList();
        return speaking.size() == 1
                ? new RowRule<>(speaking.get(0), speaking.get(0).value().strategy())
                : general;
    }
}
