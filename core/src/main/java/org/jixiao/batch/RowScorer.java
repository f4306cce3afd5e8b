package org.jixiao.batch;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jspecify.annotations.Nullable;

/** Makes a form from a row and scores it; anything that goes wrong with a row becomes its result. */
record RowScorer<T>(Scorer scorer, Function<? super T, String> id, Function<? super T, SelfEvaluation> form)
        implements Function<RowScorer.Row<T>, ScoringResult> {
    RowScorer {
        given(id, "id");
        given(form, "form");
    }

    /** A row and where it stands, counted from 1. */
    record Row<T>(@Nullable T content, long position) {}

    /** The rows with their positions, read by one thread: a parallel stream may read all of itself ahead. */
    static <T> Stream<Row<T>> numbered(Stream<T> rows) {
        AtomicLong position = new AtomicLong();
        return given(rows, "rows").sequential().map(row -> new Row<>(row, position.incrementAndGet()));
    }

    @Override
    public ScoringResult apply(Row<T> row) {
        @Nullable String name = null;
        try {
            T content = given(row.content(), "row");
            name = made(id.apply(content), "batch.id");
            return ScoringResult.of(name, scorer.score(made(form.apply(content), "batch.form")));
        } catch (Exception | StackOverflowError e) { // a form can be nested too deep; any other error is not the form's
            return ScoringResult.failed(name == null ? "#" + row.position() : name, e);
        }
    }

    private static <V> V made(@Nullable V value, String code) {
        if (value == null) {
            throw invalid(code, "null");
        }
        return value;
    }
}
