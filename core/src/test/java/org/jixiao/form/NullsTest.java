package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Callers without null checks can hand in null: it is refused by the very call, with its place. */
@SuppressWarnings("NullAway") // hands in the nulls that this is about
class NullsTest {
    private static final Map<Class<?>, Object> VALID = Map.ofEntries(
            Map.entry(String.class, "优良中差"),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.of(2024, 12, 31)),
            Map.entry(Money.class, Money.wan(1)),
            Map.entry(Consumer.class, (Consumer<?>) any -> {}),
            Map.entry(RatingScale.class, RatingScale.FOUR_GRADES),
            Map.entry(FundingSource.class, FundingSource.OTHER),
            Map.entry(FundsRow.class, FundsRow.of(Money.wan(1), Money.wan(1), Money.wan(1))),
            Map.entry(Target.class, new ProseTarget("完成")),
            Map.entry(Actual.class, new NotReported()),
            Map.entry(Nature.class, Nature.EQUAL),
            Map.entry(Quantity.class, Quantity.parse("1")));

    /** Each reference parameter of each public method of each builder of a form. */
    static Stream<Arguments> parameters() {
        return Stream.of(
                        SelfEvaluationBuilder.class,
                        LevelBuilder.class,
                        OutputBuilder.class,
                        CostBuilder.class,
                        BenefitBuilder.class,
                        SatisfactionBuilder.class,
                        IndicatorBuilder.class)
                .flatMap(builder -> Stream.of(builder.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .flatMap(method -> Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                        .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                        .map(i -> Arguments.of(method, i)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parameters")
    void null_is_refused_at_once_with_its_place(Method method, int parameter) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == long.class ? 1L : VALID.get(type))
                .toArray();
        assertThat(arguments).as("a valid value for each parameter").doesNotContainNull();
        arguments[parameter] = null;
        Object builder = builder(method.getDeclaringClass());
        assertThatThrownBy(() -> invoke(method, builder, arguments))
                .isExactlyInstanceOf(InvalidFormException.class)
                .message()
                .matches("[^:]*\\p{IsHan}[^:]*: expected .+, got null");
    }

    private static void invoke(Method method, Object builder, Object... arguments) throws Throwable {
        try {
            method.invoke(builder, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object builder(Class<?> type) {
        return Map.of(
                        SelfEvaluationBuilder.class, Forms.begun(),
                        LevelBuilder.class, new LevelBuilder.Own("效果指标"),
                        OutputBuilder.class, new OutputBuilder(),
                        CostBuilder.class, new CostBuilder(),
                        BenefitBuilder.class, new BenefitBuilder(),
                        SatisfactionBuilder.class, new SatisfactionBuilder(),
                        IndicatorBuilder.class, new IndicatorBuilder(new IndicatorPath("产出指标", "数量指标", "终端")))
                .get(type);
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                refused(
                        "项目名称: expected the name of a project, got null",
                        () -> SelfEvaluation.forProject(null, Year.of(1))),
                refused("运维: expected the budget year, got null", () -> SelfEvaluation.forProject("运维", null)),
                refused(
                        "产出指标/数量指标/null: expected a name at each of the three levels, got null",
                        () -> Forms.with(o -> o.quantity(null, Forms.met("1")))),
                refused("产出指标/数量指标/终端: expected a weight, got null", () -> Forms.row(i -> i.weight((BigDecimal) null))),
                refused(
                        "产出指标/数量指标/终端: expected an actual (notReported() says that the cell is empty), got null",
                        () -> Forms.row(i -> i.actual((String) null))),
                refused("产出指标/数量指标/终端: expected a note, got null", () -> Forms.row(i -> i.deviationNote(null))),
                refused("产出指标/数量指标/终端: expected a description of the indicator, got null", () -> Forms.row(null)),
                refused("产出指标: expected a description of its indicators, got null", () -> Forms.with(null)),
                refused(
                        "当年财政拨款/全年预算数: expected an amount of 0 or more, got null",
                        () -> Forms.begun().appropriation(Money.ZERO, null, Money.ZERO)),
                refused(
                        "主管部门: expected the name of a department, got null",
                        () -> Forms.begun().department(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void the_message_says_what_was_expected(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(InvalidFormException.class).hasMessage(message);
    }

    @Test
    void lists_and_arrays_refuse_a_null_in_them() {
        List<RatingLevel> levels = new ArrayList<>();
        levels.add(null);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> new RatingScale("三档", levels),
                () -> RatingScale.named("三档", "A: [90%, 100%]", null),
                () -> RatingScale.TWO_GRADES.withBands("[90%, 100%]", null))) {
            assertThatThrownBy(call)
                    .isExactlyInstanceOf(InvalidValueException.class)
                    .message()
                    .matches("expected a value for (levels|row|band), got null");
        }
    }

    @Test
    void words_refuse_null_as_they_refuse_blanks() {
        assertThatThrownBy(() -> new ProseTarget(null)).hasMessage("expected a target in words, got null");
        assertThatThrownBy(() -> new ProseActual(null)).hasMessage("expected an actual in words, got null");
        assertThatThrownBy(() -> new NotApplicable(null))
                .hasMessage("expected a reason why the indicator does not apply, got null");
        assertThatThrownBy(() -> new RatingScale(null, List.of()))
                .hasMessage("expected the name of a rating scale, got null");
    }

    private static Arguments refused(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
