package org.jixiao.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jixiao.examples.benchmarks.ours.Scoring;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * Many forms on one thread and on two, all sharing one scorer: forms a second, and the heap in use after a full collection at
 * each quarter of the way. Both must earn the same points.
 */
final class ManyForms {
    private static final int[] THREADS = {1, 2};
    private static final int QUARTERS = 4;

    private final Scoring scoring = new Scoring(Workload.standard());
    private final int threads;
    private final int perThread;
    private final ExecutorService pool;
    private BigDecimal earned = BigDecimal.ZERO;
    private long nanos;

    private ManyForms(int threads, int forms) {
        this.threads = threads;
        this.perThread = Math.max(1, forms / QUARTERS / threads);
        pool = Executors.newFixedThreadPool(threads);
    }

    static String table(int forms) throws InterruptedException {
        TextTable table =
                new TextTable("threads", "forms", "forms a second", "KiB used at start", "1/4", "2/4", "3/4", "4/4");
        BigDecimal expected = BigDecimal.ZERO;
        for (int threads : THREADS) {
            ManyForms run = new ManyForms(threads, forms / threads * threads);
            List<String> cells = run.cells();
            if (threads > 1 && run.earned.compareTo(expected) != 0) {
                throw new IllegalStateException(
                        "expected " + expected + " points on " + threads + " threads, got " + run.earned);
            }
            expected = run.earned;
            table.row(cells.toArray(new String[0]));
        }
        return table.toString();
    }

    private List<String> cells() throws InterruptedException {
        try {
            quarter(); // compiles; does not count
            earned = BigDecimal.ZERO;
            nanos = 0;
            List<String> heap = new ArrayList<>();
            heap.add(heapInUse());
            for (int i = 0; i < QUARTERS; i++) {
                quarter();
                heap.add(heapInUse());
            }
            long forms = (long) perThread * threads * QUARTERS;
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(threads));
            cells.add(FormGrowth.grouped(forms));
            cells.add(FormGrowth.grouped(forms * TimeUnit.SECONDS.toNanos(1) / nanos));
            cells.addAll(heap);
            return cells;
        } finally {
            pool.shutdown();
        }
    }

    private void quarter() throws InterruptedException {
        long start = System.nanoTime();
        List<Future<BigDecimal>> parts = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread * perThread;
            parts.add(pool.submit(() -> points(first, first + perThread)));
        }
        for (Future<BigDecimal> part : parts) {
            try {
                earned = earned.add(part.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a thread failed", e);
            }
        }
        nanos += System.nanoTime() - start;
    }

    private BigDecimal points(int first, int end) {
        BigDecimal points = BigDecimal.ZERO;
        for (int i = first; i < end; i++) {
            points = points.add(scoring.score(i & (Workload.FORMS - 1)).total());
        }
        return points;
    }

    private static String heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return FormGrowth.grouped((runtime.totalMemory() - runtime.freeMemory()) / 1024);
    }
}
