package org.jixiao.testkit.proof;

import java.time.Year;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.testkit.JixiaoAssertions;
import org.jixiao.testkit.ReachedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests as an author would write them; run by {@link ReachedRulesTest}. */
class ReachingPack {
    @RegisterExtension
    static final ReachedRules REACHED = ReachedRules.of(new SoundPacks.District().rules());

    @Test
    void far_above_its_target_a_row_loses_a_tenth() {
        JixiaoAssertions.assertThat(REACHED.score(SelfEvaluation.forProject("网络运维", Year.of(2024))
                        .output(level -> level.quantity(
                                "总带宽", row -> row.atLeast("100").actual("300").weight(10)))
                        .build()))
                .indicator("总带宽")
                .lost("1");
    }
}
