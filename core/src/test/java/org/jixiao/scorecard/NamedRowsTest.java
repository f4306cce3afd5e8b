package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamedRowsTest {
    @Provide
    Arbitrary<List<String>> few() {
        return rowsOf(3);
    }

    @Provide
    Arbitrary<List<String>> many() {
        return rowsOf(20);
    }

    private static Arbitrary<List<String>> rowsOf(int names) {
        return Arbitraries.integers()
                .between(1, names)
                .map(number -> "n" + number)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void a_few_names_stand_in_the_order_in_which_they_come_first(@ForAll("few") List<String> rows) {
        assertThat(grouped(rows)).isEqualTo(expected(rows));
    }

    @Property
    void so_do_many(@ForAll("many") List<String> rows) {
        assertThat(grouped(rows)).isEqualTo(expected(rows));
    }

    @Property
    void so_do_names_whose_rows_stand_together(@ForAll("many") List<String> rows) {
        List<String> sorted = rows.stream().sorted().toList();
        assertThat(grouped(sorted)).isEqualTo(expected(sorted));
    }

    private static List<Map.Entry<String, List<String>>> grouped(List<String> rows) {
        return NamedRows.of(rows, row -> row).stream()
                .map(group -> Map.entry(group.name(), List.copyOf(group.rows())))
                .toList();
    }

    private static List<Map.Entry<String, List<String>>> expected(List<String> rows) {
        Map<String, List<String>> groups =
                rows.stream().collect(Collectors.groupingBy(row -> row, LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(groups.entrySet());
    }
}
