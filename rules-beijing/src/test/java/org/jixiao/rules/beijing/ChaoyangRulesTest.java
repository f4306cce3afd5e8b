package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.rule.UncodedClause;
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

    @Test
    void every_printed_note_is_coded_or_left_to_people() {
        String notes = "朝阳区2024年度项目支出绩效自评表填报注意事项";
        assertThat(ChaoyangRules.YEAR_2024.codedClauses())
                .filteredOn(clause -> clause.document().equals(notes))
                .extracting(Clause::number)
                .containsExactlyInAnyOrder("5", "6", "7", "8");
        assertThat(ChaoyangRules.YEAR_2024.uncodedClauses())
                .extracting(UncodedClause::clause)
                .filteredOn(clause -> clause.document().equals(notes))
                .extracting(Clause::number)
                .containsExactly("1", "2", "3", "4");
    }
}
