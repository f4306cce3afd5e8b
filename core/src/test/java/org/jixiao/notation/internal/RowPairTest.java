package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the ways to read a target, the one that its actual answers (core/docs, reading 11.4). */
class RowPairTest {
    private final IndicatorNotation notation = IndicatorNotation.of(Year.of(2023), FundsRow.empty(), MoneyUnit.WAN);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            每年至少7次
            资助不少于4项
            参会人员规模300人以上
            容纳550人以上
            培训100人次
            ≥5份
            2小时内
            """)
    void a_number_with_its_sign_unit_and_the_words_that_name_the_thing_is_a_plain_quantity(String target) {
        assertThat(read(target, "").target().rule()).contains(NotationRule.ONE_NUMBER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            完善4个平台建设，推进社区工作
            严格执行3项制度
            完成3项任务
            开展2次活动，提升群众意识
            """)
    void a_number_among_further_words_or_clauses_is_a_sentence(String target) {
        assertThat(read(target, "").target().rule()).contains(NotationRule.SENTENCE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            严格执行3项制度 | 严格执行3项制度
            严格执行3项制度 | 已严格执行3项制度
            完善4个平台建设，推进社区工作 | 已完成
            完善4个平台建设，推进社区工作 | 完善4个平台建设，推进社区工作
            完善4个平台建设，推进社区工作 | 全部完成
            完成3项任务 | 完成
            完成3项任务 | 已完成3项任务
            完成3项任务 | 全覆盖
            """)
    void a_sentence_with_a_number_is_answered_by_itself_or_by_words_for_done(String target, String actual) {
        IndicatorReading row = read(target, actual);

        assertThat(row.target().value().orElseThrow()).hasToString(target);
        assertThat(row.target().rule()).contains(NotationRule.WORDS);
        assertThat(row.actual().value().orElseThrow()).hasToString(actual);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            严格执行3项制度 | 2项 | 3项 | 2项
            严格执行3项制度 | 执行4项制度 | 3项 | 4项
            完成3项任务 | 完成2项任务 | 3项 | 2项
            完善4个平台建设，推进社区工作 | 5个 | 4个 | 5个
            完善4个平台建设，推进社区工作 | 5 | 4个 | 5
            """)
    void a_sentence_with_a_number_is_answered_by_one_number_that_can_be_compared(
            String target, String actual, String aim, String reached) {
        IndicatorReading row = read(target, actual);

        assertThat(row.target().value().orElseThrow()).hasToString(aim);
        assertThat(row.actual().value().orElseThrow()).hasToString(reached);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥7次 | 已完成
            ≥7次 | 达到预期目标
            ≥90% | 全部完成
            2小时内 | 已完成
            资助不少于4项 | 已完成
            2份 | 完成
            100天 | 全部完成
            ≥95% | 全覆盖
            """)
    void a_plain_quantity_answered_in_words_is_no_number(String target, String actual) {
        IndicatorReading row = read(target, actual);

        assertThat(row.actual().value()).isEmpty();
        assertThat(row.actual().problem()).contains(ReadingProblem.NOT_A_NUMBER);
        assertThat(row.target().rule()).contains(NotationRule.ONE_NUMBER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100% | 完成
            100% | 已完成
            100% | 全部完成
            ≥100% | 全覆盖
            1个 | 完成
            1份 | 已完成
            =1套 | 全部完成
            一套 | 已完成
            """)
    void words_for_done_answer_a_target_of_all_or_of_one_thing(String target, String actual) {
        IndicatorReading row = read(target, actual);

        assertThat(row.actual().value().orElseThrow()).hasToString(actual);
        assertThat(row.actual().rule()).contains(NotationRule.WORDS);
        assertThat(row.target().rule()).contains(NotationRule.WORDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1个 | 未完成
            ≥90% | 未开展
            ≤30天 | 尚未完成
            """)
    void words_for_not_done_answer_any_number(String target, String actual) {
        IndicatorReading row = read(target, actual);

        assertThat(row.actual().value().orElseThrow()).hasToString(actual);
        assertThat(row.target().rule()).contains(NotationRule.WORDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100% | 基本完成
            100% | 达到预期目标
            1年 | 已完成
            1万元 | 已完成
            """)
    void other_words_do_not_answer_a_target_of_all_or_of_one_thing(String target, String actual) {
        assertThat(read(target, actual).actual().problem()).contains(ReadingProblem.NOT_A_NUMBER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            8个 | 8大场景、35个子场景
            ≥90% | 满意度95%，知晓率92%
            5次 | 3次、2次
            """)
    void several_numbers_of_which_no_rule_chooses_are_ambiguous(String target, String actual) {
        assertThat(read(target, actual).actual().problem()).contains(ReadingProblem.AMBIGUOUS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥5次 | 培训3人，共7次 | 7次
            ≥5次 | 某指标6次，另有2次 | 6次
            ≥90% | 某指标为95%，知晓率92% | 95%
            """)
    void of_several_numbers_the_one_behind_the_name_is_meant_then_the_only_one_of_the_unit(
            String target, String actual, String reached) {
        assertThat(read(target, actual).actual().value().orElseThrow()).hasToString(reached);
    }

    private IndicatorReading read(String target, String actual) {
        return notation.read(
                RowCells.row("产出指标", "数量指标", "某指标").withTarget(target).withActual(actual));
    }
}
