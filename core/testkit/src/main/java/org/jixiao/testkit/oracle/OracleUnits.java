package org.jixiao.testkit.oracle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The oracle's own table of units, copied from core/docs 2.3. A unit that stands nowhere in it is a kind of its own. */
public final class OracleUnits {
    private static final List<String> COUNTED = List.of(
            "个", "项", "份", "套", "条", "件", "台", "辆", "家", "人", "名", "次", "场", "期", "册", "张", "户", "村", "座", "人次", "批次",
            "台套", "课时", "人天", "GB", "TB");

    private static final Map<String, Long> MULTIPLES = new LinkedHashMap<>();
    private static final Map<String, OracleUnit> KNOWN = new HashMap<>();

    static {
        // longer ones first: 十万 ends in another one
        MULTIPLES.put("千万", 10_000_000L);
        MULTIPLES.put("百万", 1_000_000L);
        MULTIPLES.put("十万", 100_000L);
        MULTIPLES.put("亿", 100_000_000L);
        MULTIPLES.put("万", 10_000L);
        MULTIPLES.put("千", 1000L);
        MULTIPLES.put("百", 100L);
        know("money", Ratio.ONE, "元");
        know("money", Ratio.of(10_000), "万元", "万");
        know("money", Ratio.of(100_000_000), "亿元", "亿");
        know("share", Ratio.of(1, 100), "%", "个百分点", "百分点");
        know("share", Ratio.of(1, 1000), "‰");
        know("marks", Ratio.ONE, "分");
        know("multiple", Ratio.ONE, "倍");
        know("time", Ratio.ONE, "秒", "秒钟");
        know("time", Ratio.of(60), "分钟", "min");
        know("time", Ratio.of(3600), "小时", "时", "个小时", "h");
        know("time", Ratio.of(24 * 3600), "天", "日", "自然日");
        know("time", Ratio.of(7 * 24 * 3600), "周", "星期");
        know("calendar", Ratio.ONE, "月", "个月");
        know("calendar", Ratio.of(3), "季度", "季");
        know("calendar", Ratio.of(12), "年");
        know("work", Ratio.ONE, "工作日", "个工作日");
        know("line rate", Ratio.of(1, 1000), "Kbps");
        know("line rate", Ratio.ONE, "Mbps", "兆", "M");
        know("line rate", Ratio.of(1000), "Gbps", "G");
        know("length", Ratio.of(1, 100), "厘米", "cm");
        know("length", Ratio.ONE, "米", "m");
        know("length", Ratio.of(500), "里");
        know("length", Ratio.of(1000), "公里", "千米", "km");
        know("area", Ratio.ONE, "平方米", "平米", "平方", "㎡");
        know("area", Ratio.of(2000, 3), "亩");
        know("area", Ratio.of(10_000), "公顷");
        know("area", Ratio.of(1_000_000), "平方公里", "平方千米");
        know("mass", Ratio.ONE, "克", "g");
        know("mass", Ratio.of(500), "斤");
        know("mass", Ratio.of(1000), "千克", "公斤", "kg");
        know("mass", Ratio.of(1_000_000), "吨", "t");
        COUNTED.forEach(word -> know("count " + word, Ratio.ONE, word));
    }

    private OracleUnits() {}

    private static void know(String kind, Ratio factor, String... symbols) {
        for (String symbol : symbols) {
            boolean multiplied = kind.equals("money") && !symbol.equals("元");
            KNOWN.put(symbol, unit(symbol, kind, factor, multiplied ? factor : Ratio.ONE));
        }
    }

    private static OracleUnit unit(String symbol, String kind, Ratio factor, Ratio multiple) {
        return new OracleUnit(symbol, kind, factor, multiple, Optional.empty());
    }

    /** The unit that is written so. */
    public static OracleUnit read(String symbol) {
        int slash = symbol.indexOf('/');
        if (slash < 0) {
            return single(symbol);
        }
        OracleUnit top = single(symbol.substring(0, slash));
        OracleUnit bottom = single(symbol.substring(slash + 1));
        return new OracleUnit(
                symbol,
                top.kind() + " by " + bottom.kind(),
                top.factor().over(bottom.factor()),
                top.multiple(),
                Optional.of(new OracleUnit.Rate(top, bottom)));
    }

    private static OracleUnit single(String symbol) {
        OracleUnit known = KNOWN.get(symbol);
        if (known != null || symbol.isEmpty()) {
            return known == null ? unit("", "", Ratio.ONE, Ratio.ONE) : known;
        }
        for (Map.Entry<String, Long> multiple : MULTIPLES.entrySet()) {
            if (symbol.startsWith(multiple.getKey())) {
                OracleUnit one = single(symbol.substring(multiple.getKey().length()));
                Ratio times = Ratio.of(multiple.getValue());
                return unit(symbol, one.kind(), one.factor().times(times), times);
            }
        }
        return unit(symbol, "own " + symbol, Ratio.ONE, Ratio.ONE);
    }

    /** What a number in {@code from} is multiplied by to stand in {@code to}; empty for another kind. */
    public static Optional<Ratio> conversion(OracleUnit from, OracleUnit to) {
        return from.kind().equals(to.kind()) ? Optional.of(from.factor().over(to.factor())) : Optional.empty();
    }

    /**
     * What a number in {@code from} is multiplied by where it is taken for one in {@code to}: two counted words, so many a year
     * and so many, a rate by a counted word and a part of it. Empty where nobody takes them for one another.
     */
    public static Optional<Ratio> takenFor(OracleUnit from, OracleUnit to) {
        OracleUnit one = withoutYear(from);
        OracleUnit two = withoutYear(to);
        boolean same = one.kind().equals(two.kind())
                || (one.isCount() && two.isCount())
                || isPart(two, one)
                || isPart(one, two);
        return same ? Optional.of(one.factor().over(two.factor())) : Optional.empty();
    }

    private static OracleUnit withoutYear(OracleUnit unit) {
        return unit.rate()
                .filter(rate -> rate.bottom().symbol().equals("年"))
                .map(OracleUnit.Rate::top)
                .orElse(unit);
    }

    /** 次 is one of the two in 件/次, and so is 件. */
    private static boolean isPart(OracleUnit part, OracleUnit whole) {
        return whole.rate()
                .filter(rate -> rate.bottom().isCount() && rate.top().isCount())
                .filter(rate -> part.isCount())
                .isPresent();
    }

    /** How many percent one of {@code unit} is; bare numbers and marks are percentages. Empty for anything else. */
    static Optional<Ratio> percent(String unit) {
        return switch (unit) {
            case "", "分", "%" -> Optional.of(Ratio.ONE);
            case "‰" -> Optional.of(Ratio.of(1, 10));
            default -> Optional.empty();
        };
    }
}
