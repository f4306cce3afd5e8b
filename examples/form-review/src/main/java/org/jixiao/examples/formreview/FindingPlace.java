package org.jixiao.examples.formreview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.data.FindingData;
import org.jixiao.examples.formfiles.CellPlaces;
import org.jixiao.examples.formfiles.Place;
import org.jixiao.form.Execution;

/** Where in its file the cell stands that a finding points to. */
final class FindingPlace {
    private static final Map<String, String> OF_EXECUTION = Map.of(
            "得分", "/execution/score",
            "执行率", "/execution/rate",
            "分值", "/execution/weight");
    private static final Map<String, String> OF_FORM = Map.of(
            "得分", "/total/score",
            "等级", "/grade");
    private static final Map<String, String> OF_MONEY = Map.of(
            "年初预算数", "/funds/total/initial",
            "全年预算数", "/funds/total/adjusted",
            "全年执行数", "/funds/total/executed");

    private FindingPlace() {}

    /**
     * The place of the cell; that of its row where the cell is empty or none is meant; empty where the file has neither.
     *
     * @param rows the index of each reviewed row among the printed ones
     */
    static Optional<Place> of(FindingData finding, CellPlaces places, List<Integer> rows) {
        String column = finding.column();
        if (finding.row() != null) {
            int row = rows.get(Integer.parseInt(finding.row()));
            return Stream.of(Column.values())
                    .filter(named -> named.heading().equals(column))
                    .findFirst()
                    .flatMap(named -> places.of(row, named))
                    .or(() -> places.of(row, Column.NAME))
                    .or(() -> places.of("/indicators/" + row));
        }
        if (column == null) {
            return Optional.empty();
        }
        boolean ofExecution = finding.path().equals(List.of(Execution.LABEL));
        String address = (ofExecution ? OF_EXECUTION : OF_FORM).get(column);
        return Optional.ofNullable(address == null ? OF_MONEY.get(column) : address)
                .flatMap(places::of);
    }
}
