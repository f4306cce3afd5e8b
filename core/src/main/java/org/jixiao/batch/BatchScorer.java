package org.jixiao.batch;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Scores any number of forms: a stream of forms in, and a stream of results out, or what the results add up to.
 *
 * <pre>{@code
 * DepartmentSummary summary = BatchScorer.using(scorer).threads(4).collect(forms, DepartmentSummary.ofResults());
 *
 * try (Stream<ScoringResult> results = BatchScorer.using(scorer).threads(4).inAnyOrder().score(forms)) {
 *     results.forEach(result -> …);
 * }
 * }</pre>
 *
 * <p>It works in the caller's thread unless {@link #threads} or {@link #on} sets other threads. Other threads do everything with a
 * form: they make it of its row, score it and, in {@link #collect}, add it up. The caller's thread only reads the rows. A plain
 * {@code forms.parallel().map(scorer::score).collect(…)} is as good where no row can fail.
 *
 * <p>A row from which no form can be made, and a form on which a strategy fails, gives a result with the reason; the others go on.
 * Two things end the work: an exception of the source itself, after all results before it, and an {@link Error} other than a
 * {@link StackOverflowError}.
 *
 * <p>Rows are taken as results are asked for, and never more than {@value #MOST_AHEAD} for each thread ahead of them: memory
 * does not grow with their number, and a source without end can be scored. A source that lets its reader wait keeps finished
 * results waiting too; there the caller's thread alone, which reads nothing ahead, is better.
 *
 * <p>Threads that are made here are daemons. They end with the stream of results, when it is closed, and half a second after
 * the last chunk when nobody reads on. Closing the results closes the source; {@link #collect} leaves it to the caller. A
 * reader who is interrupted while waiting gets a {@link java.util.concurrent.CancellationException} and stays interrupted; so
 * does, but for the state, one whose stream is closed by another thread.
 *
 * <p>Immutable and thread-safe; a stream of results is for one reader.
 */
public final class BatchScorer {
    /** Threads at most. */
    public static final int MOST_THREADS = 1_000;

    /** Rows at most taken for each thread before their results are read. */
    public static final int MOST_AHEAD = Chunks.CHUNK * Chunks.WINDOW;

    private final Scorer scorer;
    private final @Nullable Supplier<Workers> workers;
    private final boolean inOrder;

    private BatchScorer(Scorer scorer, @Nullable Supplier<Workers> workers, boolean inOrder) {
        this.scorer = scorer;
        this.workers = workers;
        this.inOrder = inOrder;
    }

    /** Scores by this scorer, in the caller's thread and in order. */
    public static BatchScorer using(Scorer scorer) {
        return new BatchScorer(given(scorer, "scorer"), null, true);
    }

    /**
     * Scores on so many threads of its own beside the one that reads; with 1 that one scores, and no thread is made.
     *
     * @throws org.jixiao.value.InvalidValueException if there are less than 1 or more than {@value #MOST_THREADS}
     */
    public BatchScorer threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw invalid("batch.threads", Integer.toString(number), MOST_THREADS);
        }
        return new BatchScorer(scorer, number == 1 ? null : () -> Workers.own(number), inOrder);
    }

    /**
     * Scores on threads of the caller's, which stay as they are. Rows are read ahead for as many threads as there are
     * processors. The thread that reads must be none of them: it waits for them.
     */
    public BatchScorer on(ExecutorService executor) {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        Workers callers = new Workers(given(executor, "executor"), processors, false);
        return new BatchScorer(scorer, () -> callers, inOrder);
    }

    /** Results come in the order of the rows. */
    public BatchScorer inOrder() {
        return new BatchScorer(scorer, workers, true);
    }

    /** Results come as they are made: the same ones, and none waits for a slower one. */
    public BatchScorer inAnyOrder() {
        return new BatchScorer(scorer, workers, false);
    }

    /** Scores forms; the project of each is its id. */
    public Stream<ScoringResult> score(Stream<SelfEvaluation> forms) {
        return score(given(forms, "forms"), SelfEvaluation::project, Function.identity());
    }

    /**
     * Makes a form of each row and scores it. Both functions run where the form is scored, so with more threads than one they
     * are called by several at once.
     *
     * @param id what the caller finds the row by
     * @param form may throw: that is the result of the row
     */
    public <T> Stream<ScoringResult> score(
            Stream<T> rows, Function<? super T, String> id, Function<? super T, SelfEvaluation> form) {
        Stream<RowScorer.Row<T>> numbered = RowScorer.numbered(rows);
        RowScorer<T> step = new RowScorer<>(scorer, id, form);
        Stream<ScoringResult> results = workers == null
                ? OneByOne.<ScoringResult>stream(numbered.map(step).spliterator()::tryAdvance)
                : workers.get().stream(numbered, step, inOrder);
        return results.onClose(numbered::close);
    }

    /** Scores forms and collects the results; the project of each is its id. */
    public <S> S collect(Stream<SelfEvaluation> forms, Collector<? super ScoringResult, ?, S> collector) {
        return collect(given(forms, "forms"), SelfEvaluation::project, Function.identity(), collector);
    }

    /**
     * Makes a form of each row, scores it and collects the results, all of it where the form is scored: each thread fills
     * containers of the collector, and these are combined, in the order of the rows unless the collector says that order does
     * not matter.
     *
     * @param id what the caller finds the row by
     * @param form may throw: that is the result of the row
     */
    public <T, S> S collect(
            Stream<T> rows,
            Function<? super T, String> id,
            Function<? super T, SelfEvaluation> form,
            Collector<? super ScoringResult, ?, S> collector) {
        Stream<RowScorer.Row<T>> numbered = RowScorer.numbered(rows);
        RowScorer<T> step = new RowScorer<>(scorer, id, form);
        given(collector, "collector");
        return workers == null
                ? numbered.map(step).collect(collector)
                : workers.get().collect(numbered, step, collector);
    }
}
