package org.jixiao.testkit.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The oracle's own table of units: of what dimension, and how many of its base unit. */
public final class OracleUnits {
    private record Known(String dimension, Ratio factor) {}

    private static final Map<String, Known> KNOWN = Map.ofEntries(
            Map.entry("元", new Known("money", Ratio.ONE)),
            Map.entry("万元", new Known("money", Ratio.of(10_000))),
            Map.entry("亿元", new Known("money", Ratio.of(100_000_000))),
            Map.entry("%", new Known("share", Ratio.of(1, 100))),
            Map.entry("‰", new Known("share", Ratio.of(1, 1000))),
            Map.entry("分钟", new Known("time", Ratio.ONE)),
            Map.entry("小时", new Known("time", Ratio.of(60))),
            Map.entry("天", new Known("time", Ratio.of(24 * 60))),
            Map.entry("月", new Known("calendar", Ratio.ONE)),
            Map.entry("年", new Known("calendar", Ratio.of(12))),
            Map.entry("个", new Known("个", Ratio.ONE)),
            Map.entry("份", new Known("份", Ratio.ONE)),
            Map.entry("项", new Known("项", Ratio.ONE)),
            Map.entry("人", new Known("人", Ratio.ONE)),
            Map.entry("人次", new Known("人次", Ratio.ONE)),
            Map.entry("万人次", new Known("人次", Ratio.of(10_000))),
            Map.entry("人/年", new Known("人 a calendar", Ratio.of(1, 12))),
            Map.entry("人/月", new Known("人 a calendar", Ratio.ONE)));

    /** Counted words that stand for one another (core/docs 2.3). */
    private static final Set<String> GENERAL = Set.of("个", "项", "份", "套", "条", "件");

    private OracleUnits() {}

    /** What an actual in {@code from} is multiplied by to stand beside a target in {@code to}; empty for a mismatch. */
    public static Optional<Ratio> factor(String from, String to) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.of(Ratio.ONE);
        }
        Known actual = known(from);
        Known target = known(to);
        if (actual.dimension().equals(target.dimension())) {
            return Optional.of(actual.factor().over(target.factor()));
        }
        return GENERAL.contains(from) && GENERAL.contains(to) ? Optional.of(Ratio.ONE) : Optional.empty();
    }

    /** How many percent one of {@code unit} is; bare numbers and marks are percentages. Empty for anything else. */
    static Optional<Ratio> percent(String unit) {
        return switch (unit) {
            case "", "分", "%" -> Optional.of(Ratio.ONE);
            case "‰" -> Optional.of(Ratio.of(1, 10));
            default -> Optional.empty();
        };
    }

    private static Known known(String symbol) {
        Known known = KNOWN.get(symbol);
        if (known == null) {
            throw new IllegalArgumentException("the oracle has no unit " + symbol);
        }
        return known;
    }
}
