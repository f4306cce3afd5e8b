package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published forms that the pages on findings give as examples have the finding that they stand under. */
class FindingsPageTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."));
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*-\\d{4}-\\d{2}");

    /** The codes of the findings of every published form, by its id. */
    private final Map<String, Set<String>> codes = codes();

    @ParameterizedTest
    @ValueSource(strings = {"findings.zh.md", "findings.en.md"})
    void each_form_named_as_an_example_has_the_finding_it_stands_under(String page) {
        String code = "";
        int examples = 0;
        for (String line : Program.text(FOLDER.resolve("../../core/docs").resolve(page))
                .lines()
                .toList()) {
            if (line.startsWith("### ")) {
                code = line.split(" ", -1)[1];
            }
            Matcher id = ID.matcher(line);
            while (id.find()) {
                assertThat(codes.get(id.group())).as(id.group()).contains(code);
                examples++;
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(25);
    }

    private static Map<String, Set<String>> codes() {
        Path elsewhere = FOLDER.resolve("src/test/resources/elsewhere");
        Map<String, Set<String>> codes = new HashMap<>();
        for (String line :
                Program.run("--format", "json", Program.corpus(), elsewhere).outLines()) {
            Map<String, ?> form = JsonTree.object(line);
            codes.put(
                    String.valueOf(form.get("id")),
                    JsonTree.children(JsonTree.object(line), "findings").stream()
                            .map(finding -> String.valueOf(finding.get("code")))
                            .collect(Collectors.toSet()));
        }
        return codes;
    }
}
