package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    /** Upper edges included at the bottom, lower edges at the top: the two conventions in one table. */
    private static Bands.Builder<String> mixed() {
        return Bands.<String>over(Interval.parse("[0, 100]"))
                .band(Interval.parse("[90, 100]"), "top")
                .band(Interval.parse("[0, 60]"), "low")
                .band(Interval.parse("(60, 90)"), "middle");
    }

    @ParameterizedTest
    @CsvSource({"0, low", "59.99, low", "60, low", "60.01, middle", "89.99, middle", "90, top", "90.01, top", "100, top"
    })
    void each_edge_belongs_to_the_side_that_names_it(String number, String value) {
        Bands<String> table = mixed().build();
        assertThat(table.at(Fraction.parse(number))).isEqualTo(value);
        assertThat(table.bandAt(Fraction.parse(number)).interval().contains(Fraction.parse(number)))
                .isTrue();
    }

    @Test
    void bands_are_listed_lowest_first_and_the_list_is_the_callers_to_read_only() {
        Bands<String> table = mixed().build();
        assertThat(table.list())
                .containsExactly(
                        new Bands.Band<>(Interval.parse("[0, 60]"), "low"),
                        new Bands.Band<>(Interval.parse("(60, 90)"), "middle"),
                        new Bands.Band<>(Interval.parse("[90, 100]"), "top"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.list().clear());
    }

    @Test
    void order_of_naming_does_not_matter() {
        Bands<String> other = Bands.<String>over(Interval.parse("[0, 100]"))
                .band(Interval.parse("[0, 60.0]"), "low")
                .band(Interval.parse("(60, 90)"), "middle")
                .band(Interval.parse("[90, 100]"), "top")
                .build();
        assertThat(mixed().build()).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(mixed().build()).isNotEqualTo(other.map(value -> value + "!"));
    }

    @Test
    void values_change_and_bands_stay() {
        Bands<Integer> lengths = mixed().build().map(String::length);
        assertThat(lengths.at(Fraction.of(60))).isEqualTo(3);
        assertThat(lengths.at(Fraction.of(61))).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 60)|[60, 90)|[90, 100)|[100, 100]",
                "[0, 60)|(60, 90)|[90, 100]|[60, 60]",
                "[0, 60)|[70, 90)|(90, 100]|[60, 70) and [90, 90]",
                "(0, 60)|[60, 70)|[70, 90]|[0, 0] and (90, 100]"
            })
    void a_gap_is_refused_with_its_place(String one, String two, String three, String gap) {
        assertThatThrownBy(() -> over(one, two, three).build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected bands over all of [0, 100], but there is a gap: " + gap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 60]|[60, 90)|[90, 100]|[60, 90)|only (60, 100] is free",
                "[0, 60)|[80, 100]|[55, 65]|[55, 65]|only [60, 80) is free",
                "[0, 50)|(50, 100]|[40, 60]|[40, 60]|only [50, 50] is free",
                "[0, 50)|[50, 100]|[0, 1]|[0, 1]|nothing is free"
            })
    void an_overlap_is_refused_with_its_place(String one, String two, String three, String culprit, String free) {
        assertThatThrownBy(() -> over(one, two, three).build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected bands inside [0, 100] that do not overlap, got %s where %s", culprit, free);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[0, 101]", "[-1, 100]", "[0, +∞)"})
    void a_band_outside_the_domain_is_refused(String band) {
        assertThatThrownBy(() -> over(band).build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "expected bands inside [0, 100] that do not overlap, got %s where only [0, 100] is free", band);
    }

    @Test
    void a_table_without_bands_is_one_gap() {
        assertThatThrownBy(() -> over().build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected bands over all of [0, 100], but there is a gap: [0, 100]");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01"})
    void a_number_outside_the_domain_has_no_answer(String number) {
        Bands<String> table = mixed().build();
        assertThatThrownBy(() -> table.at(Fraction.parse(number)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a number in [0, 100], got " + number);
        assertThatThrownBy(() -> table.bandAt(Fraction.parse(number))).isExactlyInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_builder_used_again_leaves_the_built_table_alone() {
        Bands.Builder<String> builder = mixed();
        Bands<String> table = builder.build();
        builder.band(Interval.parse("[0, 1]"), "late");
        assertThat(table).isEqualTo(mixed().build());
        assertThatThrownBy(builder::build).hasMessageEndingWith("got [0, 1] where nothing is free");
    }

    private static Bands.Builder<String> over(String... bands) {
        Bands.Builder<String> builder = Bands.over(Interval.parse("[0, 100]"));
        for (String band : bands) {
            builder.band(Interval.parse(band), band);
        }
        return builder;
    }
}
