package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/**
 * What a rule decides. A rule set has at most one rule for each topic, but any number of named rules on a topic that repeats.
 * Topics are constants, and stand in a fixed order.
 *
 * @param <T> what is decided: a strategy, bands, a rounding, a share
 */
@SuppressWarnings("UnusedTypeParameter") // it types the rules on the topic
public final class RuleTopic<T> implements Localised, Comparable<RuleTopic<?>>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Numbers of which more is better. */
    public static final RuleTopic<ScoringStrategy<? super QuantityInput>> POSITIVE =
            required("POSITIVE", ScoringStrategy.class);

    /** Numbers of which less is better. */
    public static final RuleTopic<ScoringStrategy<? super QuantityInput>> REVERSE =
            required("REVERSE", ScoringStrategy.class);

    /** Targets with the sign =. */
    public static final RuleTopic<ScoringStrategy<? super QuantityInput>> EQUAL =
            required("EQUAL", ScoringStrategy.class);

    /** Some numbers, scored by a rule of their own. */
    public static final RuleTopic<SpecialRule<QuantityInput>> SPECIAL_NUMBERS =
            optional("SPECIAL_NUMBERS", SpecialRule.class);

    /** Results far above their target; without this rule nothing is deducted. */
    public static final RuleTopic<OverTargetBands> OVER_TARGET = optional("OVER_TARGET", OverTargetBands.class);

    /** Ratings on a scale. */
    public static final RuleTopic<ScoringStrategy<? super RatingInput>> RATING =
            required("RATING", ScoringStrategy.class);

    /** Some ratings, scored by a rule of their own. */
    public static final RuleTopic<SpecialRule<RatingInput>> SPECIAL_RATINGS =
            optional("SPECIAL_RATINGS", SpecialRule.class);

    /** Targets and actuals in words. */
    public static final RuleTopic<ScoringStrategy<? super ProseInput>> PROSE = required("PROSE", ScoringStrategy.class);

    /** Some targets in words, scored by a rule of their own. */
    public static final RuleTopic<SpecialRule<ProseInput>> SPECIAL_PROSE = optional("SPECIAL_PROSE", SpecialRule.class);

    /** Deadlines. */
    public static final RuleTopic<ScoringStrategy<? super DeadlineInput>> DEADLINE =
            required("DEADLINE", ScoringStrategy.class);

    /** Some deadlines, scored by a rule of their own. */
    public static final RuleTopic<SpecialRule<DeadlineInput>> SPECIAL_DEADLINES =
            optional("SPECIAL_DEADLINES", SpecialRule.class);

    /** 预算执行率. */
    public static final RuleTopic<ScoringStrategy<? super QuantityInput>> EXECUTION =
            required("EXECUTION", ScoringStrategy.class);

    /** Which budget the execution is taken against; without this rule the adjusted one. */
    public static final RuleTopic<ExecutionBase> EXECUTION_BASE = optional("EXECUTION_BASE", ExecutionBase.class);

    /** A 扣分 column; without this rule what stands there is not deducted but reported. */
    public static final RuleTopic<Statement> MANUAL_DEDUCTION = optional("MANUAL_DEDUCTION", Statement.class);

    /** Grades of the total. */
    public static final RuleTopic<GradeBands> GRADES = required("GRADES", GradeBands.class);

    /** How a total is rounded before it is graded; without this rule it is not. */
    public static final RuleTopic<Rounding> GRADE_ROUNDING = optional("GRADE_ROUNDING", Rounding.class);

    /** The most points that an execution rate leaves of the total; without this rule all of them. */
    public static final RuleTopic<Bands<BigDecimal>> TOTAL_CEILING = optional("TOTAL_CEILING", Bands.class);

    /** Rows that stand outside the total of 100, whose points are added to it; without this rule every row counts within it. */
    public static final RuleTopic<Scope> BONUS_ROWS = optional("BONUS_ROWS", Scope.class);

    /** Rows that stand outside the total of 100, whose points are taken from it; without this rule every row counts within it. */
    public static final RuleTopic<Scope> PENALTY_ROWS = optional("PENALTY_ROWS", Scope.class);

    /** The most that a total comes to with bonus and penalty rows; without this rule 100. */
    public static final RuleTopic<BigDecimal> MOST_TOTAL = optional("MOST_TOTAL", BigDecimal.class);

    /** What is left of a total that the finance office grades lower; without this rule all of it. */
    public static final RuleTopic<GradeLowering> GRADE_LOWERING = optional("GRADE_LOWERING", GradeLowering.class);

    /** How scores are rounded. */
    public static final RuleTopic<Rounding> ROUNDING = required("ROUNDING", Rounding.class);

    /** How the execution score is rounded; without this rule like all others. */
    public static final RuleTopic<Rounding> EXECUTION_ROUNDING = optional("EXECUTION_ROUNDING", Rounding.class);

    /** The points of execution and level-1 indicators in principle; without this rule any will do. */
    public static final RuleTopic<Level1Weights> LEVEL1_WEIGHTS = optional("LEVEL1_WEIGHTS", Level1Weights.class);

    /** Indicators that do not apply. */
    public static final RuleTopic<NotApplicablePolicy> NOT_APPLICABLE =
            required("NOT_APPLICABLE", NotApplicablePolicy.class);

    /** That a deviation note is owed for a missed target; without this rule none is. */
    public static final RuleTopic<Statement> NOTE_OWED = optional("NOTE_OWED", Statement.class);

    /** Conditions under which a reason has to be given. */
    public static final RuleTopic<AttachedFinding> NOTE_OWED_WHEN = optional("NOTE_OWED_WHEN", AttachedFinding.class);

    /** Conditions under which a person has to look at the score. */
    public static final RuleTopic<AttachedFinding> OPEN_FOR_REVIEW_WHEN =
            optional("OPEN_FOR_REVIEW_WHEN", AttachedFinding.class);

    /** The classes of which every form has an indicator; without this rule none is asked for. */
    public static final RuleTopic<RequiredClasses> REQUIRED_CLASSES =
            optional("REQUIRED_CLASSES", RequiredClasses.class);

    /** The execution rate below which full output is reported; without this rule none is. */
    public static final RuleTopic<Fraction> SPENDING_LAG = optional("SPENDING_LAG", Fraction.class);

    /** How far a cost may lie above the budget, as a share of it; without this rule any cost will do. */
    public static final RuleTopic<Fraction> COST_TOLERANCE = optional("COST_TOLERANCE", Fraction.class);

    /** That no score exceeds its weight; the scorer keeps to it with or without a rule. */
    public static final RuleTopic<Statement> CAP = optional("CAP", Statement.class);

    private static final List<RuleTopic<?>> ALL = List.of(
            POSITIVE,
            REVERSE,
            EQUAL,
            SPECIAL_NUMBERS,
            OVER_TARGET,
            RATING,
            SPECIAL_RATINGS,
            PROSE,
            SPECIAL_PROSE,
            DEADLINE,
            SPECIAL_DEADLINES,
            EXECUTION,
            EXECUTION_BASE,
            MANUAL_DEDUCTION,
            GRADES,
            GRADE_ROUNDING,
            TOTAL_CEILING,
            BONUS_ROWS,
            PENALTY_ROWS,
            MOST_TOTAL,
            GRADE_LOWERING,
            ROUNDING,
            EXECUTION_ROUNDING,
            LEVEL1_WEIGHTS,
            NOT_APPLICABLE,
            NOTE_OWED,
            NOTE_OWED_WHEN,
            OPEN_FOR_REVIEW_WHEN,
            REQUIRED_CLASSES,
            SPENDING_LAG,
            COST_TOLERANCE,
            CAP);

    private final String name;
    private final transient Message message;
    private final transient Class<?> values;
    private final transient boolean required;

    private RuleTopic(String name, Class<?> values, boolean required) {
        this.name = name;
        this.message = Message.of("rule." + name.toLowerCase(Locale.ROOT));
        this.values = values;
        this.required = required;
    }

    private static <T> RuleTopic<T> required(String name, Class<?> values) {
        return new RuleTopic<>(name, values, true);
    }

    private static <T> RuleTopic<T> optional(String name, Class<?> values) {
        return new RuleTopic<>(name, values, false);
    }

    /** All topics, in their order. */
    public static List<RuleTopic<?>> all() {
        return ALL;
    }

    /** The name of the constant: {@code POSITIVE}. */
    public String name() {
        return name;
    }

    /** Whether a rule set cannot be built without a rule on this topic. */
    public boolean isRequired() {
        return required;
    }

    boolean admits(Object value) {
        return values.isInstance(value);
    }

    @Override
    public int compareTo(RuleTopic<?> other) {
        given(other, "other");
        return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
    }

    /** The topic in words, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return message.text(given(locale, "locale"));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ALL.stream()
                .filter(topic -> topic.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidObjectException("expected the name of a topic of rules, got " + name));
    }

    @Override
    public String toString() {
        return name;
    }
}
