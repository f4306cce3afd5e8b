package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.Inputs.words;

import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    private static final ScoringStrategy<ProseInput> RULE = ScoringStrategies.prose();

    @ParameterizedTest(name = "actual {0}, award \"{1}\": {2}, {3}")
    @CsvSource({
        "已完成升级, '', 10, ATTAINED",
        "基本完成升级, '', 6, ATTAINED_LESS",
        "未完成升级, '', 0, ATTAINED_LESS",
        "已完成升级, 8, 8, AWARDED",
        "已完成升级, 7.99, 8, AWARD_CLAMPED",
        "基本完成升级, 7.99, 7.99, AWARDED",
        "基本完成升级, 8, 7.99, AWARD_CLAMPED",
        "未完成升级, 5.99, 5.99, AWARDED",
        "未完成升级, 6, 5.99, AWARD_CLAMPED",
        "效果较好, 0, 0, AWARDED",
        "效果较好, 10, 10, AWARDED",
        "效果较好, 10.01, 10, AWARD_CLAMPED",
    })
    void words_earn_by_the_national_bands_and_an_award_stays_inside_them(
            String actual, String award, String earned, StockReason reason) {
        Score score = RULE.score(words("完成升级", actual, award));
        assertThat(points(score)).isEqualTo(Fraction.parse(earned));
        assertThat(score.reason()).isEqualTo(reason);
    }

    @Test
    void words_that_cannot_be_judged_stay_open_without_an_award() {
        Score score = RULE.score(words("完成升级", "效果较好", ""));
        assertThat(score.points()).isEmpty();
        assertThat(chinese(score)).isEqualTo("“效果较好”不能按规则判断，由评价人评分");
        assertThat(english(score)).isEqualTo("\"效果较好\" cannot be judged by rule; it waits for the evaluator");
    }

    @Test
    void the_derivation_quotes_the_words() {
        Score attained = RULE.score(words("完成升级", "已完成升级", ""));
        assertThat(chinese(attained)).isEqualTo("“已完成升级”说明已达成，得满分 10");
        assertThat(english(attained)).isEqualTo("\"已完成升级\" says that the target was attained: full marks, 10");
        Score partly = RULE.score(words("完成升级", "基本完成升级", ""));
        assertThat(chinese(partly)).isEqualTo("“基本完成升级”说明部分达成，得分值的 [60%, 80%)，未另行评分时取下限 60% × 10 = 6");
        assertThat(english(partly))
                .isEqualTo("\"基本完成升级\" says that the target was attained in part, which earns [60%, 80%) of the weight;"
                        + " without an award its lower edge 60% × 10 = 6");
    }

    @Test
    void the_derivation_of_an_award_on_words_calls_them_no_rating() {
        Score score = RULE.score(words("完成升级", "效果较好", "9"));
        assertThat(chinese(score)).isEqualTo("实际 效果较好，评价人给 9 分，在可给的 [0, 10] 分之内");
        assertThat(english(score)).isEqualTo("actual 效果较好; the evaluator gave 9 points, inside the [0, 10] allowed");
    }
}
