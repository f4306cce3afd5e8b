package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        return FormCells.form("1", district, year, "某项目");
    }

    @Test
    void the_newest_rules_of_the_district_that_are_not_later_are_taken() {
        assertThat(packs.choose(form("chaoyang", 2023)).rules()).isEqualTo(OLDER);
        assertThat(packs.choose(form("chaoyang", 2024)).rules()).isEqualTo(NEWER);
        assertThat(packs.choose(form("chaoyang", 2030)).rules()).isEqualTo(NEWER);
    }

    @Test
    void a_known_district_without_rules_of_its_own_takes_the_national_ones() {
        assertThat(packs.choose(form("tongzhou", 2023)).rules()).isEqualTo(NationalRules.YEAR_2020);
        assertThat(packs.choose(form("fengtai", 2022)).rules()).isEqualTo(NationalRules.YEAR_2020);
    }

    @Test
    void rules_of_a_district_are_taken_as_soon_as_they_are_installed() {
        RuleSet own = rules("beijing/tongzhou", 2021);

        assertThat(new PackChooser(RuleSets.of(NationalRules.YEAR_2020, own), Optional.empty())
                        .choose(form("tongzhou", 2023))
                        .rules())
                .isEqualTo(own);
    }

    @Test
    void a_district_without_rules_takes_the_national_ones_and_that_is_said() {
        for (String district : List.of("atlantis", "tongzhou", "")) {
            assertThat(packs.choose(form(district, 2024)))
                    .isEqualTo(new PackChooser.Choice(NationalRules.YEAR_2020, true, false, true));
        }
    }

    @Test
    void a_district_with_rules_is_none_that_was_assumed() {
        assertThat(packs.choose(form("chaoyang", 2024))).isEqualTo(new PackChooser.Choice(NEWER, false, false, false));
    }

    @Test
    void a_district_can_be_named_as_its_rules_are() {
        assertThat(packs.choose(form("beijing/chaoyang", 2024)))
                .isEqualTo(new PackChooser.Choice(NEWER, false, false, false));
        assertThat(packs.choose(form("national", 2024)))
                .isEqualTo(new PackChooser.Choice(NationalRules.YEAR_2020, false, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chaoyang", "Chaoyang", "beijing/chaoyang", "北京市朝阳区", "朝阳区", "朝阳", " 朝阳区 "})
    void a_district_can_be_named_as_people_name_it(String district) {
        RuleSets installed = InstalledRuleSets.load();

        assertThat(new PackChooser(installed, Optional.empty())
                        .choose(form(district, 2024))
                        .rules()
                        .id())
                .isEqualTo("beijing/chaoyang/2024");
    }

    @Test
    void a_name_that_two_districts_share_is_taken_for_neither() {
        RuleSets two = RuleSets.of(NationalRules.YEAR_2020, OLDER, rules("changchun/chaoyang", 2022));

        assertThat(new PackChooser(two, Optional.empty()).choose(form("chaoyang", 2024)))
                .isEqualTo(new PackChooser.Choice(NationalRules.YEAR_2020, true, false, true));
    }

    @Test
    void a_year_before_all_rules_of_the_district_takes_the_oldest_and_that_is_said() {
        assertThat(packs.choose(form("chaoyang", 2021))).isEqualTo(new PackChooser.Choice(OLDER, false, true, false));
        assertThat(packs.choose(form("atlantis", 2019)))
                .isEqualTo(new PackChooser.Choice(NationalRules.YEAR_2020, true, true, false));
    }

    @Test
    void named_rules_are_taken_whatever_the_form_says_and_later_ones_are_said() {
        PackChooser named = new PackChooser(RuleSets.of(OLDER), Optional.of(OLDER));

        assertThat(named.choose(form("atlantis", 2023))).isEqualTo(new PackChooser.Choice(OLDER, false, false, true));
        assertThat(named.choose(form("atlantis", 1999))).isEqualTo(new PackChooser.Choice(OLDER, false, true, false));
    }
}
