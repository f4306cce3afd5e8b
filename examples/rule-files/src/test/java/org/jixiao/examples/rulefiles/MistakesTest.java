package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is told at its line and column, with what was met and what was expected, in both languages. */
class MistakesTest {
    private static final String SOURCE = ", source: {observed: [1]}}\n";

    static Stream<Arguments> heads() {
        return Stream.of(
                wrong("district: hubei\nname: {zh: 甲, en: a}\n", 1, 1, "缺少字段 year", "the field year is missing"),
                wrong(
                        "district: [hubei]\nyear: 2020\nname: {zh: 甲, en: a}\n",
                        1,
                        11,
                        "应为文字，实为一个列表",
                        "expected text, got a list"),
                wrong("district: 湖北\nyear: 2020\nname: {zh: 甲, en: a}\n", 1, 11, "湖北", "湖北"),
                wrong(
                        "district: hubei\nyear: 24\nname: {zh: 甲, en: a}\n",
                        2,
                        7,
                        "应为四位数的年度，实为“24”",
                        "expected a year of four digits, got \"24\""),
                wrong(Read.HEAD + "ruels: {}\n", 5, 1, "没有字段 ruels", "did you mean rules?"),
                wrong(
                        Read.HEAD + "year: 2021\n",
                        5,
                        1,
                        "year 写了两次，前一次在第 2 行第 1 列",
                        "year stands twice, before in line 2, column 1"),
                wrong(
                        "district: hubei\nyear: 2020\nname: {zh: 甲, en: a}\nbasedOn: natoinal/2020\n",
                        4,
                        10,
                        "没有规则集 natoinal/2020",
                        "did you mean national/2020?"),
                wrong(
                        "district: hubei\nyear: 2020\nname: {zh: 甲}\nbasedOn: national/2020\n",
                        3,
                        7,
                        "缺少字段 en",
                        "the field en is missing"),
                wrong("district: hubei\nyear: 2020\nname: {zh: 甲, en: a}\n", 1, 1, "POSITIVE", "POSITIVE"),
                wrong(Read.HEAD + "without: [spendingLag, 重点]\n", 5, 24, "重点", "重点"),
                wrong(Read.HEAD + "without: rounding\n", 5, 10, "ROUNDING", "ROUNDING"),
                wrong(
                        Read.HEAD + "document: {title: 甲, checkedOn: 2026-13-01}\n",
                        5,
                        33,
                        "应为日期，如 2024-11-30，实为“2026-13-01”",
                        "expected a date such as 2024-11-30, got \"2026-13-01\""),
                wrong(
                        Read.HEAD + "document: {title: 甲, inForceFrom: 2024-01-01, inForceUntil: 2023-12-31}\n",
                        5,
                        11,
                        "失效日期不早于施行日期 2024-01-01",
                        "not before the first, 2024-01-01"),
                wrong(Read.HEAD + "document: {title: 甲, adress: x}\n", 5, 22, "没有字段 adress", "unknown field adress"),
                wrong(Read.HEAD + "checkedOn: 昨天\n", 5, 12, "应为日期", "expected a date"),
                wrong("- a\n- b\n", 1, 1, "应为带名称的字段，实为一个列表", "expected fields with names, got a list"));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                wrong(
                        rule("positive: {rule: proportional, source: {observed: [1], words: 甲}}\n"),
                        6,
                        42,
                        "来源应为 {clause: 7}",
                        "expected one source"),
                wrong(
                        rule("positive: {rule: proportional, source: {clause: 1, textRead: false, words: 乙}}\n"),
                        6,
                        3,
                        "读过的条款才引原文",
                        "words of a clause whose text was read"),
                wrong(rule("positiv: {rule: proportional" + SOURCE), 6, 3, "没有规则 positiv", "did you mean positive?"),
                wrong(
                        rule("positive: {rule: proportionl" + SOURCE),
                        6,
                        20,
                        "没有 proportionl",
                        "did you mean proportional?"),
                wrong(rule("positive: {rule: rating" + SOURCE), 6, 20, "没有 rating", "unknown word rating"),
                wrong(rule("positive: {rule: proportional}\n"), 6, 13, "缺少字段 source", "the field source is missing"),
                wrong(rule("positive: {rule: {proportional: 60%}" + SOURCE), 6, 35, "没有参数", "no parameters"),
                wrong(
                        rule("positive: {rule: {passLine: 60}" + SOURCE),
                        6,
                        31,
                        "是不是要写 60%？",
                        "expected a share with its %, got \"60\"; did you mean 60%?"),
                wrong(
                        rule("positive: {rule: {passLine: 160%}" + SOURCE),
                        6,
                        21,
                        "实际：160%",
                        "expected a pass line from 0% to 100%, got 160%"),
                wrong(rule("positive: {rule: {passLine: 60%, direct: 1}" + SOURCE), 6, 20, "一种方法", "one method"),
                wrong(
                        rule("positive: {rule: {corridor: '[70, 130%]'}" + SOURCE),
                        6,
                        31,
                        "是不是要写 [70%, 130%]？",
                        "did you mean [70%, 130%]?"),
                wrong(rule("positive: {rule: {corridor: 70%}" + SOURCE), 6, 31, "应为区间", "expected an interval"),
                wrong(rule("overTarget: {rule: {200: 10%}" + SOURCE), 6, 23, "是不是要写 200%？", "did you mean 200%?"),
                wrong(
                        rule("overTarget: {rule: {200%: 10%, 200%: 20%}" + SOURCE),
                        6,
                        34,
                        "200% 写了两次",
                        "200% stands twice"),
                wrong(
                        rule("overTarget: {rule: {300%: 10%, 200%: 20%}" + SOURCE),
                        6,
                        22,
                        "大于 300% 的界",
                        "expected an edge above 300%"),
                wrong(
                        rule("positive: {rule: {steps: {of: percent, outOf: 5, table: {}}}" + SOURCE),
                        6,
                        33,
                        "没有 percent",
                        "did you mean percentage?"),
                wrong(
                        rule("positive: {rule: {steps: {of: percentage, outOf: 5, table: {'[90, +∞)': 5}}}" + SOURCE),
                        6,
                        63,
                        "[90%, +∞)",
                        "did you mean [90%, +∞)?"),
                wrong(
                        rule("positive: {rule: {steps: {of: percentage, outOf: 5, table: {'[90%, +∞)': 5}}}" + SOURCE),
                        6,
                        21,
                        "空缺：(-∞, 90%)",
                        "there is a gap: (-∞, 90%)"),
                wrong(
                        rule("positive: {rule: {deduct: {points: 1, forEvery: 3, of: absoluteDeviation}}" + SOURCE),
                        6,
                        51,
                        "3%",
                        "did you mean 3%?"),
                wrong(
                        rule("positive: {rule: {deduct: {points: 1, forEvery: 3%, of: actual, abov: 1}}" + SOURCE),
                        6,
                        67,
                        "没有字段 abov",
                        "did you mean above?"),
                wrong(
                        rule("rating: {rule: {ratingOn: {优良中差: {优: '[90%, 100%]', 好: '[0%, 90%)'}}}" + SOURCE),
                        6,
                        19,
                        "优良中差",
                        "优良中差"),
                wrong(rule("grades: {rule: {优: 90, 良: 95, 中: 60}" + SOURCE), 6, 18, "95", "95"),
                wrong(rule("grades: {rule: {优: 90, 良: 80}" + SOURCE), 6, 18, "缺少字段 中", "the field 中 is missing"),
                wrong(
                        rule("rounding: {rule: {decimals: two, mode: halfUp}" + SOURCE),
                        6,
                        31,
                        "应为整数",
                        "expected a whole number"),
                wrong(
                        rule("rounding: {rule: {decimals: 2, mode: half_up}" + SOURCE),
                        6,
                        40,
                        "没有 half_up",
                        "did you mean halfUp?"),
                wrong(rule("spendingLag: {rule: 0.8" + SOURCE), 6, 23, "应为带 % 的比例", "expected a share with its %"),
                wrong(rule("gradeLowering: {rule: [90%, 80%]" + SOURCE), 6, 25, "三个比例", "three shares"),
                wrong(rule("level1Weights: {rule: {预算执行率: 20, 产出: 80}" + SOURCE), 6, 37, "没有 产出", "产出指标"),
                wrong(rule("positive: {rule: proportional, source: {clause: 7}}\n"), 6, 20, "7", "7"),
                wrong(
                        rule("positive: {rule: proportional, source: {clause: 7, observed: [1], document: 甲}}\n"),
                        6,
                        42,
                        "来源应为",
                        "expected one source"),
                wrong(
                        rule("positive: {rule: proportional, source: {clause: 7, document: 甲, textRead: no}}\n"),
                        6,
                        77,
                        "没有 no",
                        "unknown word no"),
                wrong(
                        rule("specialNumbers: {重点: {rule: direct" + SOURCE.replace("\n", "}\n")),
                        6,
                        24,
                        "缺少字段 covers",
                        "the field covers is missing"),
                wrong(
                        rule("specialNumbers: {重点: {covers: {level1: 产出}, rule: direct" + SOURCE.replace("\n", "}\n")),
                        6,
                        42,
                        "没有 产出，可用的有 [产出指标",
                        "unknown word 产出"),
                wrong(
                        rule("specialNumbers:\n    甲: {covers: every, rule: direct" + SOURCE
                                + "    乙: {covers: {named: 重}, rule: direct" + SOURCE),
                        6,
                        3,
                        "甲",
                        "乙"),
                wrong(
                        rule("noteOwedWhen: {甲: {when: {completion: '[130%, +∞)', missed: 1}"
                                + SOURCE.replace("\n", "}\n")),
                        6,
                        55,
                        "没有字段 missed",
                        "unknown field missed"),
                wrong(
                        rule("noteOwedWhen: {甲: {when: lost" + SOURCE.replace("\n", "}\n")),
                        6,
                        28,
                        "应为missed",
                        "expected missed, different or budgetChanged, got \"lost\""),
                wrong(
                        rule("noteOwedWhen: {甲: {when: {total: '[0, 60)'}, mostCharacters: 100"
                                + SOURCE.replace("\n", "}\n")),
                        6,
                        21,
                        "整张表的条件不限定",
                        "a note for the form as a whole has no length"),
                wrong(
                        rule("openForReviewWhen: {甲: {when: {total: '[0%, 60%)'}" + SOURCE.replace("\n", "}\n")),
                        6,
                        23,
                        "分数的区间",
                        "interval of points"),
                wrong(
                        rule("noteOwedWhen: {甲: {when: {executionRate: '[0%, 90%)', among: {named: 重}}"
                                + SOURCE.replace("\n", "}\n")),
                        6,
                        57,
                        "只有对单个指标的条件",
                        "only a condition on single indicators"),
                wrong(rule("positive: {rule:" + SOURCE), 6, 19, "实为空白", "got nothing"));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                wrong(
                        Read.HEAD + "cases:\n  - {target: ≥100, actual: 80, earns: 9}\n",
                        6,
                        5,
                        "≥100，实际 80，分值 10：应为 9，算得 8.00",
                        "≥100, actual 80, weight 10: expected 9, got 8.00"),
                wrong(Read.HEAD + "cases:\n  - {total: 90, grade: 良}\n", 6, 5, "总分 90：应为 等级 良，算得 优", "total 90"),
                wrong(
                        Read.HEAD + "cases:\n  - {target: ≥100, actual: 80, owesNote: true}\n",
                        6,
                        5,
                        "应为 应写偏差说明，算得 不必写",
                        "expected a note that is owed, got none"),
                wrong(
                        Read.HEAD + "cases:\n  - {budget: 0, actual: 0, earns: 10}\n",
                        6,
                        5,
                        "算得 分值待定",
                        "got open points"),
                wrong(
                        Read.HEAD + "cases:\n  - {target: ≥100, actual: 80}\n",
                        6,
                        5,
                        "[earns, owesNote, grade] 之一",
                        "exactly one of [earns, owesNote, grade]"),
                wrong(
                        Read.HEAD + "cases:\n  - {target: ≥100, earns: 8}\n",
                        6,
                        5,
                        "缺少字段 actual",
                        "the field actual is missing"),
                wrong(
                        Read.HEAD + "cases:\n  - {target: ≥100, actual: 80, earns: 八}\n",
                        6,
                        39,
                        "应为数字",
                        "expected a number"),
                wrong(Read.HEAD + "cases:\n  - {target: ≥百, actual: 80, earns: 8}\n", 6, 5, "百", "百"),
                wrong(
                        Read.HEAD + "cases:\n  - {due: 2024年, actual: 2024-12-01, earns: 0}\n",
                        6,
                        11,
                        "应为日期",
                        "expected a day"),
                wrong(Read.HEAD + "cases:\n  - {total: 90, earns: 8}\n", 6, 5, "要写在一起", "belong together"),
                wrong(
                        Read.HEAD + "cases:\n  - {target: ≥100, of: [产出指标], actual: 80, earns: 8}\n",
                        6,
                        24,
                        "三级指标名称",
                        "three levels"),
                wrong(Read.HEAD + "cases: {target: ≥100, actual: 80, earns: 8}\n", 5, 8, "应为列表", "expected a list"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                wrong("", 1, 1, "没有内容", "says nothing"),
                wrong("# nothing\n", 1, 1, "没有内容", "says nothing"),
                wrong(
                        Read.HEAD + "rules:\n  overTarget:\n    rule: [90%, +∞): 5\n",
                        7,
                        11,
                        "区间要加引号",
                        "put intervals in quotes"),
                wrong(Read.HEAD + "rules:\n\tpositive: {}\n", 6, 1, "制表符", "not by tabs"),
                wrong(Read.HEAD + "rules: {[90%, 91%): 5}\n", 5, 9, "区间要加引号", "put intervals in quotes"),
                wrong(Read.HEAD + "rules: {? [a, b] : 5}\n", 5, 11, "字段的名称", "the name of a field"),
                wrong(Read.HEAD + "document: a: b\n", 5, 12, "冒号后面要有空格", "a space follows a colon"),
                wrong(Read.HEAD + "---\ndistrict: hunan\n", 5, 1, "一个文件只能有一个规则集", "a file holds one rule set"));
    }

    private static String rule(String text) {
        return Read.HEAD + "rules:\n  " + text;
    }

    private static Arguments wrong(String yaml, int line, int column, String chinese, String english) {
        return Arguments.of(yaml, line, column, chinese, english);
    }

    @ParameterizedTest
    @MethodSource({"heads", "rules", "cases", "shapes"})
    void a_mistake_is_told_at_its_line_and_column(String yaml, int line, int column, String chinese, String english) {
        List<String> troubles = Read.troubles(yaml);

        assertThat(troubles).as(yaml).hasSize(1);
        assertThat(troubles.get(0))
                .startsWith("第 " + line + " 行第 " + column + " 列：")
                .contains(" / line " + line + ", column " + column + ": ")
                .contains(chinese, english);
    }

    @Test
    void all_mistakes_of_a_file_are_told_at_once_in_its_order() {
        List<String> troubles = Read.troubles("""
                district: hubei
                year: 20
                nam: {zh: 甲, en: a}
                basedOn: national/2019
                rules:
                  positive: {rule: proportinal, source: {clause: 1}}
                  reverse: {rule: reverseRatio, source: {claus: 1}}
                  specialNumbers:
                    甲: {covers: {levl1: 产出指标}, rule: direct, source: {observed: [1]}}
                    乙: {covers: every, rule: direkt, source: {observed: [1]}}
                uncoded:
                  - {clause: 1, zh: 甲}
                cases:
                  - {target: ≥1, actual: 1, earn: 1}
                  - {target: ≥1, actual: 1}
                """);

        assertThat(troubles)
                .map(trouble -> trouble.replaceFirst("第 (\\d+) 行.*", "$1"))
                .containsExactly("1", "2", "3", "4", "6", "7", "7", "9", "10", "12", "14", "14", "15");
    }

    @Test
    void a_file_without_mistakes_has_none() {
        assertThat(Read.troubles(Read.HEAD)).isEmpty();
    }
}
