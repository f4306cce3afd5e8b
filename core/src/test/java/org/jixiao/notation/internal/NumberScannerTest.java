package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.value.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a cell are candidates, and what they are (core/docs, reading 11.2 and 11.5). */
class NumberScannerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年",
                "2024年度",
                "第3",
                "第3批",
                "3号文",
                "〔2020〕10号",
                "国发〔2020〕文件",
                "ISO9001",
                "ISO9001认证",
                "T3",
                "4A级",
                "v2.0",
                "V2.0版本",
                "5G网络",
                "12345热线",
                "110报警",
                "COVID-19",
                "12月31日",
                "2022.12.31",
                "12月底",
                "1.2.3",
                "GB18030",
                "3D打印",
                "IPv6"
            })
    void a_number_that_is_part_of_a_name_is_no_candidate(String cell) {
        assertThat(scanned(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "通过ISO9001认证3家, 3家",
        "建设5G基站20个, 20个",
        "4A级景区2个, 2个",
        "12345热线接听300次, 300次",
        "2024年完成7项, 7项",
        "第2批采购6台, 6台",
        "依据3号文补助8户, 8户",
        "12月31日前培训50人, 50人",
        "升级到v2.0，覆盖12个, 12个",
        "5G, 5G",
        "100G, 100G",
    })
    void the_number_beside_a_name_with_digits_is_found(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "−5%, -5%",
        "–5%, -5%",
        "-5%, -5%",
        "增长-5%, -5%",
        "增长率：−5%, -5%",
        "增长率为-5%, -5%",
        "≥-5%, -5% AT_LEAST",
        "(-5), -5",
        "下降5%, 5%",
        "-0.5, -0.5",
        "3-5个, 3~5个",
        "3–5个, 3~5个",
        "3—5个, 3~5个",
    })
    void a_dash_before_a_number_is_a_minus_sign_and_behind_a_digit_it_makes_a_range(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1-2份, 1~2份",
        "90-95%, 90~95%",
        "90%-95%, 90~95%",
        "1至2份, 1~2份",
        "1~2份, 1~2份",
        "1个-2个, 1~2个",
        "10万-20万元, 10~20万元",
        "1万-2万人, 1~2万人",
        "5-3个, 5 | 3个",
        "'1份,2份', 1份 | 2份",
    })
    void a_range_is_one_number_of_two_ends(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "两次, 2次",
        "一套, 1套",
        "一年, 1年",
        "十二个月, 12个月",
        "三十五人, 35人",
        "一百二十次, 120次",
        "不少于三次, 3次 AT_LEAST",
        "三次以上, 3次 AT_LEAST",
        "完成两次培训, 2次",
        "完成一套方案, 1套",
        "开展三次, 3次",
        "百分之九十五, 95%",
        "百分之95, 95%",
        "不低于百分之九十, 90% AT_LEAST",
    })
    void a_numeral_before_a_counted_word_or_a_time_is_a_number(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一", "一次性", "第二次", "唯一", "进一步", "逐一", "万一", "一定", "一致", "专一", "每一次", "一切", "一体化", "同一套", "某一天", "三公经费"
            })
    void a_numeral_that_is_part_of_a_word_is_none(String cell) {
        assertThat(scanned(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"完成3个平台两次升级, 3个", "一套系统5台, 5台", "第一批7个, 7个"})
    void a_numeral_is_none_where_a_number_in_digits_stands_in_the_cell(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "100余次, 100次",
        "100多人, 100人",
        "1万余册, 1万册",
        "约20次, 20次",
        "99%以上, 99% AT_LEAST",
        "2小时内, 2小时 AT_MOST",
        "2小时以内, 2小时 AT_MOST",
        "＞2000, 2000 MORE_THAN",
        "不低于600个, 600个 AT_LEAST",
        "大于等于5, 5 AT_LEAST",
        "小于等于5, 5 AT_MOST",
        "少于5, 5 LESS_THAN",
        "多于5, 5 MORE_THAN",
        "不多于5, 5 AT_MOST",
        "不大于5, 5 AT_MOST",
        "不小于5, 5 AT_LEAST",
        "控制在5%以内, 5% AT_MOST",
        "至少7次, 7次 AT_LEAST",
        "达到5, 5 AT_LEAST",
        "5人及以上, 5人 AT_LEAST",
        "5人及以下, 5人 AT_MOST",
        "5人及其以下, 5人 AT_MOST",
        "I不少于300次, 300次 AT_LEAST",
        "不超过预算36万, 36万 AT_MOST",
        "90%(含)以上, 90% AT_LEAST",
    })
    void a_bound_stands_around_its_number(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1万册, 1万册",
        "8万亩, 8万亩",
        "3百家, 3百家",
        "2.5亿立方米, 2.5亿立方米",
        "1.2万, 1.2万",
        "'1,200.50元', 1200.5元",
        "30元/人·月, 30元/人·月",
        "500勒克斯, 500勒克斯",
        "5km, 5km",
        "5(个), 5个",
        "3台(套), 3台(套)",
        "4次/年, 4次/年",
        ".5%, 0.5%",
        "100达标, 100",
        "3左右, 3",
    })
    void the_unit_behind_a_number_is_never_dropped(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M.8万元", "≤M.8万元", "支出M.8万元"})
    void a_number_that_lost_its_head_makes_the_cell_unreadable(String cell) {
        assertThat(NumberScanner.scan(CellText.of(cell))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10家单位、39…, 10家", "支出344…, ''", "支出344.5万…, ''"})
    void a_number_that_touches_the_cut_is_not_read(String cell, String number) {
        assertThat(scanned(cell)).isEqualTo(number);
        assertThat(NumberScanner.scanWhole(CellText.of(cell)).orElseThrow()).isEmpty();
    }

    /** Law: a number alone is read exactly, with its sign, whatever counted word stands behind it. */
    @Property
    void a_number_alone_is_read_exactly(
            @ForAll @IntRange(min = -10_000_000, max = 10_000_000) int digits,
            @ForAll @IntRange(min = 0, max = 4) int scale,
            @ForAll @IntRange(min = 0, max = 5) int at) {
        String unit = new String[] {"个", "万元", "%", "人次", "平方米", "小时"}[at];
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        NumberInText read = NumberScanner.scan(CellText.of(number.toPlainString() + unit))
                .orElseThrow()
                .get(0);

        assertThat(read.number().toString()).isEqualTo(Fraction.of(number).toString());
        assertThat(read.unit()).hasToString(unit);
        assertThat(read.bound()).isNull();
    }

    private static String scanned(String cell) {
        List<NumberInText> numbers = NumberScanner.scan(CellText.of(cell)).orElseThrow();
        return numbers.stream()
                .map(number -> number.number()
                        + (number.high() == null ? "" : "~" + number.high())
                        + number.unit()
                        + (number.bound() == null ? "" : " " + number.bound().name()))
                .collect(Collectors.joining(" | "));
    }
}
