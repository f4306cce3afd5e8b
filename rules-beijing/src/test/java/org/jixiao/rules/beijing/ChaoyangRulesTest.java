package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;

class ChaoyangRulesTest {
    @Test
    void the_pack_is_found_by_district_and_year_on_the_module_path() {
        assertThat(ChaoyangRules.class.getModule().isNamed()).isTrue();
        assertThat(InstalledRuleSets.load().find("beijing/chaoyang", Year.of(2025)))
                .isEqualTo(ChaoyangRules.YEAR_2024);
    }
}
