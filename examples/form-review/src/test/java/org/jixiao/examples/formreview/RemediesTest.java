package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.finding.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do about a finding is said once: the workbook says what the pages on findings say. */
class RemediesTest {
    private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "../../core/docs");

    @ParameterizedTest
    @CsvSource({"zh, 怎么办：, ''", "en, 'What to do: ', ' '"})
    void every_finding_has_the_remedy_of_its_page(String language, String key, String between) throws IOException {
        String page = Files.readString(DOCS.resolve("findings." + language + ".md"));
        for (FindingCode code : FindingCode.values()) {
            Matcher entry = Pattern.compile("(?s)### " + code + " .*?\n- " + key + "(.*?)\n- ")
                    .matcher(page + "\n- ");
            assertThat(entry.find()).as(code.name()).isTrue();
            String remedy = entry.group(1)
                    .strip()
                    .replaceAll("\\s*\n\\s+", between)
                    .replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1");
            assertThat(Remedies.of(code.name(), Locale.forLanguageTag(language)))
                    .as(code.name())
                    .isEqualTo(remedy.substring(0, 1).toUpperCase(Locale.ROOT) + remedy.substring(1));
        }
    }
}
