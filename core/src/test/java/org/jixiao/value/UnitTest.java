package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest(name = "1 {0} = {1} {2}")
    @CsvSource({
        "万元, 10000, 元",
        "亿元, 10000, 万元",
        "亿元, 100000000, 元",
        "万, 1, 万元",
        "亿, 1, 亿元",
        "%, 10, ‰",
        "%, 1, %",
        "分钟, 60, 秒",
        "小时, 60, 分钟",
        "小时, 3600, 秒钟",
        "时, 1, 小时",
        "个小时, 1, 小时",
        "天, 24, 小时",
        "日, 1440, 分钟",
        "周, 7, 天",
        "年, 12, 月",
        "个月, 1, 月",
        "工作日, 1, 个工作日",
        "Mbps, 1000, Kbps",
        "Gbps, 1000, Mbps",
        "G, 1000, 兆",
        "M, 1, Mbps",
        "公里, 1000, 米",
        "千米, 1, 公里",
        "公顷, 15, 亩",
        "公顷, 10000, 平方米",
        "平方公里, 1500, 亩",
        "亩, 2000/3, ㎡",
        "平米, 1, 平方米",
        "吨, 1000, 公斤",
        "千克, 1000, 克",
        "万人次, 10000, 人次",
        "万人, 10000, 人",
        "万GB, 10000, GB",
        "人/月, 12, 人/年",
        "万元/年, 10000, 元/年",
        "元/平方米, 2000/3, 元/亩",
        "万人/年, 10000, 人/年",
        "' 人 / 月 ', 1, 人/月"
    })
    void units_of_one_dimension_convert_exactly_both_ways(String from, String factor, String to) {
        Unit source = Unit.of(from);
        Unit target = Unit.of(to);
        Quantity one = Quantity.of(1, source);
        assertThat(source.per(target)).isEqualTo(Fraction.parse(factor));
        assertThat(target.per(source)).isEqualTo(Fraction.ONE.dividedBy(Fraction.parse(factor)));
        assertThat(one.in(target)).isEqualTo(new Quantity(Fraction.parse(factor), target));
        assertThat(one.in(target).in(source)).isEqualTo(one);
        assertThat(source.convertsTo(target)).isTrue();
        assertThat(target.convertsTo(source)).isTrue();
    }

    /** One unit of every dimension. */
    static List<Unit> dimensions() {
        return Stream.of(
                        "", "元", "%", "分", "秒", "月", "工作日", "Mbps", "米", "平方米", "克", "个", "项", "人", "人次", "GB", "TB",
                        "人/年", "人/天", "元/人")
                .map(Unit::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void units_of_different_dimensions_do_not_convert(Unit unit) {
        assertThat(dimensions().stream().filter(unit::convertsTo)).containsExactly(unit);
    }

    @ParameterizedTest
    @CsvSource({"月, 天", "年, 天", "年, 周", "个月, 日", "工作日, 天", "天, 月"})
    void months_and_years_convert_to_each_other_alone(String from, String to) {
        assertThatThrownBy(() -> Unit.of(from).per(Unit.of(to)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a unit that converts to \"%s\", got \"%s\"", to, from);
    }

    @Test
    void a_bare_number_has_no_unit() {
        assertThat(Unit.of("")).isEqualTo(Unit.NONE).hasToString("");
        assertThat(Unit.of("  ").isNone()).isTrue();
        assertThat(Unit.of("个").isNone()).isFalse();
        assertThat(Unit.NONE.convertsTo(Unit.PERCENT)).isFalse();
    }

    @Test
    void general_counted_words_stand_for_one_another_but_do_not_convert() {
        List<Unit> general =
                Stream.of("个", "项", "份", "套", "条", "件").map(Unit::of).toList();
        for (Unit one : general) {
            assertThat(general).allMatch(one::isUsedFor);
            assertThat(general.stream().filter(one::convertsTo)).containsExactly(one);
            assertThat(one.isUsedFor(Unit.of("人"))).isFalse();
            assertThat(Unit.of("台").isUsedFor(one)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"元, true", "万元, true", "亿, true", "元/人, false", "个, false", "'', false"})
    void money_is_told_from_the_rest(String symbol, boolean money) {
        assertThat(Unit.of(symbol).isMoney()).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "万小时", "万米", "人/", "/年", "/", "人/foo", "人/年/月", "元元", "a b"})
    void an_unknown_unit_is_refused_and_can_be_asked_for_before(String symbol) {
        assertThat(Unit.isKnown(symbol)).isFalse();
        assertThatThrownBy(() -> Unit.of(symbol))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "expected a unit such as 万元, %%, 小时, 月, Mbps, 个, 人次 or 人/年, got \"%s\""
                                + " (Unit.counted makes a new counted word)",
                        symbol);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.SECONDS)
    void a_rate_of_very_many_parts_is_no_unit() {
        assertThat(Unit.isKnown("人/".repeat(100_000) + "年")).isFalse();
    }

    @Test
    void a_measured_unit_is_no_counted_word() {
        assertThatThrownBy(() -> Unit.counted("小时"))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a counted word, got \"小时\" (it is a unit that is measured)");
    }

    @Test
    void a_counted_word_of_ones_own_converts_to_itself_alone() {
        Unit word = Unit.counted("台班");
        assertThat(Unit.isKnown("台班")).isFalse();
        assertThat(word).isEqualTo(Unit.counted("台班")).hasToString("台班");
        assertThat(word.convertsTo(Unit.counted("台班"))).isTrue();
        assertThat(word.convertsTo(Unit.counted("工日"))).isFalse();
        assertThat(word.convertsTo(Unit.of("台"))).isFalse();
        assertThat(Unit.counted("个")).isEqualTo(Unit.of("个"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2台", "台 班", "台/班", "%"})
    void a_counted_word_of_anything_but_letters_is_refused(String word) {
        assertThatThrownBy(() -> Unit.counted(word))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a counted word of letters, such as 株, got \"%s\"", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void a_factor_that_is_not_above_zero_is_refused(String factor) {
        assertThatThrownBy(() -> new Unit("半打", "dozens", Fraction.parse(factor)))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("unit 半打: expected a factor above 0, got " + factor);
    }
}
