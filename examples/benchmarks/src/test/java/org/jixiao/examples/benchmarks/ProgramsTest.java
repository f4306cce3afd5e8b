package org.jixiao.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void growth_prints_a_line_for_each_size_and_each_number_of_threads() throws InterruptedException {
        Growth.run(4_000, 1, out);

        assertThat(figures()).startsWith("10", "100", "1,000", "10,000").endsWith("1", "2");
    }

    @Test
    void first_form_starts_as_many_jvms_as_it_is_told_with_and_without_an_archive() throws Exception {
        FirstForm.run(1, out);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("1 fresh JVM");
        assertThat(figures()).hasSize(4);
    }

    /** The first cells of the tables' lines, without their heads. */
    private List<String> figures() {
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[1].strip())
                .filter(cell -> !cell.startsWith("indicators") && !cell.equals("threads") && !cell.startsWith("milli"))
                .toList();
    }
}
