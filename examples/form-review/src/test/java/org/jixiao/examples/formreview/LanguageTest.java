package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are Chinese, and English where that is asked for. */
class LanguageTest {
    /** Words of ours that neither form prints. */
    private static final List<String> OURS =
            List.of("公布", "重算", "待定", "一致", "审核", "发现", "问题（", "目录", "规则集", "合计", "等级", "算式", "警告", "依据", "起）", "张表");

    @TempDir
    Path folder;

    @BeforeEach
    void formsAndAFileThatHoldsNone() throws IOException {
        for (String id : List.of("chaoyang-2024-26", "fengtai-2022-28")) {
            Files.writeString(folder.resolve(id + ".json"), Program.text(Program.published(id)));
        }
        Files.writeString(folder.resolve("broken.json"), "{");
    }

    private String run(String options) {
        List<Object> words = new ArrayList<>(Arrays.asList((Object[]) options.split(" ")));
        words.add(folder);
        return Program.run(words.toArray()).out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format text",
                "--format html",
                "--format json",
                "--only-errors",
                "--only-errors --format html",
                "--summary",
                "--summary --format html",
                "--summary --format json",
                "--compare national/2020 beijing/chaoyang/2024",
                "--compare national/2020 beijing/chaoyang/2024 --format html",
                "--corrections",
                "--corrections --format html"
            })
    void an_english_report_has_no_chinese_words_but_those_of_the_form(String options) {
        String printed = Program.text(folder.resolve("chaoyang-2024-26.json"))
                + Program.text(folder.resolve("fengtai-2022-28.json"));
        List<String> words =
                OURS.stream().filter(word -> !printed.contains(word)).toList();
        String chinese = run(options);
        String english = run("--lang en " + options);

        assertThat(words).hasSizeGreaterThan(OURS.size() / 2);
        assertThat(words).anyMatch(chinese::contains);
        assertThat(english).doesNotContain(words);
    }

    @Test
    void a_review_in_one_language_is_held_against_an_earlier_one_in_the_other() throws IOException {
        Path old = Files.writeString(folder.resolveSibling("old.json"), run("--lang en --format json"));

        assertThat(run("--format json --since " + old))
                .contains("\"changed\":0", "\"gone\":0", "\"new\":0")
                .doesNotContain("\"matched\":0");
    }
}
