package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Kind;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Sheet;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * What a team would write for this one form: a loop over BigDecimal, points and grade, no explanation, no finding, no check
 * of its input. All others are held against it, in figures and in time.
 */
public final class BigDecimalLoop implements Contender<Sheet> {
    private static final BigDecimal EXECUTION_WEIGHT = BigDecimal.valueOf(Workload.EXECUTION_WEIGHT);
    private static final BigDecimal BAND_1 = BigDecimal.valueOf(3);
    private static final BigDecimal BAND_2 = BigDecimal.valueOf(4);
    private static final BigDecimal BAND_3 = BigDecimal.valueOf(6);
    private static final BigDecimal LEFT_1 = new BigDecimal("0.9");
    private static final BigDecimal LEFT_2 = new BigDecimal("0.8");
    private static final BigDecimal LEFT_3 = new BigDecimal("0.7");

    /** A form as such a program would hold it. */
    private static final class Input {
        final BigDecimal budget;
        final BigDecimal executed;
        final Kind[] kind;
        final BigDecimal[] weight;
        final BigDecimal[] target;
        final BigDecimal[] actual;

        Input(Form form) {
            List<Entry> entries = form.entries();
            budget = form.budget();
            executed = form.executed();
            kind = new Kind[entries.size()];
            weight = new BigDecimal[entries.size()];
            target = new BigDecimal[entries.size()];
            actual = new BigDecimal[entries.size()];
            for (int i = 0; i < kind.length; i++) {
                Entry entry = entries.get(i);
                kind[i] = entry.row().kind();
                weight[i] = BigDecimal.valueOf(entry.row().weight());
                if (entry instanceof Entry.Measured measured) {
                    target[i] = measured.target();
                    actual[i] = measured.actual();
                } else if (entry instanceof Entry.Rated rated) {
                    target[i] = BigDecimal.ONE;
                    actual[i] = rated.level().share();
                }
            }
        }
    }

    private final Input[] inputs;

    /** Takes the forms over. */
    public BigDecimalLoop(Workload workload) {
        inputs = workload.forms().stream().map(Input::new).toArray(Input[]::new);
    }

    @Override
    public Sheet score(int form) {
        Input in = inputs[form];
        Sheet sheet = new Sheet(in.kind.length + 1);
        sheet.earn(0, execution(in.budget, in.executed));
        for (int i = 0; i < in.kind.length; i++) {
            BigDecimal points = switch (in.kind[i]) {
                case POSITIVE -> positive(in.target[i], in.actual[i], in.weight[i]);
                case REVERSE -> reverse(in.target[i], in.actual[i], in.weight[i]);
                case RATING -> cut(in.weight[i].multiply(in.actual[i]));
            };
            sheet.earn(i + 1, points);
        }
        sheet.gradeTotal();
        return sheet;
    }

    private static BigDecimal execution(BigDecimal budget, BigDecimal executed) {
        return executed.compareTo(budget) >= 0
                ? cut(EXECUTION_WEIGHT)
                : executed.multiply(EXECUTION_WEIGHT).divide(budget, 2, RoundingMode.DOWN);
    }

    private static BigDecimal positive(BigDecimal target, BigDecimal actual, BigDecimal weight) {
        if (actual.compareTo(target) < 0) {
            return actual.multiply(weight).divide(target, 2, RoundingMode.DOWN);
        }
        if (actual.compareTo(target.multiply(BAND_1)) < 0) {
            return cut(weight);
        }
        if (actual.compareTo(target.multiply(BAND_2)) < 0) {
            return cut(weight.multiply(LEFT_1));
        }
        return cut(weight.multiply(actual.compareTo(target.multiply(BAND_3)) < 0 ? LEFT_2 : LEFT_3));
    }

    private static BigDecimal reverse(BigDecimal target, BigDecimal actual, BigDecimal weight) {
        return actual.compareTo(target) <= 0
                ? cut(weight)
                : target.multiply(weight).divide(actual, 2, RoundingMode.DOWN);
    }

    private static BigDecimal cut(BigDecimal points) {
        return points.setScale(2, RoundingMode.DOWN);
    }

    @Override
    public Outcome outcome(int form, Sheet scored) {
        return scored.outcome();
    }
}
