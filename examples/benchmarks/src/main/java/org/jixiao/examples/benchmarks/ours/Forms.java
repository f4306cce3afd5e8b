package org.jixiao.examples.benchmarks.ours;

import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Kind;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.LevelBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;

/** Writes the forms of the workload as forms of the library, row by row, through its builder and all its checks. */
public final class Forms {
    /** The budget year. */
    static final Year YEAR = Year.of(2024);
    /** 项目名称. */
    static final String PROJECT = "某项目";
    /** How the rated rows name their scale. */
    static final String SCALE = "优良中低差";

    private Forms() {}

    /** The form. */
    public static SelfEvaluation of(Form form) {
        return of(form, Forms::describe);
    }

    /** The form, each row described by {@code rows}. */
    static SelfEvaluation of(Form form, Description rows) {
        Money budget = Money.of(form.budget(), MoneyUnit.WAN);
        SelfEvaluationBuilder builder = SelfEvaluation.forProject(PROJECT, YEAR)
                .appropriation(budget, budget, Money.of(form.executed(), MoneyUnit.WAN));
        List<Entry> entries = form.entries();
        int next = 0;
        while (next < entries.size()) {
            int first = next;
            String level1 = entries.get(first).row().level1();
            while (next < entries.size() && entries.get(next).row().level1().equals(level1)) {
                next++;
            }
            int end = next;
            builder.level1(level1, level -> {
                for (int i = first; i < end; i++) {
                    row(level, i, entries.get(i), rows);
                }
            });
        }
        return builder.build();
    }

    private static void row(LevelBuilder<?> level, int row, Entry entry, Description rows) {
        Consumer<IndicatorBuilder> description =
                builder -> rows.describe(row, entry, builder.weight(entry.row().weight()));
        level.indicator(entry.row().level2(), entry.row().name(), description);
    }

    private static void describe(int row, Entry entry, IndicatorBuilder builder) {
        if (entry instanceof Entry.Measured measured) {
            if (entry.row().kind() == Kind.POSITIVE) {
                builder.atLeast(measured.targetText()).actual(measured.actual());
            } else {
                builder.atMost(measured.targetText()).actual(measured.actual());
            }
        } else if (entry instanceof Entry.Rated rated) {
            builder.rated(SCALE).actual(rated.level().label());
        }
    }

    /** Says target and actual of a row. */
    @FunctionalInterface
    interface Description {
        /** Tells the builder what the entry says. */
        void describe(int row, Entry entry, IndicatorBuilder builder);
    }
}
