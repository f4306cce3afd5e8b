package org.jixiao.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.report.SummaryReport;
import org.jixiao.summary.DepartmentSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews published forms on Spark and prints the summary of each district and of all. */
@Command(name = "spark-review", sortOptions = false, description = "Reviews published forms on Apache Spark.")
public final class SparkReview implements Callable<Integer> {
    private static final String EMBEDDED = "local[*]";

    private final PrintStream out;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "the cluster; by default what spark-submit says, else this JVM (" + EMBEDDED + ")")
    private @Nullable String master;

    @Option(names = "--rules", paramLabel = "ID", description = "a rule set; by default chosen by district and year")
    private @Nullable String rules;

    @Option(names = "--parquet", description = "the forms are Parquet with the fields as columns, not JSON lines")
    private boolean parquet;

    @Option(
            names = "--compare",
            paramLabel = "N",
            description =
                    "PATH is a folder of single forms: write N from them below --out, review them here and on Spark,"
                            + " and compare")
    private int compared;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "where scores, findings and refused go")
    private String target = "";

    @Option(names = "--help", usageHelp = true, description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean wantsHelp;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders, in any form that Spark reads")
    private List<String> paths = new ArrayList<>();

    private SparkReview(PrintStream out) {
        this.out = out;
    }

    /** Takes what {@code --help} says. Prints UTF-8. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, args));
    }

    static int run(PrintStream out, String... args) {
        return new CommandLine(new SparkReview(out)).execute(args);
    }

    /** Runs as the options say. */
    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = session()) {
            print(
                    compared > 0
                            ? new Comparison(spark, out).run(Path.of(paths.get(0)), compared, Path.of(target))
                            : new ReviewJob(spark, Optional.ofNullable(rules))
                                    .run(
                                            parquet ? ReviewJob.Input.PARQUET : ReviewJob.Input.JSON_LINES,
                                            paths,
                                            target));
        }
        return 0;
    }

    private SparkSession session() {
        String given = master == null ? System.getProperty("spark.master", EMBEDDED) : master;
        SparkSession.Builder builder = SparkSession.builder().appName("jixiao").master(given);
        if (given.startsWith("local")) {
            builder.config("spark.ui.enabled", "false").config("spark.driver.host", "localhost");
        }
        return builder.getOrCreate();
    }

    private void print(Map<String, DepartmentSummary> summaries) {
        summaries.forEach((district, summary) ->
                print(district.equals(Summaries.NO_DISTRICT) ? "(no district)" : district, summary));
        print("all", summaries.values().stream().collect(DepartmentSummary.ofSummaries()));
    }

    private void print(String title, DepartmentSummary summary) {
        out.print("== " + OneLine.of(title) + "\n" + SummaryReport.of(summary, Locale.CHINESE) + "\n");
    }
}
