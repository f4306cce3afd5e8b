package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jixiao.examples.rulefiles.read.StrategyReader;
import org.jixiao.examples.rulefiles.read.Words;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.rule.RuleTopic;
import org.junit.jupiter.api.Test;

/** The files of README.md are right, and what it says that the program prints is printed. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    private final String readme = readme();

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> blocks(String language) {
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String check(String yaml, Locale locale) {
        return new CheckReport(RuleFiles.read(Read.INSTALLED, "hubei.yaml", yaml), locale).text(true);
    }

    @Test
    void both_files_can_be_used_and_check_prints_what_the_page_says() {
        List<String> files = blocks("yaml");
        List<String> printed = blocks("text");

        assertThat(files)
                .hasSize(2)
                .allSatisfy(yaml -> assertThat(Read.troubles(yaml)).isEmpty());
        assertThat(check(files.get(0), Locale.CHINESE)).contains(printed.get(0), printed.get(1));
        assertThat(check(files.get(0), Locale.ENGLISH)).contains(printed.get(3), printed.get(4));
    }

    @Test
    void both_mistakes_are_told_as_the_page_says() {
        String wrong =
                blocks("yaml").get(1).replace("'[50%, 80%)'", "'[50, 80%)'").replace("level1Weights", "levelWeights");

        // the list of all that could stand there is left out of the page
        assertThat(check(wrong, Locale.CHINESE))
                .contains(blocks("text").get(2).stripTrailing().split("\\[…\\]", -1));
    }

    @Test
    void the_page_names_every_topic_and_every_method() {
        assertThat(RuleTopic.all())
                .allSatisfy(topic -> assertThat(readme).contains("`" + Words.of(topic.name()) + "`"));
        assertThat(new StrategyReader(new Troubles()).words())
                .allSatisfy(
                        word -> assertThat(readme).matches(Pattern.compile(".*[` ]" + word + "\\b.*", Pattern.DOTALL)));
    }
}
