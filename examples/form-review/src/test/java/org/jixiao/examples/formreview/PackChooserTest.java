package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.junit.jupiter.api.Test;

class PackChooserTest {
    private static final RuleSet OLDER = rules("beijing/chaoyang", 2022);
    private static final RuleSet NEWER = rules("beijing/chaoyang", 2024);

    private final PackChooser packs =
            new PackChooser(RuleSets.of(NationalRules.YEAR_2020, OLDER, NEWER), Optional.empty());

    private static RuleSet rules(String district, int year) {
        return RuleSet.named(district, Year.of(year))
                .basedOn(NationalRules.YEAR_2020)
                .build();
    }

    private static FormCells form(String district, int year) {
        return FormCells.form("1", district, Integer.toString(year), "某项目");
    }

    @Test
    void the_newest_rules_of_the_district_that_are_not_later_are_taken() {
        assertThat(packs.rulesFor(form("chaoyang", 2023))).isEqualTo(OLDER);
        assertThat(packs.rulesFor(form("chaoyang", 2024))).isEqualTo(NEWER);
        assertThat(packs.rulesFor(form("chaoyang", 2030))).isEqualTo(NEWER);
    }

    @Test
    void a_known_district_without_rules_of_its_own_takes_the_national_ones() {
        assertThat(packs.rulesFor(form("tongzhou", 2023))).isEqualTo(NationalRules.YEAR_2020);
        assertThat(packs.rulesFor(form("fengtai", 2022))).isEqualTo(NationalRules.YEAR_2020);
    }

    @Test
    void rules_of_a_district_are_taken_as_soon_as_they_are_installed() {
        RuleSet own = rules("beijing/tongzhou", 2021);

        assertThat(new PackChooser(RuleSets.of(NationalRules.YEAR_2020, own), Optional.empty())
                        .rulesFor(form("tongzhou", 2023)))
                .isEqualTo(own);
    }

    @Test
    void an_unknown_district_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> packs.rulesFor(form("atlantis", 2024)))
                .hasMessageContaining("atlantis")
                .hasMessageContaining("[chaoyang, fengtai, tongzhou]");
    }

    @Test
    void a_year_before_all_rules_of_the_district_is_refused_with_what_there_is() {
        assertThatThrownBy(() -> packs.rulesFor(form("chaoyang", 2021)))
                .hasMessageContaining("beijing/chaoyang/2022")
                .hasMessageContaining("2021");
        assertThatThrownBy(() -> packs.rulesFor(form("fengtai", 2019))).hasMessageContaining("2019");
    }

    @Test
    void a_year_that_cannot_be_read_is_refused() {
        assertThatThrownBy(() -> packs.rulesFor(FormCells.form("1", "chaoyang", "今年", "某项目")))
                .hasMessage("expected a year such as 2024, got \"今年\"");
    }

    @Test
    void named_rules_are_taken_whatever_the_form_says() {
        assertThat(new PackChooser(RuleSets.of(OLDER), Optional.of(OLDER)).rulesFor(form("atlantis", 1999)))
                .isEqualTo(OLDER);
    }
}
