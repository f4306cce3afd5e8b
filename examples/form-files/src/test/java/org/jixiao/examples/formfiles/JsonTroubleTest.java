package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with broken JSON is said in Chinese as well, with the place. */
class JsonTroubleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\" \"a\"} | 第 1 行第 7 列：JSON 格式有误：字段名和值之间应为冒号",
                "{\"id\": \"a\" \"year\": 1} | 第 1 行第 12 列：JSON 格式有误：两个字段之间应为逗号",
                "{\"remarks\": [\"a\" \"b\"]} | JSON 格式有误：数组的两项之间应为逗号",
                "{id: 1} | JSON 格式有误：字段名应以双引号开头",
                "{\"id\": 'a'} | JSON 格式有误：这里不能是 '，应为一个值",
                "{\"id\": \"a\"] | JSON 格式有误：括号不配对：遇到 ]，应为 }",
                "{\"id\": abc} | JSON 格式有误：“abc”不是 JSON 的值；文字要加双引号",
                "{\"id\": \"a\\q\"} | JSON 格式有误：反斜线后面不能是 q；文字里的反斜线要写成两个",
                "{\"id\": \"\\u12x4\"} | JSON 格式有误：\\u 后面应为四位十六进制数",
                "{\"year\": 02024} | JSON 格式有误：数字不能以 0 开头",
                "{\"year\": 1.} | JSON 格式有误：数字写得不对",
                "{\"year\": NaN} | JSON 格式有误：数字写得不对",
                "{\"id\": /* x */ 1} | JSON 格式有误：JSON 里不能写注释",
                "{\"id\": \"a\", \"id\": \"b\"} | 同一个字段写了两次（id）",
                "{\"id\": \"a | 文件没有写完，在表的中间就结束了",
                "{\"a\": [[[[[[[[[[[[[[[[[[ | 一张表不会有这么长或者这么多层",
            })
    void the_reason_is_said_in_chinese(String text, String said) {
        assertThat(trouble(text)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\t'"})
    void so_is_a_line_break_within_a_text(String character) {
        assertThat(trouble("{\"id\": \"a" + character + "b\"}")).contains("文字里有没有转义的控制字符（换行、制表符等）");
    }

    private static String trouble(String text) {
        return FormReader.standard()
                .read("f.json", text.getBytes(StandardCharsets.UTF_8))
                .troubles()
                .get(0)
                .message()
                .chinese();
    }
}
