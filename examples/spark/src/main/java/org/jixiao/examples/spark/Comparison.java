package org.jixiao.examples.spark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jixiao.summary.DepartmentSummary;

/** Reviews a multiplied corpus in one process and on Spark: the figures must be the same, and both rates are printed. */
final class Comparison {
    private static final int WARM_UP = 10_000;

    private final SparkSession spark;
    private final PrintStream out;

    Comparison(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
    }

    /**
     * Writes so many lines below {@code folder} and reviews them twice.
     *
     * @return the summaries that both gave
     * @throws IllegalStateException if they differ
     */
    Map<String, DepartmentSummary> run(Path corpus, int forms, Path folder) throws Exception {
        OneProcess.run(
                MultipliedCorpus.write(corpus, Math.min(forms, WARM_UP), folder.resolve("warm-up")), Optional.empty());
        List<Path> files = MultipliedCorpus.write(corpus, forms, folder.resolve("forms"));
        Map<String, DepartmentSummary> alone =
                timed("one process, one thread, nothing written", forms, () -> OneProcess.run(files, Optional.empty()));
        Map<String, DepartmentSummary> onSpark = timed(
                "Spark " + spark.sparkContext().master() + ", tables written",
                forms,
                () -> new ReviewJob(spark, Optional.empty())
                        .run(
                                ReviewJob.Input.JSON_LINES,
                                files.stream()
                                        .map(file -> file.toUri().toString())
                                        .toList(),
                                folder.resolve("out").toUri().toString()));
        if (!alone.equals(onSpark)) {
            throw new IllegalStateException("expected the summaries of one process, " + alone + ", got " + onSpark);
        }
        out.print("the summaries are equal\n");
        return onSpark;
    }

    private <T> T timed(String what, int forms, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        out.printf(
                Locale.ROOT,
                "%s: %,d forms in %,d ms, %,d forms a second%n",
                what,
                forms,
                millis,
                1_000L * forms / Math.max(1, millis));
        return result;
    }
}
