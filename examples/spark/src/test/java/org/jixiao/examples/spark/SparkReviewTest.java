package org.jixiao.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself; it ends its session, so that nobody else's may be open. */
class SparkReviewTest {
    @TempDir
    private Path folder;

    @Test
    void the_program_compares_and_prints_the_summary_of_each_district() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int status = SparkReview.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                "--master",
                "local[2]",
                "--compare",
                "500",
                "--out",
                folder.resolve("compared").toString(),
                ReviewJobTest.CORPUS.toString());

        assertThat(status).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern(
                        "one process, one thread, nothing written: 500 forms in [\\d,]+ ms, [\\d,]+ forms a second")
                .containsPattern("Spark local\\[2\\], tables written: 500 forms in [\\d,]+ ms, [\\d,]+ forms a second")
                .contains(
                        "the summaries are equal",
                        "== chaoyang",
                        "== fengtai",
                        "== tongzhou",
                        "== (no district)",
                        "== all");
    }
}
