package org.jixiao.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jixiao.summary.DepartmentSummary;
import org.jspecify.annotations.Nullable;

/** Reviews the lines of a partition one by one, and behind the last gives what they add up to in each district. */
final class PartitionReview implements MapPartitionsFunction<Row, Row> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String rules;

    PartitionReview(Optional<String> rules) {
        this.rules = rules.orElse(null);
    }

    /** Takes rows of file and form, gives rows of {@link Tables#OUTCOME}. */
    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        LineReviewer reviewer = new LineReviewer(Optional.ofNullable(rules));
        Summaries summaries = new Summaries();
        Stream<Row> outcomes = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .map(line -> outcome(line.getString(0), line.getString(1), reviewer, summaries));
        Stream<Row> sums = Stream.of(summaries)
                .flatMap(done -> done.all().entrySet().stream()
                        .map(entry -> Tables.outcome(entry.getKey(), bytes(entry.getValue()))));
        return Stream.concat(outcomes, sums).iterator();
    }

    private static Row outcome(String file, String form, LineReviewer reviewer, Summaries summaries) {
        LineResult result = reviewer.review(file, form);
        summaries.add(file, result);
        return Tables.outcome(file, form, result);
    }

    private static byte[] bytes(DepartmentSummary summary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array has none
        }
        return bytes.toByteArray();
    }
}
