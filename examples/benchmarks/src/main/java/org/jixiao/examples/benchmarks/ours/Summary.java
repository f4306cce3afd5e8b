package org.jixiao.examples.benchmarks.ours;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.batch.BatchScorer;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;

/** Ours: so many built forms, the 1,024 of the workload in turn, are scored and summed up into one department. */
public final class Summary {
    private final Scorer scorer = Scorer.using(Cards.RULES);
    private final List<SelfEvaluation> different =
            Workload.standard().forms().stream().map(Forms::of).toList();
    private final int number;

    /** Builds the forms. */
    public Summary(int number) {
        this.number = number;
    }

    private Stream<SelfEvaluation> forms() {
        return IntStream.range(0, number).mapToObj(i -> different.get(i % different.size()));
    }

    /** One form after the other in the caller's thread. */
    public DepartmentSummary oneByOne() {
        return forms().map(scorer::score).collect(DepartmentSummary.ofScorecards());
    }

    /** By the library's batch on so many threads; one is the caller's own. */
    public DepartmentSummary byBatch(int threads) {
        return BatchScorer.using(scorer).threads(threads).collect(forms(), DepartmentSummary.ofResults());
    }

    /** By a parallel stream in a pool of so many threads. */
    public DepartmentSummary byParallelStream(int threads) throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> forms().parallel().map(scorer::score).collect(DepartmentSummary.ofScorecards()))
                    .get();
        } finally {
            pool.shutdown();
        }
    }
}
