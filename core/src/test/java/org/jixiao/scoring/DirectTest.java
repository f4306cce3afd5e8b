package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.dated;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.Inputs.rated;
import static org.jixiao.scoring.Inputs.words;

import java.util.stream.Stream;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectTest {
    private static final ScoringStrategy<ScoringInput> RULE = ScoringStrategies.direct();

    static Stream<ScoringInput> met() {
        return Stream.of(
                more("10", "100", "100"),
                less("10", "100", "100"),
                rated("是/否", "是"),
                words("完成整改", "已完成整改", ""),
                dated("2024-12-31", "2024-12-31", ""));
    }

    static Stream<ScoringInput> missed() {
        return Stream.of(
                more("10", "100", "99.99"),
                less("10", "100", "100.01"),
                rated("是/否", "否"),
                words("完成整改", "基本完成整改", ""),
                words("完成整改", "效果较好", ""),
                dated("2024-12-31", "2025-01-01", ""));
    }

    @ParameterizedTest
    @MethodSource("met")
    void a_target_that_is_met_earns_everything_whatever_its_kind(ScoringInput input) {
        assertThat(points(RULE.score(input))).isEqualTo(Fraction.of(10));
    }

    @ParameterizedTest
    @MethodSource("missed")
    void a_target_that_is_missed_earns_nothing_whatever_its_kind(ScoringInput input) {
        assertThat(points(RULE.score(input))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void the_derivation_says_yes_or_no() {
        assertThat(chinese(RULE.score(more("10", "1", "1")))).isEqualTo("实际 1，目标 1：是，得满分 10");
        assertThat(english(RULE.score(more("10", "1", "1")))).isEqualTo("actual 1, target 1: yes, full marks, 10");
        assertThat(chinese(RULE.score(rated("是/否", "否")))).isEqualTo("实际 否，目标 是/否：否，得 0");
        assertThat(english(RULE.score(rated("是/否", "否")))).isEqualTo("actual 否, target 是/否: no, 0");
    }
}
