package org.jixiao.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jixiao.examples.benchmarks.ours.Summary;
import org.jixiao.summary.DepartmentSummary;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void growth_prints_a_line_for_each_size_and_each_number_of_threads() throws InterruptedException {
        Growth.run(4_000, 1, out);

        assertThat(figures()).startsWith("10", "100", "1,000", "10,000").endsWith("1", "2");
        assertThat(text()).containsPattern("ns an indicator at 10,000 indicators ÷ at 100: \\d+\\.\\d\\d");
    }

    @Test
    void first_form_starts_jvms_of_both_programs_with_and_without_an_archive() throws Exception {
        FirstForm.run(1, out);

        assertThat(text()).contains("1 fresh JVM");
        assertThat(figures().subList(0, 8))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("hand-written BigDecimal loop: from JVM start"),
                        row -> assertThat(row).startsWith("hand-written BigDecimal loop: from launch"),
                        row -> assertThat(row).startsWith("ours: from JVM start"),
                        row -> assertThat(row).startsWith("ours: from launch"),
                        row -> assertThat(row)
                                .startsWith("hand-written")
                                .endsWith("first scored form, classes from an archive"),
                        row -> assertThat(row)
                                .startsWith("hand-written")
                                .endsWith("end of the process, classes from an archive"),
                        row -> assertThat(row)
                                .startsWith("ours")
                                .endsWith("first scored form, classes from an archive"),
                        row -> assertThat(row)
                                .startsWith("ours")
                                .endsWith("end of the process, classes from an archive"));
    }

    @Test
    void first_form_prints_the_ratio_of_the_medians() throws Exception {
        FirstForm.run(3, out);

        List<List<String>> times = rows().subList(0, 8);
        List<List<String>> ratios = rows().subList(8, 12);
        for (List<String> ratio : ratios) {
            assertThat(ratio.get(1))
                    .as(ratio.get(0))
                    .isEqualTo(String.format(
                            Locale.ROOT,
                            "%.2f",
                            median(times, "ours: " + ratio.get(0))
                                    / median(times, "hand-written BigDecimal loop: " + ratio.get(0))));
        }
    }

    private static double median(List<List<String>> times, String what) {
        return times.stream()
                .filter(row -> row.get(0).equals(what))
                .mapToDouble(row -> Double.parseDouble(row.get(2)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void summing_prints_both_ways() throws InterruptedException {
        Summing.run(2_000, 1, out);

        assertThat(rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("BatchScorer.collect 2,000", "forms.parallel().map(scorer::score).collect 2,000");
    }

    @Test
    void every_way_of_summing_comes_to_the_same() throws Exception {
        Summary summary = new Summary(3_000);

        DepartmentSummary expected = summary.oneByOne();

        assertThat(expected.forms()).isEqualTo(3_000);
        for (int threads : new int[] {1, 2}) {
            assertThat(summary.byBatch(threads)).isEqualTo(expected);
            assertThat(summary.byParallelStream(threads)).isEqualTo(expected);
        }
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The first cells of the tables' lines, without their heads. */
    private List<String> figures() {
        return rows().stream().map(row -> row.get(0)).toList();
    }

    /** The cells of the tables' lines, without their heads: those stand above a rule. */
    private List<List<String>> rows() {
        List<String> lines = text().lines().toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isHead = i + 1 < lines.size() && lines.get(i + 1).startsWith("|--");
            if (lines.get(i).startsWith("| ") && !isHead) {
                List<String> cells = Arrays.asList(lines.get(i).split("\\|", -1));
                rows.add(cells.subList(1, cells.size() - 1).stream()
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }
}
