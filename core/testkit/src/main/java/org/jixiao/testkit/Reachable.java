package org.jixiao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** Everything of a rule set that a test can reach, by the names that the report uses. */
final class Reachable {
    private static final Fraction ONE_HUNDRED = Fraction.of(100);
    private static final Fraction TEN = Fraction.of(10);

    /** Topics of rules that score numbers, each with a curve. */
    private static final List<RuleTopic<?>> NUMBERS = List.of(
            RuleTopic.POSITIVE, RuleTopic.REVERSE, RuleTopic.EQUAL, RuleTopic.EXECUTION, RuleTopic.SPECIAL_NUMBERS);

    /** Topics of rules that are reached as a whole. */
    private static final List<RuleTopic<?>> OTHERS = List.of(
            RuleTopic.RATING,
            RuleTopic.PROSE,
            RuleTopic.DEADLINE,
            RuleTopic.SPECIAL_RATINGS,
            RuleTopic.SPECIAL_PROSE,
            RuleTopic.SPECIAL_DEADLINES,
            RuleTopic.NOTE_OWED_WHEN,
            RuleTopic.OPEN_FOR_REVIEW_WHEN);

    private Reachable() {}

    static List<String> of(RuleSet rules) {
        List<String> names = new ArrayList<>();
        for (Rule<?> rule : rules.rules()) {
            // no single form reaches a rounding, a weight or a policy
            if (NUMBERS.contains(rule.topic())) {
                names.add(rule(rule));
                names.addAll(pieces(rule));
            } else if (OTHERS.contains(rule.topic())) {
                names.add(rule(rule));
            } else if (rule.value() instanceof OverTargetBands bands) {
                bands.edges().forEach(edge -> names.add(overTarget(bands, edge)));
            } else if (rule.value() instanceof GradeBands bands) {
                bands.bands().list().forEach(band -> names.add("grade " + band.value()));
            }
        }
        return names;
    }

    /** {@code POSITIVE}, {@code SPECIAL_NUMBERS 满意度}. */
    static String rule(Rule<?> rule) {
        return rule.name().isEmpty() ? rule.topic().name() : rule.topic() + " " + rule.name();
    }

    /** {@code OVER_TARGET [200%, 300%)}. */
    static String overTarget(OverTargetBands bands, Fraction deviation) {
        return "OVER_TARGET " + bands.bandAt(deviation).toPercentText();
    }

    /** {@code rating 良 of 优良中低差}, for every level of a scale. */
    static List<String> levels(RatingScale scale) {
        return scale.levels().stream()
                .map(level -> "rating " + level.name() + " of " + scale.name())
                .toList();
    }

    /** The piece in which an actual lies; empty where the rule has no curve that looks the same for every target above 0. */
    static Optional<String> piece(Rule<?> rule, QuantityInput input) {
        List<String> names = pieces(rule);
        if (names.isEmpty() || input.target().signum() <= 0) {
            return Optional.empty();
        }
        List<Interval> pieces = curve(rule, input).stream()
                .flatMap(curve -> curve.pieces().stream())
                .map(piece -> piece.interval())
                .toList();
        if (pieces.size() != names.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).contains(input.actual())) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    /** The pieces by a target of 100; none where the direction matters to a rule that can be asked in both. */
    private static List<String> pieces(Rule<?> rule) {
        Direction usual = rule.topic().equals(RuleTopic.REVERSE) ? Direction.REVERSE : Direction.POSITIVE;
        Optional<Curve> curve = curve(rule, sample(usual));
        boolean plain =
                !(rule.value() instanceof SpecialRule<?>) || curve.equals(curve(rule, sample(Direction.REVERSE)));
        return curve.filter(found -> plain).stream()
                .flatMap(found -> found.pieces().stream())
                .map(piece -> rule(rule) + " at " + piece.interval() + " of a target of 100")
                .toList();
    }

    private static QuantityInput sample(Direction direction) {
        return QuantityInput.of(TEN, ONE_HUNDRED, ONE_HUNDRED, direction);
    }

    @SuppressWarnings("unchecked") // the builder admits strategies for numbers alone on these topics
    private static Optional<Curve> curve(Rule<?> rule, QuantityInput input) {
        Object value = rule.value() instanceof SpecialRule<?> special ? special.strategy() : rule.value();
        return ((ScoringStrategy<? super QuantityInput>) value).curve(input);
    }
}
