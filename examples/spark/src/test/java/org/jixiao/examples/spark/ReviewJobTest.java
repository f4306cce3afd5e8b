package org.jixiao.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DecimalType;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.Unscorable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewJobTest {
    static final Path CORPUS =
            Path.of("..", "form-review", "src", "test", "resources", "corpus").toAbsolutePath();
    private static final int FORMS = 3_000;
    /** Of {@link MultipliedCorpus#BAD} lines one is cut short and one of a district nobody knows. */
    private static final int BAD = 2 * FORMS / MultipliedCorpus.BAD;

    @TempDir
    private static Path folder;

    private static Map<String, DepartmentSummary> alone = Map.of();
    private static Map<String, DepartmentSummary> onSpark = Map.of();
    private static List<Path> files = List.of();
    private static SparkSession spark;

    @BeforeAll
    static void review_the_same_lines_in_one_process_and_on_spark() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .getOrCreate();
        files = MultipliedCorpus.write(CORPUS, FORMS, folder.resolve("forms"));
        alone = OneProcess.run(files, Optional.empty());
        onSpark = job(Optional.empty()).run(ReviewJob.Input.JSON_LINES, paths(), out("out"));
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static ReviewJob job(Optional<String> rules) {
        return new ReviewJob(spark, rules);
    }

    private static List<String> paths() {
        return files.stream().map(Path::toString).toList();
    }

    private static String out(String name) {
        return folder.resolve(name).toString();
    }

    private static Dataset<Row> table(String name) {
        return spark.read().parquet(out("out") + "/" + name);
    }

    @Test
    void the_figures_are_those_of_one_process() {
        assertThat(onSpark).isEqualTo(alone);
        assertThat(onSpark).containsOnlyKeys("", "chaoyang", "fengtai", "tongzhou");
        assertThat(onSpark.values().stream().mapToLong(DepartmentSummary::forms).sum())
                .isEqualTo(FORMS - BAD);
    }

    @Test
    void every_form_has_one_row_of_scores_in_decimals() throws IOException {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : table("scores").collectAsList()) {
            assertThat(rows.put(row.getAs("id"), row)).isNull();
        }
        LineReviewer reviewer = new LineReviewer(Optional.empty());
        int compared = 0;
        for (String line : Files.readAllLines(files.get(1))) {
            Optional<Review> review = reviewer.review("forms-1.jsonl", line).review();
            if (review.isPresent()) {
                compared++;
                isRowOf(
                        review.get(),
                        Objects.requireNonNull(rows.get(review.get().published().id())));
            }
        }

        assertThat(rows).hasSize(FORMS - BAD);
        assertThat(compared).isEqualTo(FORMS / 8);
        for (String figure : List.of("total", "open", "execution")) {
            assertThat(table("scores").schema().apply(figure).dataType()).isInstanceOf(DecimalType.class);
        }
    }

    private static void isRowOf(Review review, Row row) {
        assertThat(row.<String>getAs("district")).isEqualTo(review.published().district());
        assertThat(row.<Integer>getAs("year"))
                .isEqualTo(review.scorecard().form().year().getValue());
        assertThat(row.<String>getAs("rules")).isEqualTo(review.scorecard().ruleSetId());
        assertThat(row.<BigDecimal>getAs("total"))
                .isEqualByComparingTo(review.total().score());
        assertThat(row.<BigDecimal>getAs("open"))
                .isEqualByComparingTo(review.total().open());
        assertThat(Optional.ofNullable(row.<String>getAs("grade")))
                .isEqualTo(review.scorecard().grade().map(grade -> grade.label()));
        assertThat(row.<String>getAs("total_verdict"))
                .isEqualTo(verdict(review.total().published(), review.total().verdict()));
        assertThat(Optional.ofNullable(row.<BigDecimal>getAs("execution")).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(review.execution()
                        .recomputed()
                        .flatMap(item -> item.score())
                        .map(BigDecimal::stripTrailingZeros));
        assertThat(row.<String>getAs("execution_verdict"))
                .isEqualTo(verdict(
                        review.execution().published(), review.execution().verdict()));
    }

    /** A score that was not published has no verdict. */
    private static @Nullable String verdict(Optional<String> published, Verdict verdict) {
        return published.isEmpty() ? null : verdict.name();
    }

    @Test
    void there_are_as_many_findings_of_each_kind_as_the_summaries_count() {
        Map<String, Long> written = new TreeMap<>();
        for (Row row : table("findings").groupBy("code").count().collectAsList()) {
            written.put(row.getString(0), row.getLong(1));
        }
        Map<String, Long> counted = new TreeMap<>();
        alone.values().stream()
                .flatMap(summary -> summary.findings().stream())
                .forEach(finding -> counted.merge(finding.code().name(), finding.times(), Long::sum));

        assertThat(written).isNotEmpty().isEqualTo(counted);
        assertThat(table("findings")
                        .where("message = '' or `where` = '' or severity not in ('error', 'warning', 'info')")
                        .count())
                .isZero();
    }

    @Test
    void bad_lines_arrive_with_their_reasons_and_do_not_stop_the_job() {
        List<Row> refused = spark.read().json(out("out") + "/refused").collectAsList();

        assertThat(refused).hasSize(BAD);
        assertThat(refused.stream().map(row -> row.<String>getAs("reason")))
                .filteredOn(reason -> reason.contains("the file ends in the middle of the form"))
                .hasSize(BAD / 2);
        assertThat(refused.stream().map(row -> row.<String>getAs("reason")))
                .filteredOn(reason -> reason.contains("expected a year such as 2024") && reason.contains("atlantis"))
                .hasSize(BAD / 2);
        assertThat(refused).allSatisfy(row -> {
            assertThat(row.<String>getAs("file")).matches("forms-[07]\\.jsonl");
            assertThat(row.<String>getAs("form")).startsWith("{\"id\":");
        });
    }

    @Test
    void the_summary_groups_bad_lines_by_the_kind_of_reason_and_not_by_their_place() {
        assertThat(onSpark.getOrDefault("", DepartmentSummary.empty())
                        .unscorable()
                        .reasons())
                .extracting(Unscorable.Reason::chinese, Unscorable.Reason::forms)
                .containsExactly(tuple("JSON 格式有误", BAD / 2L), tuple("栏目不符合约定的格式", BAD / 2L));
    }

    @Test
    void a_bad_cell_is_a_finding_and_refuses_no_line() throws IOException {
        Path file = folder.resolve("one.jsonl");
        String line = Files.readAllLines(files.get(1)).get(0);
        Files.writeString(file, line.replaceFirst("\"weight\":\"[^\"]*\"", "\"weight\":\"ten\"") + "\n\n");

        Map<String, DepartmentSummary> summaries =
                job(Optional.empty()).run(ReviewJob.Input.JSON_LINES, List.of(file.toString()), out("cell"));

        assertThat(summaries.values()).singleElement().satisfies(summary -> {
            assertThat(summary.forms()).isEqualTo(1);
            assertThat(summary.unscorable().forms()).isZero();
        });
        assertThat(spark.read()
                        .parquet(out("cell") + "/findings")
                        .where("code = 'UNREADABLE'")
                        .collectAsList())
                .singleElement()
                .satisfies(row -> assertThat(row.<String>getAs("message")).contains("“ten”"));
        assertThat(spark.read().text(out("cell") + "/refused").collectAsList()).isEmpty();
    }

    @Test
    void forms_as_parquet_give_the_same_figures() throws IOException {
        Path file = folder.resolve("sound.jsonl");
        Files.write(file, Files.readAllLines(files.get(2)).stream().limit(117).toList());
        spark.read().json(file.toString()).write().parquet(out("forms.parquet"));

        assertThat(job(Optional.empty())
                        .run(ReviewJob.Input.PARQUET, List.of(out("forms.parquet")), out("from-parquet")))
                .isEqualTo(OneProcess.run(List.of(file), Optional.empty()));
    }

    @Test
    void rules_that_are_named_are_taken_for_every_form() {
        Map<String, DepartmentSummary> national = job(Optional.of("national/2020"))
                .run(ReviewJob.Input.JSON_LINES, paths().subList(0, 1), out("national"));

        assertThat(national.keySet()).contains("chaoyang", "fengtai");
        assertThat(national.values())
                .filteredOn(summary -> summary.forms() > 0)
                .allSatisfy(summary -> assertThat(summary.ruleSets()).containsOnlyKeys("national/2020"));
    }
}
