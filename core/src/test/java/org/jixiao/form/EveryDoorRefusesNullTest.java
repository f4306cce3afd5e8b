package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.architecture.House;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.internal.Mistake;
import org.jixiao.internal.TextBuilder;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null for each reference parameter of each public constructor and method of the values and the form. */
class EveryDoorRefusesNullTest {
    /** Enough doors to know that the search finds them. */
    private static final int MANY = 150;

    private static final Map<Class<?>, Object> SAMPLES = samples();

    @SuppressWarnings("UnnecessaryTextBuilder") // values write themselves behind what such a builder holds
    private static Map<Class<?>, Object> samples() {
        SelfEvaluation form = Forms.full();
        Bands.Builder<String> bands = Bands.<String>over(Interval.all()).band(Interval.all(), "all");
        List<Object> values = List.of(
                "优良中差",
                BigDecimal.ONE,
                BigInteger.ONE,
                RoundingMode.DOWN,
                LocalDate.of(2024, 12, 31),
                Year.of(2024),
                Locale.ENGLISH,
                Fraction.ONE,
                Interval.all(),
                Rounding.of(2, RoundingMode.DOWN),
                Money.wan(1),
                MoneyUnit.WAN,
                Unit.PERCENT,
                Quantity.parse("1 元"),
                bands,
                bands.build(),
                bands.build().list().get(0),
                Direction.POSITIVE,
                Nature.EQUAL,
                FundingSource.OTHER,
                IndicatorClass.COST,
                new IndicatorPath("产出指标", "数量指标", "终端"),
                RatingScale.FOUR_GRADES.top(),
                new QuantityTarget(Nature.EQUAL, Quantity.parse("1")),
                new ProseTarget("完成"),
                new QuantityActual(Quantity.parse("1")),
                new RatingActual(RatingScale.FOUR_GRADES.top()),
                new DateActual(LocalDate.of(2024, 12, 31)),
                new ProseActual("完成"),
                new NotReported(),
                new NotApplicable("停用"),
                form.indicators().indicators().get(0).comparison().orElseThrow(),
                Forms.begun(),
                new OutputBuilder(),
                new CostBuilder(),
                new BenefitBuilder(),
                new SatisfactionBuilder(),
                new IndicatorBuilder(new IndicatorPath("产出指标", "数量指标", "终端")),
                new TextBuilder(),
                Mistake.of("value.given", "null", "text"));
        Map<Class<?>, Object> samples = new HashMap<>();
        values.forEach(value -> samples.put(value.getClass(), value));
        samples.put(Serializable.class, "x");
        samples.put(String[].class, new String[] {"A: [90%, 100%]"});
        samples.put(List.class, List.of());
        samples.put(Consumer.class, (Consumer<?>) any -> {});
        samples.put(Function.class, (Function<?, ?>) any -> "x");
        samples.put(Predicate.class, (Predicate<?>) any -> true);
        samples.put(SelfEvaluation.class, form);
        samples.put(Funds.class, form.funds());
        samples.put(FundsRow.class, form.funds().total());
        samples.put(Execution.class, form.execution());
        samples.put(IndicatorTree.class, form.indicators());
        samples.put(Indicator.class, form.indicators().indicators().get(0));
        samples.put(RatingScale.class, RatingScale.FOUR_GRADES);
        samples.put(Target.class, new ProseTarget("完成"));
        samples.put(RatingTarget.class, RatingTarget.on(RatingScale.FOUR_GRADES));
        samples.put(DeadlineTarget.class, DeadlineTarget.on(LocalDate.of(2024, 12, 31)));
        samples.put(Actual.class, new NotReported());
        samples.put(LevelBuilder.class, new LevelBuilder.Own("效果指标"));
        InvalidFormException refusal =
                catchThrowableOfType(InvalidFormException.class, () -> Forms.row(i -> i.weight(0)));
        samples.put(InvalidFormException.class, refusal);
        samples.put(InvalidValueException.class, refusal);
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        return samples;
    }

    static Stream<Arguments> doors() throws Exception {
        return House.publicTypes("org.jixiao.value", "org.jixiao.form").stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(EveryDoorRefusesNullTest::isDoor)
                .flatMap(door -> IntStream.range(0, door.getParameterCount())
                        .filter(i -> !door.getParameterTypes()[i].isPrimitive())
                        .mapToObj(i -> Arguments.of(door, i)));
    }

    private static boolean isDoor(Executable door) {
        boolean equality = door.getName().equals("equals") && door.getParameterCount() == 1;
        boolean constantByName =
                door.getDeclaringClass().isEnum() && door.getName().equals("valueOf");
        return Modifier.isPublic(door.getModifiers()) && !door.isSynthetic() && !equality && !constantByName;
    }

    @Test
    void the_doors_are_found() throws Exception {
        assertThat(doors()).hasSizeGreaterThan(MANY);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("doors")
    void null_is_refused_by_a_check_of_our_own(Executable door, int parameter) {
        @Nullable
        Object[] arguments =
                Stream.of(door.getParameterTypes()).map(SAMPLES::get).toArray();
        assertThat(arguments).as("a sample for each parameter").doesNotContainNull();
        arguments[parameter] = null;
        assertThatThrownBy(() -> open(door, arguments))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.met()).isEqualTo("null"));
    }

    private static void open(Executable door, @Nullable Object... arguments) throws Throwable {
        try {
            if (door instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else if (Modifier.isStatic(door.getModifiers())) {
                ((Method) door).invoke(null, arguments);
            } else {
                Object sample = SAMPLES.get(door.getDeclaringClass());
                assertThat(sample).as("a sample to call it on").isNotNull();
                ((Method) door).invoke(sample, arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
