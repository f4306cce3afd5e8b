package org.jixiao.scorecard;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.RowStreams;

/**
 * Scores any number of forms: a stream of forms in, a stream of results out.
 *
 * <pre>{@code
 * try (Stream<ScoringResult> results = Bulk.using(scorer).threads(4).inAnyOrder().score(forms)) {
 *     DepartmentSummary summary = results.collect(DepartmentSummary.ofResults());
 * }
 * }</pre>
 *
 * <p>Unless told otherwise it works in the caller's thread, in order. A row of which no form can be made, and a form on which
 * the rules break, is a result of its own ({@link Unscored}) and never ends the stream. Two things do: an exception of the
 * stream of forms itself, once all results before it were handed on, and an {@link Error} other than a {@link
 * StackOverflowError}, which is no fault of a form.
 *
 * <p>Forms are taken by the thread that reads the results, only as results are asked for, and never more than {@value
 * #MOST_AHEAD} for each thread ahead of them: memory does not grow with their number, and a stream without end can be scored.
 * A source that lets its reader wait keeps finished results waiting too; there one thread, which reads nothing ahead, is better.
 *
 * <p>The threads are daemons that belong to one stream of results. They end with the stream, when it is closed, and half a
 * second after the last chunk when nobody reads on. Closing the results closes the stream of forms. A reader who is
 * interrupted while he waits gets a {@link java.util.concurrent.CancellationException} and keeps his interrupted state; so does,
 * but for the state, one whose stream is closed by another thread.
 *
 * <p>Immutable and thread-safe; a stream of results is for one reader.
 */
public final class Bulk {
    /** Threads at most. */
    public static final int MOST_THREADS = 1_000;

    /** Forms at most taken for each thread before their results are read. */
    public static final int MOST_AHEAD = RowStreams.MOST_AHEAD;

    private final Scorer scorer;
    private final int threads;
    private final boolean inOrder;

    private Bulk(Scorer scorer, int threads, boolean inOrder) {
        this.scorer = scorer;
        this.threads = threads;
        this.inOrder = inOrder;
    }

    /** Scores by this scorer, in the caller's thread and in order until told otherwise. */
    public static Bulk using(Scorer scorer) {
        return new Bulk(Objects.requireNonNull(scorer, "scorer"), 1, true);
    }

    /**
     * Scores on so many threads beside the one that reads the results; with 1 that one scores, and no thread is made.
     *
     * @throws IllegalArgumentException if there are less than 1 or more than {@value #MOST_THREADS}
     */
    public Bulk threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_THREADS + " threads, got " + number);
        }
        return new Bulk(scorer, number, inOrder);
    }

    /** Results come in the order of the forms. */
    public Bulk inOrder() {
        return new Bulk(scorer, threads, true);
    }

    /** Results come as they are made: the same ones, and none waits for a slower one. */
    public Bulk inAnyOrder() {
        return new Bulk(scorer, threads, false);
    }

    /** Scores forms; the project of each is its id. */
    public Stream<ScoringResult> score(Stream<SelfEvaluation> forms) {
        return score(forms, SelfEvaluation::project, Function.identity());
    }

    /** Scores forms; the project of each is its id. */
    public Stream<ScoringResult> score(Iterable<SelfEvaluation> forms) {
        return score(forms, SelfEvaluation::project, Function.identity());
    }

    /** Scores forms; the project of each is its id. */
    public Stream<ScoringResult> score(Iterator<SelfEvaluation> forms) {
        return score(forms, SelfEvaluation::project, Function.identity());
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
        // a parallel stream may read all of itself ahead
        Stream<T> sequential = rows.sequential();
        return score(sequential.spliterator(), id, form).onClose(sequential::close);
    }

    /** The same for rows that are no stream. */
    public <T> Stream<ScoringResult> score(
            Iterable<T> rows, Function<? super T, String> id, Function<? super T, SelfEvaluation> form) {
        return score(rows.spliterator(), id, form);
    }

    /** The same for rows that come one by one. */
    public <T> Stream<ScoringResult> score(
            Iterator<T> rows, Function<? super T, String> id, Function<? super T, SelfEvaluation> form) {
        return score(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), id, form);
    }

    private <T> Stream<ScoringResult> score(
            Spliterator<T> rows, Function<? super T, String> id, Function<? super T, SelfEvaluation> form) {
        RowScorer<T> step = new RowScorer<>(scorer, id, form);
        return threads == 1
                ? RowStreams.inCallersThread(rows, step)
                : RowStreams.inOwnThreads(rows, step, threads, inOrder);
    }
}
