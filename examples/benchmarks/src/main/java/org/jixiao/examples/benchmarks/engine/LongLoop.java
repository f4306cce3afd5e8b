package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Kind;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/** The loop of somebody who knows the ranges: figures as long with 4 decimals, points as long with 2. */
public final class LongLoop implements Contender<LongLoop.Result> {
    /** Decimals of targets, actuals and money. */
    private static final int SCALE = 4;

    /** Points in hundredths, their sum, the grade. */
    public static final class Result {
        private final long[] points;
        private long total;
        private String grade = "";

        private Result(int items) {
            points = new long[items];
        }
    }

    /** A form as such a program would hold it. */
    private static final class Input {
        final long budget;
        final long executed;
        final Kind[] kind;
        final int[] weight;
        final long[] target;
        final long[] actual;

        Input(Form form) {
            List<Entry> entries = form.entries();
            budget = scaled(form.budget());
            executed = scaled(form.executed());
            kind = new Kind[entries.size()];
            weight = new int[entries.size()];
            target = new long[entries.size()];
            actual = new long[entries.size()];
            for (int i = 0; i < kind.length; i++) {
                Entry entry = entries.get(i);
                kind[i] = entry.row().kind();
                weight[i] = entry.row().weight();
                if (entry instanceof Entry.Measured measured) {
                    target[i] = scaled(measured.target());
                    actual[i] = scaled(measured.actual());
                } else if (entry instanceof Entry.Rated rated) {
                    actual[i] = rated.level().percent();
                }
            }
        }

        private static long scaled(BigDecimal figure) {
            return figure.setScale(SCALE).unscaledValue().longValueExact();
        }
    }

    private final Input[] inputs;

    /** Takes the forms over. */
    public LongLoop(Workload workload) {
        inputs = workload.forms().stream().map(Input::new).toArray(Input[]::new);
    }

    @Override
    public Result score(int form) {
        Input in = inputs[form];
        Result result = new Result(in.kind.length + 1);
        result.points[0] = in.executed >= in.budget
                ? Workload.EXECUTION_WEIGHT * 100L
                : in.executed * Workload.EXECUTION_WEIGHT * 100 / in.budget;
        long total = result.points[0];
        for (int i = 0; i < in.kind.length; i++) {
            long points = switch (in.kind[i]) {
                case POSITIVE -> positive(in.target[i], in.actual[i], in.weight[i]);
                case REVERSE -> reverse(in.target[i], in.actual[i], in.weight[i]);
                case RATING -> in.weight[i] * in.actual[i];
            };
            result.points[i + 1] = points;
            total += points;
        }
        result.total = total;
        result.grade = grade(total);
        return result;
    }

    private static long positive(long target, long actual, int weight) {
        if (actual < target) {
            return actual * weight * 100 / target;
        }
        if (actual < 3 * target) {
            return weight * 100L;
        }
        if (actual < 4 * target) {
            return weight * 90L;
        }
        return actual < 6 * target ? weight * 80L : weight * 70L;
    }

    private static long reverse(long target, long actual, int weight) {
        return actual <= target ? weight * 100L : target * weight * 100 / actual;
    }

    private static String grade(long total) {
        if (total >= 90_00) {
            return "优";
        }
        if (total >= 80_00) {
            return "良";
        }
        return total >= 60_00 ? "中" : "差";
    }

    @Override
    public Outcome outcome(int form, Result scored) {
        List<BigDecimal> points = new ArrayList<>(scored.points.length);
        for (long figure : scored.points) {
            points.add(BigDecimal.valueOf(figure, 2));
        }
        return new Outcome(points, BigDecimal.valueOf(scored.total, 2), scored.grade);
    }
}
