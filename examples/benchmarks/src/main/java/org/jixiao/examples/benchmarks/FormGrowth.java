package org.jixiao.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jixiao.examples.benchmarks.ours.Scoring;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Workload;

/** One form of 10, 100, 1,000 and 10,000 indicators: the median of five rounds after two that do not count. */
final class FormGrowth {
    private static final int[] TIMES_TEN = {1, 10, 100, 1_000};
    private static final int USUAL = 100;
    private static final int LARGE = 10_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    /**
     * So many indicators stand on the different forms of one size, which are scored in turn: as many of each size, so that
     * forms of all sizes come from memory alike, and small ones do not all stay in the caches of the processor.
     */
    private static final int INDICATORS = 160_000;

    private final Scoring scoring;
    private final int forms;
    private int next;

    private FormGrowth(List<Row> rows) {
        forms = INDICATORS / rows.size();
        scoring = new Scoring(Workload.of(rows, forms));
    }

    static String table(int milliseconds) {
        TextTable table = new TextTable(
                "indicators in a form", "µs a form", "ns an indicator", "bytes a form", "bytes an indicator");
        Map<Integer, Double> perIndicator = new HashMap<>();
        for (int times : TIMES_TEN) {
            List<Row> rows = rows(times);
            FormGrowth growth = new FormGrowth(rows);
            long[] nanos = new long[ROUNDS];
            long[] bytes = new long[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long[] spent = growth.round(TimeUnit.MILLISECONDS.toNanos(milliseconds));
                if (round >= 0) {
                    nanos[round] = spent[0];
                    bytes[round] = spent[1];
                }
            }
            long time = median(nanos);
            long memory = median(bytes);
            perIndicator.put(rows.size(), (double) time / rows.size());
            table.row(
                    grouped(rows.size()),
                    grouped(TimeUnit.NANOSECONDS.toMicros(time)),
                    grouped(time / rows.size()),
                    grouped(memory),
                    grouped(memory / rows.size()));
        }
        return table + ratio(perIndicator);
    }

    /** What an indicator costs in a large form beside a usual one: 1 where the cost of a form is linear. */
    private static String ratio(Map<Integer, Double> perIndicator) {
        double ratio = perIndicator.getOrDefault(LARGE, Double.NaN) / perIndicator.getOrDefault(USUAL, Double.NaN);
        return String.format(Locale.ROOT, "%nns an indicator at %,d indicators ÷ at %,d: %.2f%n", LARGE, USUAL, ratio);
    }

    /** The ten rows, each {@code times} times over under names of their own. */
    private static List<Row> rows(int times) {
        List<Row> rows = new ArrayList<>(Workload.ROWS.size() * times);
        for (Row row : Workload.ROWS) {
            for (int i = 1; i <= times; i++) {
                rows.add(new Row(row.kind(), row.level1(), row.level2(), row.name() + i, row.unit(), row.weight()));
            }
        }
        return rows;
    }

    /** Nanoseconds and bytes a form. */
    private long[] round(long least) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        long scored = 0;
        long earned = 0;
        long spent;
        do {
            next = (next + 1) % forms;
            earned += scoring.score(next).total().signum();
            scored++;
            spent = System.nanoTime() - start;
        } while (spent < least);
        if (earned == 0) {
            throw new IllegalStateException("expected points on some of " + scored + " forms, got none");
        }
        return new long[] {spent / scored, (threads.getCurrentThreadAllocatedBytes() - bytes) / scored};
    }

    private static long median(long[] figures) {
        long[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static String grouped(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }
}
