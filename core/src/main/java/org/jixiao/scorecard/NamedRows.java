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
 * @param <R> what a row is
 */
record NamedRows<R>(String name, List<R> rows) {
    /** So many names are compared one by one; more are looked up. */
    private static final int FEW = 8;

    /** The rows by name, in the order in which the names first stand on the form. */
    static <R> Collection<NamedRows<R>> of(List<R> all, Function<R, String> name) {
        List<NamedRows<R>> few = new ArrayList<>(FEW);
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
            few.add(new NamedRows<>(first, all.subList(from, to)));
            from = to;
        }
        return few;
    }

    private static <R> boolean isAmong(List<NamedRows<R>> groups, String name) {
        for (NamedRows<R> group : groups) {
            if (group.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static <R> Collection<NamedRows<R>> lookedUp(List<R> all, Function<R, String> name) {
        Map<String, NamedRows<R>> groups = new LinkedHashMap<>();
        for (R row : all) {
            groups.computeIfAbsent(name.apply(row), key -> new NamedRows<>(key, new ArrayList<>()))
                    .rows
                    .add(row);
        }
        return groups.values();
    }
}
