package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportedPacksTest {
    static Stream<RuleSet> installed() {
        return Read.INSTALLED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void the_file_of_an_installed_pack_read_again_has_its_fingerprint_and_cases(RuleSet pack) throws Exception {
        RuleFile file = Read.file(PackFile.of(pack, Read.INSTALLED));

        assertThat(file.objections()).isEmpty();
        RuleSet again = file.rules().orElseThrow();
        assertThat(again.id()).isEqualTo(pack.id());
        assertThat(again.fingerprint()).isEqualTo(pack.fingerprint());
        assertThat(again.rules()).isEqualTo(pack.rules());
        assertThat(again.uncodedClauses()).isEqualTo(pack.uncodedClauses());
        assertThat(again.name(Locale.CHINESE)).isEqualTo(pack.name(Locale.CHINESE));
        assertThat(again.name(Locale.ENGLISH)).isEqualTo(pack.name(Locale.ENGLISH));
        assertThat(said(again)).isEqualTo(said(pack));
    }

    private static List<String> said(RuleSet rules) {
        return rules.workedCases().stream()
                .map(worked -> worked + " " + worked.score() + worked.noteOwed() + worked.grade()
                        + worked.form().indicators().indicators())
                .toList();
    }

    @Test
    void the_base_is_the_set_above_that_leaves_nothing_to_drop() throws Exception {
        assertThat(PackFile.of(Read.INSTALLED.byId("beijing/chaoyang/2024"), Read.INSTALLED))
                .contains("\nbasedOn: beijing/2020\n");
        assertThat(PackFile.of(Read.INSTALLED.byId("beijing/2020"), Read.INSTALLED))
                .contains("\nbasedOn: national/2020\n")
                .doesNotContain("rules:");
        assertThat(PackFile.of(NationalRules.YEAR_2020, Read.INSTALLED)).doesNotContain("basedOn");
    }

    @Test
    void a_file_of_the_year_before_is_the_base_of_the_next() throws Exception {
        RuleSet before =
                Read.rules(Read.HEAD + "rules:\n  spendingLag: {rule: 70%, source: {clause: 3}}\ndocument: 某办法\n");
        RuleSet after = RuleSet.named("hubei", Year.of(2022))
                .basedOn(before)
                .without(RuleTopic.COST_TOLERANCE)
                .build();
        String yaml = PackFile.of(after, RuleSets.of(NationalRules.YEAR_2020, before, after));

        assertThat(yaml).contains("basedOn: hubei/2020\n", "without: costTolerance\n");
    }

    @Test
    void a_pack_with_a_strategy_of_its_own_is_refused_by_the_name_of_the_strategy() {
        RuleSet own = RuleSet.named("hubei", Year.of(2020))
                .basedOn(NationalRules.YEAR_2020)
                .numbers("重点", Scope.named("重点"), new Own(), Provenance.byDefault("示例", "an example"))
                .build();

        assertThatThrownBy(() -> PackFile.of(own, Read.INSTALLED))
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("hubei/2020")
                .hasMessageContaining("重点")
                .hasMessageContaining(Own.class.getName());
    }

    @Test
    void a_pack_whose_base_is_not_installed_is_refused() {
        RuleSet below = RuleSet.named("hubei", Year.of(2020))
                .basedOn(NationalRules.YEAR_2020)
                .build();

        assertThatThrownBy(() -> PackFile.of(below, RuleSets.of(below)))
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("not installed");
    }

    @Test
    void a_case_that_leaves_the_actual_out_has_no_words_in_a_file() throws Exception {
        RuleSet rules = RuleSet.named("hubei", Year.of(2020))
                .basedOn(NationalRules.YEAR_2020)
                .worked(WorkedCase.row(i -> i.atLeast("1").notReported().weight(10))
                        .staysOpen())
                .worked(WorkedCase.row(i -> i.range("90%", "95%").actual("92%").weight(5))
                        .earns("5"))
                .build();

        assertThat(PackFile.of(rules, Read.INSTALLED))
                .contains("cases:\n  - {range: [90%, 95%], actual: 92%, weight: 5, earns: 5}\n")
                .doesNotContain("open");
    }

    private record Own() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput input) {
            return Score.full(input, Reason.of("own.full", "满分", "full marks"));
        }
    }
}
