package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The figures of all published forms of the corpus against the record {@code golden.jsonl}: rule set, exact and rounded
 * points of the execution and of every indicator, total, open points and grade. Every figure is compared exactly.
 *
 * <p>A figure changes only where a rule changes, never where the code that follows it does. To record the figures anew, run
 * this test, read every difference it names, and copy {@code target/golden.jsonl} over {@code
 * src/test/resources/golden.jsonl}.
 */
class GoldenRecordTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));

    @Test
    void every_figure_of_every_published_form_is_the_recorded_one() throws IOException {
        List<String> is = recomputed();
        List<String> was = Files.readAllLines(BASE.resolve("src/test/resources/golden.jsonl"));
        Files.writeString(BASE.resolve("target/golden.jsonl"), String.join("\n", is) + "\n");

        assertThat(is).hasSize(117);
        assertThat(ids(is)).isEqualTo(ids(was));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            differences.addAll(differences(was.get(i), is.get(i)));
        }
        assertThat(differences)
                .as("figures that are no longer the recorded ones; all of them stand in target/golden.jsonl")
                .isEmpty();
    }

    @Test
    void a_figure_that_changed_is_named_with_form_row_was_and_is() throws IOException {
        String was = recomputed().get(0);
        String is = was.replaceFirst("\"score\":\"15.00\"", "\"score\":\"14.99\"");

        assertThat(differences(was, is)).containsExactly("chaoyang-2024-01, row 1 总带宽数量, score: was 15.00, is 14.99");
    }

    private static List<String> recomputed() {
        Program program = Program.run("--format", "json", Program.corpus());
        assertThat(program.err()).isEmpty();
        return program.outLines().stream()
                .map(JsonTree::object)
                .map(FiguresRecord::line)
                .toList();
    }

    private static List<@Nullable Object> ids(List<String> lines) {
        List<@Nullable Object> ids = new ArrayList<>();
        lines.forEach(line -> ids.add(JsonTree.object(line).get("id")));
        return ids;
    }

    private static List<String> differences(String was, String is) {
        Map<String, @Nullable Object> old = FiguresRecord.figures(was);
        Map<String, @Nullable Object> now = FiguresRecord.figures(is);
        Set<String> places = new LinkedHashSet<>(old.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(old.get(place), now.get(place)))
                .map(place -> JsonTree.object(was).get("id") + ", " + place + ": was " + old.get(place) + ", is "
                        + now.get(place))
                .toList();
    }
}
