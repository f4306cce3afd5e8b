package org.jixiao.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows that stand under one name.
 *
 * @param name as the form says it
 * @param rows in the order of the form
 */
record NamedRows(String name, List<IndicatorScore> rows) {
    /** So many names are compared one by one; more are looked up. */
    private static final int FEW = 8;

    /** The rows by name, in the order in which the names first stand on the form. */
    static Collection<NamedRows> of(List<IndicatorScore> all, Function<IndicatorScore, String> name) {
        List<NamedRows> few = new ArrayList<>(FEW);
        int from = 0;
        while (from < all.size()) {
            String first = name.apply(all.get(from));
            int to = from + 1;
            while (to < all.size() && name.apply(all.get(to)).equals(first)) {
                to++;
            }
            // on most forms rows of one name stand together
            if (few.size() == FEW || isAmong(few, first)) {
                return lookedUp(all, name);
            }
            few.add(new NamedRows(first, all.subList(from, to)));
            from = to;
        }
        return few;
    }

    private static boolean isAmong(List<NamedRows> groups, String name) {
        for (NamedRows group : groups) {
            if (group.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Collection<NamedRows> lookedUp(List<IndicatorScore> all, Function<IndicatorScore, String> name) {
        Map<String, NamedRows> groups = new LinkedHashMap<>();
        for (IndicatorScore row : all) {
            groups.computeIfAbsent(name.apply(row), key -> new NamedRows(key, new ArrayList<>()))
                    .rows
                    .add(row);
        }
        return groups.values();
    }
}
