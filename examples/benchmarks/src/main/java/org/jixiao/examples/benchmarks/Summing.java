package org.jixiao.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jixiao.examples.benchmarks.ours.Summary;
import org.jixiao.summary.DepartmentSummary;

/**
 * How fast many forms are scored and summed up into one department, on one thread and on two: by the library's batch, and by a
 * plain parallel stream. All must come to the same summary.
 *
 * <pre>
 * java -Xms1g -Xmx1g -cp examples/benchmarks/target/benchmarks.jar org.jixiao.examples.benchmarks.Summing [FORMS [ROUNDS]]
 * </pre>
 *
 * <p>FORMS are summed up (200,000) in each of ROUNDS rounds (5) after one that does not count; medians are printed.
 */
public final class Summing {
    private static final int FORMS = 200_000;
    private static final int ROUNDS = 5;

    private final int forms;
    private final int rounds;
    private final DepartmentSummary expected;

    private Summing(int forms, int rounds, DepartmentSummary expected) {
        this.forms = forms;
        this.rounds = rounds;
        this.expected = expected;
    }

    /** Prints the table. */
    public static void main(String[] args) throws InterruptedException {
        int forms = args.length > 0 ? Integer.parseInt(args[0]) : FORMS;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        run(forms, rounds, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(int forms, int rounds, PrintStream out) throws InterruptedException {
        Summary ours = new Summary(forms);
        Summing summing = new Summing(forms, rounds, ours.oneByOne());
        TextTable table = new TextTable("summed up by", "forms", "ms on 1 thread", "ms on 2 threads", "times as fast");
        table.row(summing.row("BatchScorer.collect", ours::byBatch));
        table.row(summing.row("forms.parallel().map(scorer::score).collect", ours::byParallelStream));
        out.println(table);
    }

    /** One way of summing up. */
    @FunctionalInterface
    private interface Way {
        /** The summary of all forms, made on so many threads. */
        DepartmentSummary on(int threads) throws InterruptedException, ExecutionException;
    }

    private String[] row(String how, Way way) throws InterruptedException {
        long[] one = new long[rounds];
        long[] two = new long[rounds];
        for (int round = -1; round < rounds; round++) {
            // in turns: what else the machine does meets both
            long onOne = nanos(way, 1);
            long onTwo = nanos(way, 2);
            if (round >= 0) {
                one[round] = onOne;
                two[round] = onTwo;
            }
        }
        return new String[] {
            how,
            FormGrowth.grouped(forms),
            FormGrowth.grouped(TimeUnit.NANOSECONDS.toMillis(median(one))),
            FormGrowth.grouped(TimeUnit.NANOSECONDS.toMillis(median(two))),
            String.format(Locale.ROOT, "%.2f", (double) median(one) / median(two))
        };
    }

    private long nanos(Way way, int threads) throws InterruptedException {
        System.gc();
        long start = System.nanoTime();
        DepartmentSummary summed;
        try {
            summed = way.on(threads);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread failed", e);
        }
        long nanos = System.nanoTime() - start;
        if (!summed.equals(expected)) {
            throw new IllegalStateException(
                    "expected on " + threads + " threads the summary " + expected + ", got " + summed);
        }
        return nanos;
    }

    private static long median(long[] figures) {
        long[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
