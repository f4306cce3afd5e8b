package org.jixiao.examples.formreview.since;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jixiao.data.ReviewedRowData;

/** Which row of a form is which row of an earlier one: by the caller's key, then by the names of the three levels. */
final class RowPairs {
    private final Map<Integer, Integer> nowByBefore = new LinkedHashMap<>();
    private final Set<Integer> gone;
    private final Set<Integer> added;

    private RowPairs(List<ReviewedRowData> before, List<ReviewedRowData> now) {
        this.gone = all(before);
        this.added = all(now);
    }

    private static Set<Integer> all(List<ReviewedRowData> rows) {
        return new TreeSet<>(IntStream.range(0, rows.size()).boxed().toList());
    }

    static RowPairs of(List<ReviewedRowData> before, List<ReviewedRowData> now) {
        RowPairs pairs = new RowPairs(before, now);
        pairs.match(before, now, row -> Optional.ofNullable(row.key()));
        pairs.match(before, now, row -> Optional.of(path(row)));
        return pairs;
    }

    private static String path(ReviewedRowData row) {
        return Normalizer.normalize(FormChange.path(row), Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Rows of one name stand for one another in their order. */
    private void match(
            List<ReviewedRowData> before, List<ReviewedRowData> now, Function<ReviewedRowData, Optional<String>> name) {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int at : added) {
            name.apply(now.get(at))
                    .ifPresent(known -> left.computeIfAbsent(known, first -> new ArrayDeque<>())
                            .add(at));
        }
        for (int at : List.copyOf(gone)) {
            name.apply(before.get(at))
                    .map(known -> left.getOrDefault(known, new ArrayDeque<>()).poll())
                    .ifPresent(same -> {
                        nowByBefore.put(at, same);
                        gone.remove(at);
                        added.remove(same);
                    });
        }
    }

    /** The rows by their places before, with their places now. */
    Map<Integer, Integer> matched() {
        return nowByBefore;
    }

    /** The places of rows that stood on the earlier form alone. */
    Set<Integer> gone() {
        return gone;
    }

    /** The places of rows that stand on the later form alone. */
    Set<Integer> added() {
        return added;
    }
}
