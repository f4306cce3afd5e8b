package org.jixiao.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jixiao.summary.DepartmentSummary;
import scala.Tuple2;

/** Reads forms, reviews each once, writes scores, findings and refused lines, and merges the summaries. */
final class ReviewJob {
    /** How forms are stored. */
    enum Input {
        /** A JSON object a line. */
        JSON_LINES,
        /** The fields of the JSON layout as columns. */
        PARQUET
    }

    private final SparkSession spark;
    private final Optional<String> rules;

    ReviewJob(SparkSession spark, Optional<String> rules) {
        this.spark = spark;
        this.rules = rules;
    }

    /**
     * Reviews all forms under {@code paths} and writes three folders below {@code out}, none of which may be there yet.
     *
     * @return the summary of each district, by its name
     */
    Map<String, DepartmentSummary> run(Input input, List<String> paths, String out) {
        Dataset<Row> reviewed = forms(input, paths.toArray(String[]::new))
                .mapPartitions(new PartitionReview(rules), Encoders.row(Tables.OUTCOME))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            reviewed.where(col("score").isNotNull()).select("score.*").write().parquet(out + "/scores");
            reviewed.select(
                            col("score.id"),
                            col("score.district"),
                            col("score.year"),
                            explode(col("findings")).as("finding"))
                    .select("id", "district", "year", "finding.*")
                    .write()
                    .parquet(out + "/findings");
            reviewed.where(col("refused").isNotNull())
                    .select("refused.*")
                    .write()
                    .json(out + "/refused");
            return summaries(reviewed);
        } finally {
            reviewed.unpersist();
        }
    }

    private Dataset<Row> forms(Input input, String[] paths) {
        Dataset<Row> files = input == Input.PARQUET
                ? spark.read()
                        .parquet(paths)
                        .select(
                                col("_metadata.file_name"),
                                to_json(struct(col("*"))).as("value"))
                : spark.read().text(paths).select(col("_metadata.file_name"), col("value"));
        return files.where(col("value").rlike("\\S"));
    }

    /** Added up where the partitions are, so that one summary of each district travels. */
    private static Map<String, DepartmentSummary> summaries(Dataset<Row> reviewed) {
        return new TreeMap<>(reviewed.where(col("summary").isNotNull())
                .select("district", "summary")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), summary(row.getAs(1))))
                .reduceByKey(DepartmentSummary::plus)
                .collectAsMap());
    }

    private static DepartmentSummary summary(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (DepartmentSummary) in.readObject();
        }
    }
}
