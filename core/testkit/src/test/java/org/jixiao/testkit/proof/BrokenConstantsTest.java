package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.RuleSetLaws;
import org.junit.jupiter.api.Test;

/** A rule class whose constant is refused says why in the first line of every law, not that it could not be loaded. */
class BrokenConstantsTest {
    private static final class Rules {
        private static final RuleSet YEAR_2024 = RuleSet.named("Test", Pack.YEAR)
                .basedOn(NationalRules.YEAR_2020)
                .build();

        private Rules() {}
    }

    static final class Broken implements RuleSetLaws {
        @Override
        public RuleSet rules() {
            return Rules.YEAR_2024;
        }
    }

    @Test
    void the_mistake_stands_in_front_for_the_first_law_and_for_every_later_one() {
        KitRun run = KitRun.of(Broken.class);

        assertThat(run.broken())
                .hasSizeGreaterThan(30)
                .allSatisfy(law -> assertThat(run.reportOf(law))
                        .contains("AssertionError: 规则类的常量有误 / a constant of the rule class is at fault: ")
                        .contains("Test/2024", "expected a district of small"));
    }
}
