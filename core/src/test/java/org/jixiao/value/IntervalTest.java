package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @Provide
    Arbitrary<Fraction> numbers() {
        return Combinators.combine(Arbitraries.longs().between(-2000, 2000), Arbitraries.of(1L, 2L, 3L, 7L, 100L))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Interval> bounded = Combinators.combine(numbers(), numbers(), Arbitraries.of("[]", "[)", "(]", "()"))
                .filter((a, b, brackets) -> !a.equals(b) || brackets.equals("[]"))
                .as((a, b, brackets) ->
                        Interval.parse(brackets.charAt(0) + "" + a.min(b) + ", " + a.max(b) + brackets.charAt(1)));
        Arbitrary<Interval> halves = numbers()
                .flatMap(edge -> Arbitraries.of(
                        Interval.atLeast(edge),
                        Interval.moreThan(edge),
                        Interval.atMost(edge),
                        Interval.lessThan(edge)));
        return Arbitraries.oneOf(bounded, halves, Arbitraries.just(Interval.all()));
    }

    @Property
    void what_is_printed_is_read_back(@ForAll("intervals") Interval interval) {
        assertThat(Interval.parse(interval.toString())).isEqualTo(interval).hasSameHashCodeAs(interval);
    }

    @Property
    void decimal_edges_are_read_back_from_percentages(@ForAll("intervals") Interval interval) {
        boolean decimal = Stream.of(interval.low(), interval.high())
                .allMatch(edge -> edge.isEmpty() || edge.get().isDecimal());
        if (decimal) {
            assertThat(Interval.parse(interval.toPercentText())).isEqualTo(interval);
        }
    }

    @Property
    void a_number_lies_inside_when_it_is_on_the_right_side_of_both_edges(
            @ForAll("intervals") Interval interval, @ForAll("numbers") Fraction number) {
        List<Fraction> probes = Stream.concat(
                        Stream.of(number),
                        Stream.of(interval.low(), interval.high()).flatMap(Optional::stream))
                .toList();
        for (Fraction probe : probes) {
            boolean aboveLow = interval.low()
                    .map(low -> interval.includesLow() ? probe.isAtLeast(low) : probe.isMoreThan(low))
                    .orElse(true);
            boolean belowHigh = interval.high()
                    .map(high -> interval.includesHigh() ? probe.isAtMost(high) : probe.isLessThan(high))
                    .orElse(true);
            assertThat(interval.contains(probe)).isEqualTo(aboveLow && belowHigh);
        }
    }

    @Property
    void the_shared_part_holds_what_both_hold(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("numbers") Fraction number) {
        boolean both = a.contains(number) && b.contains(number);
        assertThat(a.and(b).map(shared -> shared.contains(number)).orElse(false))
                .isEqualTo(both);
        a.and(b)
                .ifPresent(shared ->
                        assertThat(a.encloses(shared) && b.encloses(shared)).isTrue());
        assertThat(a.and(Interval.lessThan(number))
                        .map(part -> part.contains(number))
                        .orElse(false))
                .isFalse();
    }

    @Property
    void scaling_moves_both_edges(
            @ForAll("intervals") Interval interval,
            @ForAll("numbers") Fraction number,
            @ForAll("numbers") Fraction by) {
        if (by.signum() > 0) {
            assertThat(interval.times(by).contains(number.times(by))).isEqualTo(interval.contains(number));
            assertThat(interval.times(by).times(Fraction.ONE.dividedBy(by))).isEqualTo(interval);
        } else {
            assertThatThrownBy(() -> interval.times(by))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("expected a factor above 0, got " + by);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[80%, 90%)|[0.8, 0.9)|[80%, 90%)",
                " ( 0 ,10 ] |(0, 10]|(0%, 1000%]",
                "[90, +∞)|[90, +∞)|[9000%, +∞)",
                "[90, ∞)|[90, +∞)|[9000%, +∞)",
                "(-∞, 60%)|(-∞, 0.6)|(-∞, 60%)",
                "(-∞, +∞)|(-∞, +∞)|(-∞, +∞)",
                "[5, 5]|[5, 5]|[500%, 500%]",
                "[1/3, 2/3)|[1/3, 2/3)|[100/3%, 200/3%)",
                "[-1, -0.5]|[-1, -0.5]|[-100%, -50%]"
            })
    void text_is_read_and_written_as_in_a_textbook(String text, String plain, String percent) {
        assertThat(Interval.parse(text)).hasToString(plain);
        assertThat(Interval.parse(text).toPercentText()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "5", "[5]", "5, 6", "[5, 6", "5, 6)", "{5, 6}", "[5; 6]", "[,"})
    void text_that_is_no_interval_is_refused(String text) {
        assertThatThrownBy(() -> Interval.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("expected an interval such as [80%%, 90%%), got \"%s\"", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "［８０％，９０％）|[0.8, 0.9)",
                "（－５，＋∞）|(-5, +∞)",
                "（－∞，６０］|(-∞, 60]",
                "【−1， 0】|[-1, 0]",
                "[１／２,　1]|[0.5, 1]"
            })
    void full_width_digits_and_signs_are_read_as_half_width_ones(String text, String plain) {
        assertThat(Interval.parse(text)).hasToString(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[a, 5)|a", "[5, b)|b", "[0, 1, 2)|1, 2"})
    void an_edge_that_is_no_number_is_refused(String text, String edge) {
        assertThatThrownBy(() -> Interval.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("expected a number such as 0.7, 70%% or 7/10, got \"%s\"", edge);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[90%, inf)",
                "(-inf, 60%)",
                "[90%, +Infinity)",
                "[90%, 无穷大)",
                "[90%,)",
                "[,)",
                "[+∞, 5)",
                "(-∞, -∞)",
                "[90%, oo)"
            })
    void an_end_that_is_open_is_written_with_its_sign(String text) {
        assertThatThrownBy(() -> Interval.parse(text)).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal)
                    .hasMessage(
                            "expected +∞ or -∞ for an end that is open, as in [90%%, +∞) and (-∞, 60%%), got \"%s\"",
                            text);
            assertThat(refusal.message(Locale.CHINESE))
                    .isEqualTo("应为：没有尽头的一端写 +∞ 或者 -∞，例如 [90%, +∞)、(-∞, 60%)；实际：\"" + text + "\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[10, 0]", "[5, 5)", "(5, 5]", "(5, 5)", "[90%, 80%)"})
    void an_empty_interval_is_refused_as_it_was_typed(String text) {
        assertThatThrownBy(() -> Interval.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("expected a lower edge below the upper one, got \"%s\"", text);
    }

    @Test
    void factories_say_what_they_make() {
        Fraction low = Fraction.of(1);
        Fraction high = Fraction.of(2);
        assertThat(List.of(
                        Interval.closed(low, high),
                        Interval.closedOpen(low, high),
                        Interval.atLeast(low),
                        Interval.moreThan(low),
                        Interval.atMost(high),
                        Interval.lessThan(high),
                        Interval.all()))
                .extracting(Interval::toString)
                .containsExactly("[1, 2]", "[1, 2)", "[1, +∞)", "(1, +∞)", "(-∞, 2]", "(-∞, 2)", "(-∞, +∞)");
        assertThatThrownBy(() -> Interval.closedOpen(high, low))
                .hasMessage("expected a lower edge below the upper one, got 2 and 1");
        assertThatThrownBy(() -> Interval.closed(high, low))
                .hasMessage("expected a lower edge below the upper one, got 2 and 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2)|[3, 4)|(-2, -1]|(-∞, 1)|[2, +∞)",
                "(1, 2]|(3, 4]|[-2, -1)|(-∞, 1]|(2, +∞)",
                "[2, 2]|[4, 4]|[-2, -2]|(-∞, 2)|(2, +∞)",
                "(-∞, 2]|(-∞, 4]|[-2, +∞)||(2, +∞)",
                "(1, +∞)|(3, +∞)|(-∞, -1)|(-∞, 1]|",
                "(-∞, +∞)|(-∞, +∞)|(-∞, +∞)||",
            })
    void an_interval_can_be_moved_turned_round_and_left_out(
            String text, String moved, String negated, @Nullable String below, @Nullable String above) {
        Interval interval = Interval.parse(text);
        assertThat(interval.plus(Fraction.of(2))).hasToString(moved);
        assertThat(interval.negated()).hasToString(negated);
        assertThat(interval.allBelow()).isEqualTo(Optional.ofNullable(below).map(Interval::parse));
        assertThat(interval.allAbove()).isEqualTo(Optional.ofNullable(above).map(Interval::parse));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2)|[2, 3]|[1, 3]",
                "[1, 2]|(2, 3)|[1, 3)",
                "(2, 3)|[1, 2]|[1, 3)",
                "[1, 5]|[2, 3]|[1, 5]",
                "(-∞, 2]|[2, 2]|(-∞, 2]",
                "[1, 2)|(2, 3]|",
                "[1, 2]|[3, 4]|",
            })
    void two_intervals_join_where_they_leave_nothing_between_them(String one, String other, @Nullable String both) {
        assertThat(Interval.parse(one).joinedWith(Interval.parse(other)))
                .isEqualTo(Optional.ofNullable(both).map(Interval::parse));
    }

    @Test
    void an_interval_of_one_number_is_a_point() {
        assertThat(Interval.parse("[1, 1]").isPoint()).isTrue();
        assertThat(Interval.parse("[1, 2]").isPoint()).isFalse();
        assertThat(Interval.all().isPoint()).isFalse();
        assertThat(Interval.parse("(-∞, 1]").isPoint()).isFalse();
    }
}
