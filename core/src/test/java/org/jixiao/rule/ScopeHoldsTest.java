package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Scope.everyIndicator;
import static org.jixiao.rule.Scope.exactly;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.level2;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.rule.Scope.withSign;

import java.time.Year;
import java.util.function.Consumer;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which indicators a scope speaks of. */
class ScopeHoldsTest {
    private static final Indicator BANDWIDTH =
            row("产出指标", "数量指标", "总带宽", i -> i.atLeast("100").actual("100"));

    private static Indicator row(String level1, String level2, String name, Consumer<IndicatorBuilder> cells) {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .level1(level1, rows -> rows.indicator(level2, name, i -> cells.accept(i.weight(10))))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }

    private static Indicator under(String level1) {
        return row(level1, "其他", "名称", i -> i.atLeast("1").actual("1"));
    }

    @Test
    void every_indicator_is_every_indicator() {
        assertThat(everyIndicator().holds(BANDWIDTH)).isTrue();
    }

    @ParameterizedTest(name = "{1} is {0}: {2}")
    @CsvSource({
        "OUTPUT, 产出指标, true",
        "OUTPUT, 效益指标, false",
        "BENEFIT, 效果指标, true",
        "BENEFIT, 效益指标, true",
        "COST, 成本指标, true",
        "COST, 产出指标, false",
        "SATISFACTION, 满意度指标, true",
        "SATISFACTION, 产出指标, false",
    })
    void level_1_is_known_by_its_words(IndicatorClass standard, String name, boolean holds) {
        assertThat(level1(standard).holds(under(name))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"数量, true", "数量指标, true", "质量, false", "总带宽, false", "产出, false"})
    void level_2_contains_the_word(String word, boolean holds) {
        assertThat(level2(word).holds(BANDWIDTH)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"带宽, true", "总带宽, true", "总带宽数, false", "数量, false"})
    void a_name_contains_the_word(String word, boolean holds) {
        assertThat(named(word).holds(BANDWIDTH)).isEqualTo(holds);
    }

    @Test
    void of_several_words_one_is_enough() {
        assertThat(named("时延", "带宽").holds(BANDWIDTH)).isTrue();
        assertThat(named("时延", "流量").holds(BANDWIDTH)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "总带宽, true",
        "带宽, false",
        "总带宽数, false",
        "指标1：总带宽, true",
        "“总带宽”, true",
        "' 总 带宽。', true",
        "数量指标, false",
        "（总带宽）, true"
    })
    void an_exact_name_is_the_whole_name_spaces_and_punctuation_aside(String name, boolean holds) {
        assertThat(exactly(name).holds(BANDWIDTH)).isEqualTo(holds);
        Indicator written = row("产出指标", "数量指标", name, i -> i.atLeast("1").actual("1"));
        assertThat(exactly("总带宽").holds(written)).isEqualTo(holds);
    }

    @Test
    void of_several_exact_names_one_is_enough() {
        assertThat(exactly("时延", "总带宽").holds(BANDWIDTH)).isTrue();
        assertThat(exactly("时延", "流量").holds(BANDWIDTH)).isFalse();
        assertThat(named("带宽").except(exactly("总带宽")).holds(BANDWIDTH)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_known_by_its_sign(Nature sign) {
        for (Nature other : Nature.values()) {
            Indicator row = row("产出指标", "数量指标", "数量", i -> {
                switch (other) {
                    case AT_LEAST -> i.atLeast("1");
                    case MORE_THAN -> i.moreThan("1");
                    case AT_MOST -> i.atMost("1");
                    case LESS_THAN -> i.lessThan("1");
                    case EQUAL -> i.exactly("1");
                    case WITHOUT_SIGN -> i.withoutSign("1");
                }
                i.actual("1");
            });
            assertThat(withSign(sign).holds(row)).as("%s of %s", sign, other).isEqualTo(sign == other);
        }
    }

    @Test
    void what_is_no_number_has_no_sign() {
        assertThat(withSign(Nature.values())
                        .holds(row("效益指标", "社会效益", "效果", i -> i.rated("优良中低差").actual("优"))))
                .isFalse();
    }

    @Test
    void all_tests_of_a_scope_have_to_hold() {
        assertThat(named("带宽").and(level2("数量")).holds(BANDWIDTH)).isTrue();
        assertThat(named("带宽").and(level2("质量")).holds(BANDWIDTH)).isFalse();
        assertThat(named("流量").and(level2("数量")).holds(BANDWIDTH)).isFalse();
    }

    @Test
    void what_is_excepted_is_not_meant() {
        assertThat(everyIndicator().except(named("带宽")).holds(BANDWIDTH)).isFalse();
        assertThat(everyIndicator().except(named("流量")).holds(BANDWIDTH)).isTrue();
        assertThat(named("带宽")
                        .except(level2("数量").and(level1(IndicatorClass.BENEFIT)))
                        .holds(BANDWIDTH))
                .isTrue();
    }

    @Test
    void a_word_is_not_blank() {
        assertThatThrownBy(() -> exactly()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exactly("总带宽", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("带宽", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> level2("")).isInstanceOf(IllegalArgumentException.class);
    }
}
