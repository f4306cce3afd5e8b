package org.jixiao.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A published rule is written down in a few lines, or the builder is not good enough. */
class CatalogueLengthTest {
    private static final Path CATALOGUE =
            Path.of("src", "test", "java", RuleCatalogue.class.getName().replace('.', '/') + ".java");
    private static final List<String> COLLECTED = Arrays.asList(
            "bonus late n2 n3 n4 r01 r02 r03 r04 r05 r06 r07 r10 r11 r12 r13 r14 r15 r16 r19 r20 r21 r22 r23 r24 r25 r26 r27 r28 r29 r32 r33 r36 r37 r38"
                    .split(" "));

    @Test
    void every_collected_rule_takes_five_lines_at_most() throws IOException {
        Map<String, Integer> lines = lines(Files.readAllLines(CATALOGUE));

        assertThat(lines.keySet()).containsExactlyElementsOf(COLLECTED);
        assertThat(lines).allSatisfy((rule, count) -> assertThat(count).as(rule).isBetween(1, 5));
    }

    /** The lines between the braces of each rule's method. */
    private static Map<String, Integer> lines(List<String> source) {
        Map<String, Integer> lines = new TreeMap<>();
        List<String> open = new ArrayList<>();
        for (String line : source) {
            if (line.matches("    static void \\w+\\(RuleSetBuilder rules\\) \\{")) {
                open.add(line.substring(16, line.indexOf('(')));
            } else if (line.equals("    }")) {
                open.clear();
            } else {
                open.forEach(rule -> lines.merge(rule, 1, Integer::sum));
            }
        }
        return lines;
    }
}
