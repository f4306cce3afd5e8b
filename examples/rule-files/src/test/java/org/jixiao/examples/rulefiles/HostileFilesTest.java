package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(30)
    void anchors_and_aliases_are_refused_before_they_grow() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(9) + "x]\n");
        }
        assertThat(Read.troubles(bomb.toString()))
                .singleElement()
                .asString()
                .contains("第 1 行第 4 列", "no anchors and aliases");
        assertThat(Read.troubles("a: *b\n")).singleElement().asString().contains("不能用锚点和引用");
    }

    @Test
    void tags_are_refused() {
        assertThat(Read.troubles("a: !!java.net.URL [x]\n"))
                .singleElement()
                .asString()
                .contains("line 1, column 4: no tags");
        assertThat(Read.troubles("a: !x b\n")).singleElement().asString().contains("不能用标签");
    }

    @Test
    @Timeout(30)
    void a_deep_file_is_refused() {
        assertThat(Read.troubles("[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("more than 20 levels deep");
    }

    @Test
    @Timeout(30)
    void long_lines_are_refused_soon_and_quoted_in_part() {
        String commas = ",".repeat(100_000);
        List<String> rules = List.of(
                "positive: {rule: {corridor: '[" + commas + "'}, source: {observed: [1]}}",
                commas + ": 1",
                "'" + "a".repeat(100_000) + "': 1",
                "positive: {rule: " + "b".repeat(100_000) + ", source: {observed: [1]}}",
                "[" + commas + "(" + commas);

        assertThat(rules)
                .allSatisfy(rule -> assertThat(Read.troubles(Read.HEAD + "rules:\n  " + rule + "\n"))
                        .isNotEmpty()
                        .allMatch(trouble -> trouble.length() < 2_000));
    }

    @Test
    void a_large_file_is_refused_unread() throws IOException {
        assertThat(troubles("district: hubei\n" + "#".repeat(256 * 1024)))
                .singleElement()
                .asString()
                .contains("256 kB");
    }

    @Test
    void other_encodings_are_refused_and_a_byte_order_mark_is_not() throws IOException {
        Path file = folder.resolve("gbk.yaml");
        Files.write(file, "name: 湖北".getBytes(Charset.forName("GBK")));
        assertThat(objections(file)).singleElement().asString().contains("UTF-8");
        assertThat(troubles("\uFEFF" + Read.HEAD)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be() {
        assertThat(objections(folder.resolve("none.yaml")))
                .singleElement()
                .asString()
                .contains("没有这个文件");
    }

    @Property(tries = 500, seed = "1")
    void any_text_is_read_or_refused_with_reasons(@ForAll @StringLength(max = 60) String text) {
        RuleFile file = Read.file(text);
        assertThat(file.rules().isEmpty()).isEqualTo(!file.troubles().isEmpty());
    }

    @Property(tries = 300, seed = "2")
    void any_cut_of_a_good_file_is_read_or_refused_with_reasons(@ForAll int at, @ForAll char instead)
            throws IOException {
        String whole = Files.readString(Path.of("rules", "hubei-2020.yaml"));
        int cut = Math.floorMod(at, whole.length());
        RuleFile file = Read.file(whole.substring(0, cut) + instead + whole.substring(cut + 1));
        assertThat(file.rules().isEmpty()).isEqualTo(!file.troubles().isEmpty());
    }

    private List<String> troubles(String text) throws IOException {
        Path file = folder.resolve("some.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return objections(file);
    }

    private static List<String> objections(Path file) {
        return RuleFiles.read(Read.INSTALLED, List.of(file)).get(0).objections().stream()
                .map(String::valueOf)
                .toList();
    }
}
