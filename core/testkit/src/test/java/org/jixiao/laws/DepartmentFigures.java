package org.jixiao.laws;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.summary.Average;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.CellTotal;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FindingTotal;
import org.jixiao.summary.FundsTotal;
import org.jixiao.testkit.oracle.Ratio;

/** Every figure of a summary under a name, as text, to be held against the oracle's. */
final class DepartmentFigures {
    private final Map<String, String> figures = new TreeMap<>();

    private DepartmentFigures() {}

    static Map<String, String> of(DepartmentSummary summary) {
        DepartmentFigures all = new DepartmentFigures();
        all.put("forms", summary.forms());
        all.put("through", summary.fullyScored());
        all.put("with open points", summary.withOpenPoints());
        summary.ruleSets().forEach((id, count) -> all.put("rules " + id, count));
        summary.grades().forEach((grade, total) -> all.grade(grade.label(), total));
        all.grade("undecided", summary.undecided());
        all.funds("total", summary.funds());
        summary.sources().forEach((source, total) -> all.funds(source.label(), total));
        all.put("spending forms", summary.formsWithRate());
        summary.executionRate().ifPresent(rate -> all.put("rate", rate));
        all.average("simple", summary.average());
        all.average("by budget", summary.averageByBudget());
        all.average("by executed", summary.averageByExecuted());
        all.bounds("lowest", summary.lowestTotal());
        all.bounds("highest", summary.highestTotal());
        summary.losses().forEach((group, loss) -> {
            all.put(group + " items", loss.items());
            all.put(group + " losing", loss.losing());
            all.put(group + " weight", loss.weight());
            all.put(group + " lost", loss.lost());
            all.put(group + " open", loss.open());
        });
        for (FindingTotal finding : summary.findings()) {
            all.put(finding.code() + " times", finding.times());
            all.put(finding.code() + " forms", finding.forms());
        }
        all.put("unscorable", summary.unscorable().forms());
        summary.unscorable().reasons().forEach(reason -> {
            all.put(reason.english(), reason.forms());
            all.figures.put(reason.english() + " ids", reason.examples().toString());
        });
        return all.figures;
    }

    private void grade(String name, FundsTotal total) {
        put(name + " projects", total.forms());
        cell(name + " adjusted", total.adjusted());
        cell(name + " executed", total.executed());
    }

    private void funds(String name, FundsTotal row) {
        cell(name + " row initial", row.initial());
        cell(name + " row adjusted", row.adjusted());
        cell(name + " row executed", row.executed());
    }

    private void cell(String name, CellTotal cell) {
        put(name + " yuan", cell.sum().yuan());
        put(name + " given", cell.given());
        put(name + " empty", cell.empty());
    }

    private void average(String name, Average average) {
        put(name + " forms", average.forms());
        bounds(name, average.value());
    }

    private void bounds(String name, Optional<Bounds> bounds) {
        bounds.ifPresent(value -> {
            put(name + " least", value.least());
            put(name + " most", value.most());
        });
    }

    private void put(String name, Object number) {
        figures.put(name, Ratio.read(number).toString());
    }
}
