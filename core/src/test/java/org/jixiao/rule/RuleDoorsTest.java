package org.jixiao.rule;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.form.Direction;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.scorecard.Forms;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDoorsTest {
    private static final ScoringStrategy<QuantityInput> STRATEGY = ScoringStrategies.proportional();
    private static final Indicator ROW = Forms.sound().indicators().indicators().get(0);

    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.rule");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        samples(List.of()).refusesNull(door);
    }

    static List<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.rule");
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        samples(List.of()).refusesNullAmongMany(door);
    }

    /** What has several forms, each of which has its own way in. */
    static Stream<Arguments> variants() {
        Scope scope = Scope.everyIndicator();
        Stream<Arguments> provenances = Stream.of(
                        Provenance.clause(1), Provenance.observedIn("1"), Provenance.byDefault("1", "1"))
                .flatMap(each -> with(each, Provenance.class));
        Stream<Arguments> conditions = Stream.of(
                        Condition.missed(),
                        Condition.different(),
                        Condition.completion("[0, 1]"),
                        Condition.deviation("[0, 1]"),
                        Condition.missed().among(Scope.named("1")),
                        Condition.budgetChanged(),
                        Condition.executionRate("[0, 1]"),
                        Condition.unspent("[0, 1]"),
                        Condition.total("[0, 1]"),
                        Condition.fewerThan(1, scope),
                        Condition.everyIndicator(Condition.missed()))
                .flatMap(each -> with(each, publicType(each.getClass())));
        Stream<Arguments> scopes = Stream.of(
                        scope,
                        Scope.level1(IndicatorClass.OUTPUT),
                        Scope.level2("1"),
                        Scope.named("1"),
                        Scope.withSign(Nature.EQUAL),
                        Scope.everyIndicator().except(Scope.named("1")))
                .flatMap(each -> with(each, Scope.class));
        Stream<Arguments> bases = Stream.of(ExecutionBase.values()).flatMap(each -> with(each, ExecutionBase.class));
        return Stream.of(provenances, conditions, scopes, bases).flatMap(each -> each);
    }

    /** A generated value is seen as the type it implements. */
    private static Class<?> publicType(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    }

    private static Stream<Arguments> with(Object variant, Class<?> type) {
        return PublicDoors.of(type).stream().map(door -> Arguments.of(variant, door));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void null_is_refused_by_every_variant(Object variant, Door door) {
        samples(List.of(variant)).refusesNull(door);
    }

    private static PublicDoors samples(List<Object> first) {
        RuleSet rules = SampleRules.DISTRICT;
        Consumer<IndicatorBuilder> description =
                row -> row.atLeast("1").actual("1").weight(1);
        Supplier<List<WorkedCase>> examples = List::of;
        Function<WorkedCase, Optional<String>> replay = example -> Optional.empty();
        List<Object> others = List.of(
                "1",
                new String[] {"1"},
                Locale.ENGLISH,
                Year.of(2024),
                LocalDate.of(2024, 1, 1),
                BigDecimal.ONE,
                Fraction.ONE,
                Money.wan(1),
                RoundingMode.DOWN,
                List.of("1"),
                description,
                replay,
                examples,
                Nature.EQUAL,
                new Nature[] {Nature.EQUAL},
                IndicatorClass.OUTPUT,
                new IndicatorClass[] {IndicatorClass.OUTPUT},
                new IndicatorPath("1", "1", "1"),
                FundsRow.of(Money.wan(1), Money.wan(1), Money.wan(1)),
                ROW,
                QuantityInput.of(Fraction.ONE, Fraction.ONE, Fraction.ONE, Direction.POSITIVE),
                STRATEGY,
                ScoringStrategies.bands("200%: 10%"),
                Grade.GOOD,
                GradeBands.of(90, 80, 60),
                GradeBands.of(90, 80, 60).bands(),
                Map.of(Grade.GOOD, "[0, +∞)"),
                ExecutionBase.ADJUSTED,
                NotApplicablePolicy.SKIP,
                Statement.CAPPED_AT_WEIGHT,
                Provenance.clause(1).of("1"),
                Document.titled("1"),
                Scope.everyIndicator(),
                Condition.missed(),
                Condition.budgetChanged(),
                Condition.everyIndicator(Condition.missed()),
                Level1Weights.execution(10),
                new RequiredClasses(List.of(IndicatorClass.OUTPUT)),
                new GradeLowering(List.of(Fraction.ONE, Fraction.ONE, Fraction.ONE)),
                new AttachedFinding("1", Condition.missed(), 0),
                new SpecialRule<>("1", Scope.everyIndicator(), STRATEGY),
                new UncodedClause(Provenance.clause(1).of("1"), "1", "1", List.of()),
                WorkedCase.total("1", Grade.GOOD),
                WorkedCase.budget("1"),
                RuleTopic.POSITIVE,
                RuleChange.Kind.SAME,
                rules,
                new RuleSet[] {rules},
                RuleSets.of(rules),
                rules.rule(RuleTopic.ROUNDING),
                SampleRules.on(rules),
                RuleSetComparison.of(rules, rules),
                RuleSetComparison.of(rules, rules).changes().get(0));
        return PublicDoors.with(Stream.concat(first.stream(), others.stream()).toArray());
    }
}
