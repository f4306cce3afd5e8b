package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        "季度, 3, 月",
        "公里, 2, 里",
        "立方米, 1000, 升",
        "斤, 500, 克",
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
    void counted_words_are_taken_for_one_another_but_do_not_convert() {
        List<Unit> counts =
                Stream.of("个", "项", "份", "人", "名", "台", "辆").map(Unit::of).toList();
        for (Unit one : counts) {
            assertThat(counts).allMatch(other -> one.takenFor(other).equals(Optional.of(Fraction.ONE)));
            assertThat(counts.stream().filter(one::convertsTo)).containsExactly(one);
            assertThat(one.takenFor(Unit.YUAN)).isEmpty();
            assertThat(one.takenFor(Unit.PERCENT)).isEmpty();
        }
        assertThat(Unit.of("万人").takenFor(Unit.of("名"))).contains(Fraction.of(10_000));
    }

    @ParameterizedTest
    @CsvSource({"次/年, 次, 1", "次, 次/年, 1", "件/次, 次, 1", "次, 件/次, 1", "万/年, 万元, 1", "万/年, 元, 10000"})
    void a_count_by_the_year_is_taken_for_the_count(String unit, String other, String factor) {
        assertThat(Unit.of(unit).takenFor(Unit.of(other))).contains(Fraction.parse(factor));
    }

    @ParameterizedTest
    @CsvSource({
        "万吨, 10000000000, 克",
        "千人, 1000, 人",
        "万平方米, 10000, 平方米",
        "万kWh, 10000, 度",
        "百家, 100, 家",
        "亿立方米, 100000000, 立方米"
    })
    void ten_thousand_and_its_kin_multiply_the_unit_behind_them(String unit, String factor, String other) {
        assertThat(Unit.of(unit).per(Unit.of(other))).isEqualTo(Fraction.parse(factor));
    }

    @Test
    void a_unit_that_nobody_knows_is_one_of_its_own() {
        Unit own = Unit.named("勒克斯");

        assertThat(own.isUnknown()).isTrue();
        assertThat(own).isEqualTo(Unit.named("勒克斯")).hasToString("勒克斯");
        assertThat(own.convertsTo(Unit.named("坎德拉"))).isFalse();
        assertThat(Unit.named("万勒克斯").per(own)).isEqualTo(Fraction.of(10_000));
        assertThat(Unit.named("元/人·月").convertsTo(Unit.named("万元/人·月"))).isTrue();
        assertThat(Unit.named("台")).isEqualTo(Unit.of("台"));
    }

    @ParameterizedTest
    @CsvSource({"万人, 人", "万元, 元", "亿元, 元", "万勒克斯, 勒克斯", "千米, 千米", "千克, 千克", "人, 人"})
    void a_unit_is_told_from_what_multiplies_it(String unit, String one) {
        assertThat(Unit.named(unit).withoutMultiple()).isEqualTo(Unit.named(one));
    }

    @ParameterizedTest
    @CsvSource({"元, true", "万元, true", "亿, true", "元/人, false", "个, false", "'', false"})
    void money_is_told_from_the_rest(String symbol, boolean money) {
        assertThat(Unit.of(symbol).isMoney()).isEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "万%", "万万元", "人/", "/年", "/", "人/foo", "人/年/月", "元元", "a b"})
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
    void in_chinese_units_are_listed_in_chinese() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Unit.of("Mbsp"))
                .satisfies(wrong ->
                        assertThat(wrong.expected(Locale.CHINESE)).isEqualTo("一个单位，例如 万元、%、小时、月、Mbps、个、人次、人/年"));
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
        Unit word = Unit.counted("台班次");
        assertThat(Unit.isKnown("台班次")).isFalse();
        assertThat(word).isEqualTo(Unit.counted("台班次")).hasToString("台班次");
        assertThat(word.convertsTo(Unit.counted("台班次"))).isTrue();
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
