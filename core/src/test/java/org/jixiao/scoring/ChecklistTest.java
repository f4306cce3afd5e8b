package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.Inputs.words;
import static org.jixiao.scoring.ScoringStrategies.checklist;

import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A department's table gives a point for each of three things that an office has. */
class ChecklistTest {
    private static final ScoringStrategy<ProseInput> THREE = checklist("招待标准: 1", "定点维修: 1", "管理办法: 2");

    private static Score score(String actual) {
        return THREE.score(words("三公经费管理", actual, ""));
    }

    @ParameterizedTest(name = "{0}: {1} of 10")
    @CsvSource({
        "招待标准：是；定点维修：是；管理办法：是, 10",
        "招待标准：是；定点维修：否；管理办法：是, 7.5",
        "招待标准：否；定点维修：否；管理办法：是, 5",
        "招待标准×；定点维修√；管理办法×, 2.5",
        "管理办法 无；招待标准 无；定点维修 没有, 0",
        "①招待标准：有；②定点维修：有；③管理办法：未达到, 5",
        "'1、招待标准：是\n2、定点维修：否\n3、管理办法：否', 2.5",
        "1.招待标准（是）；2.定点维修（否）；3.管理办法（已完成）。, 7.5",
    })
    void each_thing_that_is_there_earns_its_points_on_the_scale_of_the_weight(String actual, String earned) {
        assertThat(points(score(actual))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "招待标准：是；定点维修：是",
                "招待标准：是；定点维修：是；管理办法：基本有",
                "招待标准：是；招待标准：否；定点维修：是；管理办法：是",
                "招待标准：是；定点维修：是；管理办法：是；公务用车：否",
                "效果较好",
                "招待标准：不是；定点维修：是；管理办法：是",
            })
    void what_is_not_answered_plainly_stays_open(String actual) {
        assertThat(score(actual).isOpen()).isTrue();
        assertThat(points(THREE.score(words("三公经费管理", actual, "6")))).isEqualTo(Fraction.of(6));
    }

    @Test
    void a_cell_in_other_words_is_judged_as_such_words_are() {
        ProseInput done = words("三公经费管理", "已完成", "");
        assertThat(THREE.score(done)).isEqualTo(ScoringStrategies.prose().score(done));
        assertThat(points(THREE.score(done))).isEqualTo(Fraction.of(10));
    }

    @Test
    void an_award_that_differs_from_the_answers_is_moved_to_them_and_reported() {
        Score moved = THREE.score(words("三公经费管理", "招待标准：是；定点维修：否；管理办法：是", "9"));
        assertThat(points(moved)).isEqualTo(Fraction.parse("7.5"));
        assertThat(moved.reason()).isEqualTo(StockReason.AWARD_CLAMPED);
    }

    @Test
    void the_derivation_shows_each_answer() {
        Score score = score("招待标准：是；定点维修：否；管理办法：是");
        assertThat(chinese(score)).isEqualTo("√ 招待标准 1 × 定点维修 1 √ 管理办法 2：3 ÷ 4 × 10 = 7.5");
        assertThat(english(score)).isEqualTo("√ 招待标准 1 × 定点维修 1 √ 管理办法 2: 3 ÷ 4 × 10 = 7.5");
    }

    @Test
    void names_stand_once_and_points_are_above_zero() {
        assertThatThrownBy(() -> checklist()).hasMessageContaining("at least one point of a list");
        assertThatThrownBy(() -> checklist("甲: 1", " 甲 : 2")).hasMessageContaining("each point of a list once");
        assertThatThrownBy(() -> checklist("甲、乙: 1")).hasMessageContaining("a name without commas");
        assertThatThrownBy(() -> checklist("12: 1")).hasMessageContaining("a name without commas");
        assertThatThrownBy(() -> checklist("甲: 0")).hasMessageContaining("points above 0");
        assertThatThrownBy(() -> checklist("甲: 50%")).hasMessageContaining("points above 0");
        assertThatThrownBy(() -> checklist("甲")).isInstanceOf(IllegalArgumentException.class);
    }
}
