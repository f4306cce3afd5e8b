package org.jixiao.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.rule.NationalRules;
import org.junit.jupiter.api.Test;

class InstalledRuleSetsTest {
    @Test
    void without_any_provider_the_national_rules_are_there() {
        assertThat(InstalledRuleSets.load().all()).containsExactly(NationalRules.YEAR_2020);
    }
}
