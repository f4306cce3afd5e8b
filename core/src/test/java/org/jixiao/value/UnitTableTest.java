package org.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The everyday units that forms use, and the kind each belongs to. */
class UnitTableTest {
    private static final List<String> EVERYDAY = List.of(
            "立方米", "平方公里", "公顷", "亩", "吨", "千克", "公斤", "克", "升", "毫升", "千米", "米", "厘米", "千瓦时", "度", "千瓦", "季度", "批次",
            "车次", "场次", "人次", "人天", "人日", "人月", "台套", "台(套)", "套次", "点", "路", "颗", "版", "首", "户", "村", "座", "处", "栋",
            "间", "km", "m", "m²", "t", "kg", "kWh", "℃", "‰", "个", "条", "份", "台", "辆", "家", "项", "人", "名", "次", "件",
            "套", "场", "期", "册", "张", "平方米", "公里", "里", "年", "月", "个月", "天", "日", "小时", "时", "分钟", "秒", "Mbps", "兆", "G",
            "万元", "万", "元", "亿元", "%", "分");

    @Test
    void everyday_units_are_known() {
        assertThat(EVERYDAY).allMatch(Unit::isKnown);
        assertThat(EVERYDAY).noneMatch(symbol -> Unit.of(symbol).isUnknown());
    }

    @Test
    void every_unit_of_the_table_has_an_english_name_and_nothing_else_has() {
        assertThat(UnitNames.ENGLISH.keySet()).isEqualTo(UnitTable.KNOWN.keySet());
        assertThat(UnitNames.ENGLISH.values())
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "万元, '10,000 yuan'",
        "人次, person-time",
        "人/年, person/year",
        "元/平方米, yuan/square metre",
        "万人, 10000 × person",
        "台/套, unit or set (台/套)",
        "勒克斯, 勒克斯",
        "%, percent",
        "'', ''"
    })
    void a_unit_is_called_as_it_is_written_or_by_its_english_name(String symbol, String english) {
        Unit unit = Unit.named(symbol);

        assertThat(unit.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo(symbol);
        assertThat(unit.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "kg, 公斤",
        "t, 吨",
        "km, 公里",
        "m, 米",
        "m², 平方米",
        "kWh, 度",
        "KM, 公里",
        "KG, 千克",
        "mbps, 兆",
        "千瓦时, kWh",
        "MIN, 分钟"
    })
    void latin_symbols_are_the_same_units_whatever_their_case(String latin, String chinese) {
        assertThat(Unit.of(latin).per(Unit.of(chinese))).isEqualTo(Fraction.ONE);
    }

    /** Law: 万, 千, 百 and 亿 in front of a counted word or a measure multiply it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "人", "册", "亩", "吨", "平方米", "立方米", "kWh", "户", "人次", "台套", "米", "公里", "千瓦时", "头", "株", "勒克斯", "标准立方米"
            })
    void a_multiple_in_front_multiplies_any_unit(String symbol) {
        Unit one = Unit.named(symbol);

        assertThat(Unit.named("万" + symbol).per(one)).isEqualTo(Fraction.of(10_000));
        assertThat(Unit.named("亿" + symbol).per(one)).isEqualTo(Fraction.of(100_000_000));
        assertThat(Unit.named("百" + symbol).per(one)).isEqualTo(Fraction.of(100));
        assertThat(Unit.named("万" + symbol).withoutMultiple()).isEqualTo(one);
        assertThat(Unit.named("万" + symbol)).hasToString("万" + symbol);
        assertThat(Unit.named("万" + symbol + "/年").per(Unit.named(symbol + "/年")))
                .isEqualTo(Fraction.of(10_000));
    }

    /** Law: a unit converts to itself, and what converts one way converts back. */
    @Test
    void conversion_goes_both_ways_and_every_unit_converts_to_itself() {
        for (String one : EVERYDAY) {
            assertThat(Unit.of(one).per(Unit.of(one))).isEqualTo(Fraction.ONE);
            for (String other : EVERYDAY) {
                assertThat(Unit.of(one).convertsTo(Unit.of(other)))
                        .isEqualTo(Unit.of(other).convertsTo(Unit.of(one)));
                assertThat(Unit.of(one).takenFor(Unit.of(other)).isPresent())
                        .isEqualTo(Unit.of(other).takenFor(Unit.of(one)).isPresent());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"千米, 1000, 米", "千克, 1000, 克", "千瓦, 1, kW", "百分点, 1, %", "千人, 1000, 人", "百家, 100, 家"})
    void a_unit_that_begins_like_a_multiple_is_what_it_is(String unit, String factor, String other) {
        assertThat(Unit.of(unit).per(Unit.of(other))).isEqualTo(Fraction.parse(factor));
    }
}
