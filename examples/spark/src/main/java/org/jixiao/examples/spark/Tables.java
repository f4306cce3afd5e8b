package org.jixiao.examples.spark;

import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jixiao.finding.Finding;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jspecify.annotations.Nullable;

/** The columns that are written, and the rows of a review. Points are decimals, never binary fractions. */
final class Tables {
    /** No rule set rounds to more decimals. */
    private static final DecimalType POINTS = DataTypes.createDecimalType(20, 6);

    /** A form: ours, and beside it what was published and the verdict on that. */
    static final StructType SCORE = new StructType()
            .add("id", DataTypes.StringType)
            .add("district", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("rules", DataTypes.StringType)
            .add("total", POINTS)
            .add("open", POINTS)
            .add("grade", DataTypes.StringType)
            .add("published_total", DataTypes.StringType)
            .add("total_verdict", DataTypes.StringType)
            .add("execution", POINTS)
            .add("published_execution", DataTypes.StringType)
            .add("execution_verdict", DataTypes.StringType);

    /** A finding of a form. */
    static final StructType FINDING = new StructType()
            .add("code", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("where", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    /** A line that could not be reviewed. */
    static final StructType REFUSED = new StructType()
            .add("file", DataTypes.StringType)
            .add("form", DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    /** What a partition gives: of each line a score with findings, or why it was refused; at its end, summaries. */
    static final StructType OUTCOME = new StructType()
            .add("score", SCORE)
            .add("findings", DataTypes.createArrayType(FINDING))
            .add("refused", REFUSED)
            .add("district", DataTypes.StringType)
            .add("summary", DataTypes.BinaryType);

    private Tables() {}

    static Row outcome(String file, String form, LineResult line) {
        @Nullable Row score = line.review().map(Tables::score).orElse(null);
        @Nullable Object findings = line.review().map(Tables::findings).orElse(null);
        @Nullable
        Row refused = line.trouble()
                .map(why -> RowFactory.create(file, form, why.why().toString()))
                .orElse(null);
        return RowFactory.create(score, findings, refused, null, null);
    }

    static Row outcome(String district, byte[] summary) {
        return RowFactory.create(null, null, null, district, summary);
    }

    private static Row score(Review review) {
        return RowFactory.create(
                review.published().id(),
                review.published().district(),
                review.scorecard().form().year().getValue(),
                review.scorecard().ruleSetId(),
                review.total().score(),
                review.total().open(),
                orNull(review.scorecard().grade().map(Grade::label)),
                orNull(review.total().published()),
                verdict(review.total().verdict()),
                orNull(review.execution().recomputed().flatMap(ItemScore::score)),
                orNull(review.execution().published()),
                verdict(review.execution().verdict()));
    }

    /** Null where nothing was published. */
    private static @Nullable String verdict(Verdict verdict) {
        return verdict == Verdict.NOT_PUBLISHED ? null : verdict.name();
    }

    private static Object findings(Review review) {
        return review.findings().stream().map(Tables::finding).toArray();
    }

    private static Row finding(Finding finding) {
        return RowFactory.create(
                finding.code().name(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.where(),
                finding.message(Locale.CHINESE));
    }

    private static @Nullable Object orNull(Optional<?> cell) {
        return cell.isPresent() ? cell.get() : null;
    }
}
