package org.jixiao.summary;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Maps of sums. */
final class Totals {
    private Totals() {}

    static <K, V> void addAll(Map<K, V> sums, Map<K, V> more, BinaryOperator<V> plus) {
        more.forEach((key, value) -> sums.merge(key, value, plus));
    }

    /** A copy that nobody can change, in the order of the constants. */
    static <K extends Enum<K>, V> Map<K, V> frozen(Class<K> keys, Map<K, V> sums) {
        Map<K, V> ordered = new EnumMap<>(keys);
        ordered.putAll(sums);
        return ImmutableMap.copyOf(ordered);
    }

    /** The same with every constant in it, {@code none} where there was nothing to add. */
    static <K extends Enum<K>, V> Map<K, V> complete(Class<K> keys, Map<K, V> sums, V none) {
        Map<K, V> all = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            all.put(key, sums.getOrDefault(key, none));
        }
        return ImmutableMap.copyOf(all);
    }
}
