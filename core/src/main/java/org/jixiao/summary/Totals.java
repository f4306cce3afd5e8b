package org.jixiao.summary;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Maps of sums. */
final class Totals {
    private Totals() {}

    static <K, V> void addAll(Map<K, V> sums, Map<K, V> more, BinaryOperator<V> plus) {
        more.forEach((key, value) -> sums.merge(key, value, plus));
    }

    /** The same with every constant in it, {@code none} where there was nothing to add. */
    static <K extends Enum<K>, V> Map<K, V> complete(Class<K> keys, Map<K, V> sums, V none) {
        Map<K, V> all = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            all.put(key, sums.getOrDefault(key, none));
        }
        return all;
    }
}
