package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "beijing/chaoyang, 2024, beijing/chaoyang/2024",
        "beijing/chaoyang, 2030, beijing/chaoyang/2024",
        "beijing/tongzhou, 2023, beijing/tongzhou/2023",
        "beijing/fengtai, 2020, beijing/fengtai/2020",
        "beijing/fengtai, 2021, beijing/fengtai/2020",
        "beijing/fengtai, 2022, beijing/fengtai/2022",
        "beijing, 2024, beijing/2020",
        "national, 2024, national/2020",
    })
    void the_newest_pack_that_is_not_later_than_the_year_is_chosen(String district, int year, String id) {
        assertThat(InstalledRuleSets.load().find(district, Year.of(year)).id()).isEqualTo(id);
    }
}
