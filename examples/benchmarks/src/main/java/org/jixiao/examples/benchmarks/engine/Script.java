package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Level;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * The rules as one script, for the expression languages that read C-like conditions; they differ in how a variable is
 * declared, a decimal is written, a function is called and a list is made. The script ends in the list of all points, the total
 * and the grade.
 *
 * @param declare what stands before the name of a new variable
 * @param number how an exact decimal is written
 * @param cut the function that cuts a figure to two decimals
 * @param list how a list is opened
 * @param end how a list is closed
 */
record Script(String declare, UnaryOperator<String> number, String cut, String list, String end) {
    /** The script for {@link Workload#ROWS}. */
    String text() {
        StringBuilder script = new StringBuilder();
        List<String> names = new ArrayList<>();
        line(
                script,
                names,
                "executed >= budget ? %1$s : executed * %1$s / budget"
                        .formatted(number.apply(Integer.toString(Workload.EXECUTION_WEIGHT))));
        for (int i = 0; i < Workload.ROWS.size(); i++) {
            line(script, names, formula(i, Workload.ROWS.get(i)));
        }
        script.append(declare)
                .append("total = ")
                .append(String.join(" + ", names))
                .append(";\n");
        script.append(declare)
                .append("grade = total >= %s ? '优' : (total >= %s ? '良' : (total >= %s ? '中' : '差'));\n"
                        .formatted(number.apply("90"), number.apply("80"), number.apply("60")));
        return script.append(list)
                .append(String.join(", ", names))
                .append(", total, grade")
                .append(end)
                .toString();
    }

    private void line(StringBuilder script, List<String> names, String formula) {
        String name = "s" + names.size();
        names.add(name);
        script.append("%s%s = %s(%s);%n".formatted(declare, name, cut, formula));
    }

    private String formula(int row, Row what) {
        String weight = number.apply(Integer.toString(what.weight()));
        return switch (what.kind()) {
            case POSITIVE ->
                "b%1$d < a%1$d ? b%1$d * %2$s / a%1$d : (b%1$d < %3$s * a%1$d ? %2$s : (b%1$d < %4$s * a%1$d ? %6$s : (b%1$d < %5$s * a%1$d ? %7$s : %8$s)))"
                        .formatted(
                                row,
                                weight,
                                number.apply("3"),
                                number.apply("4"),
                                number.apply("6"),
                                percent(what, 90),
                                percent(what, 80),
                                percent(what, 70));
            case REVERSE -> "b%1$d <= a%1$d ? %2$s : a%1$d * %2$s / b%1$d".formatted(row, weight);
            case RATING -> rating(row, what);
        };
    }

    private String rating(int row, Row what) {
        StringBuilder formula = new StringBuilder();
        for (Level level : Level.values()) {
            if (level == Level.POOR) {
                formula.append(percent(what, level.percent()));
            } else {
                formula.append("g%d == '%s' ? %s : (".formatted(row, level.label(), percent(what, level.percent())));
            }
        }
        return formula.append(")".repeat(Level.values().length - 1)).toString();
    }

    private String percent(Row what, int percent) {
        return number.apply(
                BigDecimal.valueOf((long) what.weight() * percent, 2).toPlainString());
    }

    /** The variables of a form, as the script names them. */
    static Map<String, Object> variables(Form form) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("budget", form.budget());
        variables.put("executed", form.executed());
        for (int i = 0; i < form.entries().size(); i++) {
            Entry entry = form.entries().get(i);
            if (entry instanceof Entry.Measured measured) {
                variables.put("a" + i, measured.target());
                variables.put("b" + i, measured.actual());
            } else if (entry instanceof Entry.Rated rated) {
                variables.put("g" + i, rated.level().label());
            }
        }
        return variables;
    }

    /** What the script's list says. */
    static Outcome outcome(List<?> list) {
        int items = list.size() - 2;
        List<BigDecimal> points =
                list.subList(0, items).stream().map(BigDecimal.class::cast).toList();
        return new Outcome(points, (BigDecimal) list.get(items), (String) list.get(items + 1));
    }
}
