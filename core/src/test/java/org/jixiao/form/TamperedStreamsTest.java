package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jixiao.value.Quantity;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no factory makes is not made by reading it back either. */
class TamperedStreamsTest {
    private static final Quantity FIVE = Quantity.parse("5 个");
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final Fraction SEVENTH = Fraction.of(1, 7);
    private static final Fraction BELOW = Fraction.of(-1);

    /** Days and years are stored as this, */
    private static final String TIME = "java.time.Ser";

    /** and lists as this. */
    private static final String LIST = "java.util.CollSer";

    /** A value, a part of it (or the class that the part is stored as), and what stands there instead. */
    private record Case(
            Serializable value, Object part, @Nullable Object other) {
        boolean isPart(Object met) {
            return met.equals(part) || met.getClass().getName().equals(part);
        }

        @Override
        public String toString() {
            return value.getClass().getSimpleName() + ": " + other + " for " + part;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(values(), kinds(), forms()).flatMap(List::stream);
    }

    private static List<Case> values() {
        Bands<String> bands = Bands.<String>over(Interval.all())
                .band(Interval.parse("(-∞, 60)"), "low")
                .band(Interval.parse("[60, +∞)"), "high")
                .build();
        Interval interval = Interval.closedOpen(SEVENTH, Fraction.ONE);
        Unit dozen = new Unit("箱", "bottle", Fraction.of(12));
        return List.of(
                new Case(Fraction.of(BigInteger.TEN.pow(50), BigInteger.valueOf(3)), BigInteger.valueOf(3), null),
                new Case(
                        Fraction.of(BigInteger.TEN.pow(50), BigInteger.valueOf(3)),
                        BigInteger.valueOf(3),
                        BigInteger.ZERO),
                new Case(interval, SEVENTH, Fraction.of(2)),
                new Case(interval, SEVENTH, Fraction.ONE),
                new Case(interval, SEVENTH, null),
                new Case(Money.wan(5), Fraction.of(50_000), null),
                new Case(new Quantity(SEVENTH, Unit.PERCENT), SEVENTH, null),
                new Case(new Quantity(SEVENTH, Unit.PERCENT), Unit.PERCENT, null),
                new Case(dozen, Fraction.of(12), Fraction.ZERO),
                new Case(dozen, Fraction.of(12), BELOW),
                new Case(dozen, Fraction.of(12), null),
                new Case(dozen, "箱", null),
                new Case(dozen, "bottle", null),
                new Case(Rounding.of(2, RoundingMode.DOWN), RoundingMode.DOWN, RoundingMode.UNNECESSARY),
                new Case(Rounding.of(2, RoundingMode.DOWN), RoundingMode.DOWN, null),
                new Case(bands, Interval.parse("(-∞, 60)"), Interval.parse("(-∞, 59)")),
                new Case(bands, Interval.parse("(-∞, 60)"), Interval.parse("(-∞, 60]")),
                new Case(bands, bands.list().get(0), null),
                new Case(bands, bands.list().get(0), bands.list().get(1)),
                new Case(bands, LIST, null),
                new Case(bands.list().get(0), "low", null),
                new Case(bands.list().get(0), Interval.parse("(-∞, 60)"), null));
    }

    private static List<Case> kinds() {
        RatingScale scale = RatingScale.FOUR_GRADES;
        return List.of(
                new Case(scale, "优良中差", " "),
                new Case(scale, scale.levels().get(1), scale.levels().get(0)),
                new Case(scale, scale.levels().get(1), null),
                new Case(scale, scale.levels().get(1).band(), Interval.parse("[80%, 95%)")),
                new Case(scale.top(), "优", ""),
                new Case(scale.top(), scale.top().band(), Interval.parse("[90%, 110%]")),
                new Case(scale.top(), scale.top().band(), null),
                new Case(new QuantityTarget(Nature.EQUAL, FIVE), Nature.EQUAL, null),
                new Case(new QuantityTarget(Nature.EQUAL, FIVE), FIVE, null),
                new Case(new RangeTarget(FIVE, Quantity.parse("7 个")), FIVE, null),
                new Case(new RangeTarget(FIVE, Quantity.parse("7 个")), FIVE, Quantity.parse("8 个")),
                new Case(new RangeTarget(FIVE, Quantity.parse("7 个")), FIVE, Quantity.parse("5 元")),
                new Case(RatingTarget.on(scale), scale.levels().get(1), null),
                new Case(
                        RatingTarget.atLeast(RatingScale.GOOD_OR_BAD, "好"),
                        RatingScale.GOOD_OR_BAD.levels().get(1),
                        scale.top()),
                new Case(DeadlineTarget.on(LAST_DAY), TIME, null),
                new Case(new ProseTarget("完成"), "完成", " "),
                new Case(new QuantityActual(FIVE), FIVE, null),
                new Case(new RatingActual(scale.top()), scale.top(), null),
                new Case(new DateActual(LAST_DAY), TIME, null),
                new Case(new ProseActual("完成"), "完成", ""),
                new Case(new NotApplicable("停用"), "停用", null));
    }

    private static List<Case> forms() {
        SelfEvaluation form = Forms.full();
        SelfEvaluation stated = Forms.begun()
                .executionRate("75%")
                .output(o -> o.quantity("终端", Forms.met("90")))
                .build();
        IndicatorTree tree = form.indicators();
        Indicator quality = tree.indicators().get(1);
        Indicator number = Forms.row(i -> i.atLeast(FIVE.toString()).actual(4).weight(23));
        Comparison comparison = number.comparison().orElseThrow();
        FundsRow row = FundsRow.of(Money.wan(100), Money.wan(100), Money.wan(77));
        Serializable one = number;
        return List.of(
                new Case(one, new BigDecimal("23"), new BigDecimal("-23")),
                new Case(one, new BigDecimal("23"), new BigDecimal("0.0000001")),
                new Case(one, new BigDecimal("23"), null),
                new Case(one, number.target(), null),
                new Case(one, number.target(), new ProseTarget("完成")),
                new Case(one, number.actual(), new ProseActual("已完成")),
                new Case(one, number.path(), null),
                new Case(number.path(), "终端", " "),
                new Case(number.path(), "数量指标", null),
                new Case(quality, quality.award().orElseThrow(), new BigDecimal("-8.5")),
                new Case(quality, quality.target(), new QuantityTarget(Nature.EQUAL, FIVE)),
                new Case(quality, quality.actual(), new RatingActual(RatingScale.GOOD_OR_BAD.top())),
                new Case(comparison, comparison.target(), null),
                new Case(comparison, comparison.weight(), BELOW),
                new Case(comparison, comparison.direction(), null),
                new Case(tree, quality.stated(), null),
                new Case(tree, LIST, null),
                new Case(row, Money.wan(77), Money.wan(-77)),
                new Case(form.funds(), Money.wan(3), Money.wan(-3)),
                new Case(form.funds(), FundsRow.of(Money.wan(3), Money.wan(4), Money.wan(4)), null),
                new Case(form.funds(), FundingSource.OTHER, null),
                new Case(form.funds(), FundingSource.OTHER, FundingSource.CARRY_OVER),
                new Case(form.execution(), BigDecimal.TEN, BigDecimal.ONE.negate()),
                new Case(form.execution(), BigDecimal.TEN, new BigDecimal("1001")),
                new Case(stated.execution(), Fraction.of(3, 4), Fraction.of(-3, 4)),
                new Case(FundingSource.OTHER, "其他资金", " "),
                new Case(FundingSource.OTHER, "其他资金", null),
                new Case(form.execution(), BigDecimal.TEN, null),
                new Case(form, "运维", " "),
                new Case(form, "运维", null),
                new Case(form, TIME, null),
                new Case(form, form.execution(), null),
                new Case(form, new BigDecimal("8.5"), new BigDecimal("-77")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_tampered_value_is_refused_when_it_is_read(Case tampered) throws Exception {
        byte[] bytes = Tampering.replaced(tampered.value(), tampered::isPart, met -> tampered.other());
        assertThatThrownBy(() -> Tampering.read(bytes)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void a_case_that_changes_nothing_is_read() throws Exception {
        List<Case> all = cases().toList();
        for (Case sound : all) {
            byte[] bytes = Tampering.replaced(sound.value(), sound::isPart, met -> met);
            assertThat(Tampering.read(bytes)).isEqualTo(sound.value());
        }
    }

    static Stream<Arguments> numbers() {
        long strange = 0x1122334455667788L;
        Fraction number = Fraction.of(7, strange);
        return Stream.of(
                Arguments.of(number, Tampering.bytes(strange), Tampering.bytes(0L)),
                Arguments.of(number, Tampering.bytes(strange), Tampering.bytes(-strange)),
                Arguments.of(number, Tampering.bytes(7L), Tampering.bytes(Long.MIN_VALUE)),
                Arguments.of(
                        DeadlineTarget.between(LocalDate.of(1911, 1, 1), LAST_DAY),
                        Tampering.bytes(1911),
                        Tampering.bytes(2025)),
                Arguments.of(Rounding.of(7, RoundingMode.DOWN), Tampering.bytes(7), Tampering.bytes(11)),
                Arguments.of(Rounding.of(7, RoundingMode.DOWN), Tampering.bytes(7), Tampering.bytes(-1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void a_tampered_number_is_refused_when_it_is_read(Serializable value, byte[] part, byte[] other) throws Exception {
        assertThat(Tampering.read(Tampering.patched(value, part, part))).isEqualTo(value);
        byte[] bytes = Tampering.patched(value, part, other);
        assertThatThrownBy(() -> Tampering.read(bytes)).isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void no_value_is_left_out() throws Exception {
        Set<Class<?>> covered =
                cases().map(one -> SerializationTest.publicType(one.value())).collect(Collectors.toSet());
        List<Class<?>> values = SerializationTest.publicValues().stream()
                .filter(type -> !type.isEnum() && type != NotReported.class)
                .toList();
        assertThat(covered).containsExactlyInAnyOrderElementsOf(values);
    }
}
