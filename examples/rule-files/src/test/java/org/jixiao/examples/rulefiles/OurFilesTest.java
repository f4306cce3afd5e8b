package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OurFilesTest {
    private static final Path FOLDER = Path.of("rules");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_worked_case_of_our_files_comes_out_and_there_are_some(Path path) {
        RuleFile file = RuleFiles.read(Read.INSTALLED, List.of(path)).get(0);

        assertThat(file.objections()).isEmpty();
        assertThat(file.cases()).hasSizeGreaterThan(4).allMatch(CaseOutcome::comesOut);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_named_after_its_rule_set_and_survives_being_written_again(Path path) throws Exception {
        RuleSet rules = Read.rules(Files.readString(path));
        RuleFile again = Read.file(PackFile.of(rules, Read.INSTALLED));

        assertThat(path.getFileName()).hasToString(rules.id().replace('/', '-') + ".yaml");
        assertThat(again.rules().orElseThrow()).isEqualTo(rules);
        assertThat(again.isSound()).isTrue();
    }

    @Test
    void a_folder_of_files_becomes_a_registry_beside_what_is_installed() throws RuleFilesException {
        RuleSets all = RuleFiles.besides(Read.INSTALLED, FOLDER);

        assertThat(all.all()).hasSize(Read.INSTALLED.all().size() + 7);
        assertThat(all.find("hubei", Year.of(2024)).id()).isEqualTo("hubei/2020");
        assertThat(all.byId("hubei/2020").describe(Locale.CHINESE))
                .contains("部分达成 [50%, 80%)", "湖北省2020年项目自评表填表说明 第 3 条（条文未经核对）");
    }
}
