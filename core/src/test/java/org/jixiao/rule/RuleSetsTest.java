package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.SampleRules.national;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {
    private static final String HINT =
            " (an installed pack stands in META-INF/services/org.jixiao.spi.RuleSetProvider, on the module path in provides of"
                    + " its module-info)";

    private static final RuleSets CHOICE = RuleSets.of(
            national("beijing/chaoyang", 2024),
            national("beijing/chaoyang", 2022),
            national("beijing", 2020),
            national("beijing/chaoyang", 2020));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "beijing/chaoyang, 2020, beijing/chaoyang/2020",
        "beijing/chaoyang, 2021, beijing/chaoyang/2020",
        "beijing/chaoyang, 2022, beijing/chaoyang/2022",
        "beijing/chaoyang, 2023, beijing/chaoyang/2022",
        "beijing/chaoyang, 2024, beijing/chaoyang/2024",
        "beijing/chaoyang, 2099, beijing/chaoyang/2024",
        "beijing, 2024, beijing/2020",
    })
    void the_newest_set_that_is_not_later_than_the_year_is_found(String district, int year, String id) {
        assertThat(CHOICE.find(district, Year.of(year)).id()).isEqualTo(id);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"beijing/chaoyang, 2019", "beijing/haidian, 2024", "chaoyang, 2024"})
    void where_there_is_none_the_message_lists_what_there_is(String district, int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.find(district, Year.of(year)))
                .withMessage("expected a district and year among the rule sets [beijing/2020, beijing/chaoyang/2020,"
                        + " beijing/chaoyang/2022, beijing/chaoyang/2024], got " + district + "/" + year + HINT);
    }

    @Test
    void a_set_is_found_by_its_id() {
        assertThat(CHOICE.byId("beijing/2020")).isEqualTo(national("beijing", 2020));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.byId("beijing/2021"))
                .withMessage("expected one of the rule sets [beijing/2020, beijing/chaoyang/2020,"
                        + " beijing/chaoyang/2022, beijing/chaoyang/2024], got beijing/2021" + HINT);
    }

    @Test
    void two_sets_with_one_id_are_refused() {
        assertThatExceptionOfType(InvalidRuleSetException.class)
                .isThrownBy(() -> RuleSets.of(national("beijing", 2020), national("beijing", 2020)))
                .withMessage("rule set beijing/2020: expected one rule set with this id, got two");
    }

    @Test
    void all_sets_are_listed_by_id() {
        assertThat(CHOICE.all())
                .extracting(RuleSet::id)
                .containsExactly(
                        "beijing/2020", "beijing/chaoyang/2020", "beijing/chaoyang/2022", "beijing/chaoyang/2024");
        assertThat(CHOICE)
                .hasToString("[beijing/2020, beijing/chaoyang/2020, beijing/chaoyang/2022, beijing/chaoyang/2024]");
    }
}
