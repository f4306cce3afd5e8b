package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of the ground floor survives writing and reading as an equal one. */
class SerializationTest {
    static Stream<Serializable> values() {
        SelfEvaluation form = Forms.full();
        IndicatorTree tree = form.indicators();
        FundsRow row = FundsRow.of(Money.wan(1), Money.wan(2), Money.wan(3));
        Bands<String> bands = Bands.<String>over(Interval.all())
                .band(Interval.parse("(-∞, 60)"), "low")
                .band(Interval.parse("[60, +∞)"), "high")
                .build();
        return Stream.of(
                Fraction.of(2, 3),
                Fraction.of(BigInteger.TEN.pow(50), BigInteger.valueOf(3)),
                Rounding.of(2, RoundingMode.DOWN),
                Money.wan("695.82"),
                MoneyUnit.WAN,
                Unit.of("人/年"),
                Quantity.parse("24 人/年"),
                Interval.parse("[80%, 90%)"),
                Interval.all(),
                bands,
                bands.list().get(0),
                form,
                Forms.with(o -> o.quantity("终端", Forms.met("90"))),
                form.funds(),
                form.execution(),
                row,
                tree,
                tree.indicators().get(0).comparison().orElseThrow(),
                tree.indicators().get(0),
                tree.indicators().get(0).path(),
                RatingScale.ATTAINMENT,
                RatingScale.ATTAINMENT.top(),
                RatingTarget.atLeast(RatingScale.FIVE_GRADES, "良"),
                new QuantityTarget(Nature.AT_LEAST, Quantity.parse("5")),
                DeadlineTarget.on(LocalDate.of(2024, 12, 31)),
                new ProseTarget("完成"),
                new QuantityActual(Quantity.parse("5 个")),
                new RatingActual(RatingScale.ATTAINMENT.top()),
                new DateActual(LocalDate.of(2024, 11, 30)),
                new ProseActual("已完成"),
                new NotReported(),
                new NotApplicable("停用"),
                new RangeTarget(Quantity.parse("1 份"), Quantity.parse("2 份")),
                new FundingSource("中央资金"),
                Incomparable.CALENDAR,
                Nature.EQUAL,
                Direction.REVERSE,
                FundingSource.OTHER,
                IndicatorClass.COST);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_survives_a_round_trip(Serializable value) throws IOException, ClassNotFoundException {
        Object copy = readBack(value);
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        if (!(value instanceof Enum<?>)) {
            assertThat(copy).isNotSameAs(value);
        }
    }

    @Test
    void no_value_is_left_out() {
        Set<Class<?>> covered = values().map(SerializationTest::publicType).collect(Collectors.toSet());
        assertThat(covered).containsExactlyInAnyOrderElementsOf(publicValues());
    }

    /** The public types of both rooms that stand for a value. */
    static List<Class<?>> publicValues() {
        return House.publicTypes("org.jixiao.value", "org.jixiao.form").stream()
                .filter(type -> !type.isSealed() || !type.isInterface())
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .toList();
    }

    @Test
    void a_refusal_survives_a_round_trip() throws IOException, ClassNotFoundException {
        InvalidFormException refusal =
                catchThrowableOfType(InvalidFormException.class, () -> Forms.row(i -> i.atLeast("5 foo")));
        assertThat(readBack(refusal)).isInstanceOfSatisfying(InvalidFormException.class, copy -> {
            assertThat(copy).hasMessage(refusal.getMessage());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(copy.message(locale)).isEqualTo(refusal.message(locale));
                assertThat(copy.expected(locale)).isEqualTo(refusal.expected(locale));
            }
            assertThat(List.of(copy.code(), copy.place(), copy.met()))
                    .containsExactly("unit.unknown", Forms.PATH, "foo");
        });
    }

    /** Generated values are seen as the public type they implement. */
    static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return type;
    }

    private static Object readBack(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
