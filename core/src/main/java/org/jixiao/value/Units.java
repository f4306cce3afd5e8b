package org.jixiao.value;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The units that are known by their symbol, and how symbols combine. */
final class Units {
    static final String SAMPLES = "万元, %, 小时, 月, Mbps, 个, 人次 or 人/年";

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Words forms use for one another when they count deliverables. */
    private static final ImmutableSet<String> GENERAL_COUNTS = ImmutableSet.of("个", "项", "份", "套", "条", "件");

    private static final ImmutableMap<String, Unit> KNOWN = known();

    private Units() {}

    static Unit known(String symbol) {
        return find(symbol).orElseThrow();
    }

    static Optional<Unit> find(String symbol) {
        if (symbol.isEmpty()) {
            return Optional.of(Unit.NONE);
        }
        int slash = symbol.indexOf('/');
        return slash < 0
                ? single(symbol)
                : single(symbol.substring(0, slash).strip())
                        .flatMap(top ->
                                single(symbol.substring(slash + 1).strip()).map(bottom -> rate(top, bottom)));
    }

    /** A unit without a slash: a rate has one, since 人/年/月 could be read in two ways. */
    private static Optional<Unit> single(String symbol) {
        return Optional.ofNullable(KNOWN.get(symbol)).or(() -> tenThousands(symbol));
    }

    static Unit counted(String word) {
        boolean plain = !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
        if (!plain) {
            throw invalid("unit.word", quoted(word));
        }
        Unit known = KNOWN.get(word);
        if (known != null && !known.dimension().equals(countOf(word))) {
            throw invalid("unit.counted", quoted(word));
        }
        return new Unit(word, countOf(word), Fraction.ONE);
    }

    static boolean isGeneralCount(Unit unit) {
        return GENERAL_COUNTS.contains(unit.symbol());
    }

    private static Optional<Unit> tenThousands(String symbol) {
        if (!symbol.startsWith("万")) {
            return Optional.empty();
        }
        Unit one = KNOWN.get(symbol.substring(1));
        return one == null || !one.dimension().equals(countOf(one.symbol()))
                ? Optional.empty()
                : Optional.of(new Unit(symbol, one.dimension(), Fraction.of(10_000)));
    }

    private static Unit rate(Unit top, Unit bottom) {
        return new Unit(
                top.symbol() + "/" + bottom.symbol(),
                top.dimension() + "/" + bottom.dimension(),
                top.factor().dividedBy(bottom.factor()));
    }

    private static String countOf(String word) {
        return "count of " + word;
    }

    private static ImmutableMap<String, Unit> known() {
        Table units = new Table();
        units.put("money", Fraction.ONE, "元");
        units.put("money", Fraction.of(10_000), "万元", "万");
        units.put("money", Fraction.of(100_000_000), "亿元", "亿");
        units.put("share", Fraction.of(1, 100), "%");
        units.put("share", Fraction.of(1, 1000), "‰");
        units.put("marks", Fraction.ONE, "分");
        units.put("time", Fraction.ONE, "秒", "秒钟");
        units.put("time", Fraction.of(MINUTE), "分钟");
        units.put("time", Fraction.of(HOUR), "小时", "时", "个小时");
        units.put("time", Fraction.of(DAY), "天", "日");
        units.put("time", Fraction.of(7 * DAY), "周");
        // months differ in length, so they convert to years alone
        units.put("calendar time", Fraction.ONE, "月", "个月");
        units.put("calendar time", Fraction.of(12), "年");
        units.put("working time", Fraction.ONE, "工作日", "个工作日");
        // line rates are decimal; sizes (GB, TB) are counted in two ways and so convert to themselves alone
        units.put("line rate", Fraction.of(1, 1000), "Kbps");
        units.put("line rate", Fraction.ONE, "Mbps", "兆", "M");
        units.put("line rate", Fraction.of(1000), "Gbps", "G");
        units.put("length", Fraction.ONE, "米");
        units.put("length", Fraction.of(1000), "公里", "千米");
        units.put("area", Fraction.ONE, "平方米", "平米", "㎡");
        units.put("area", Fraction.of(2000, 3), "亩");
        units.put("area", Fraction.of(10_000), "公顷");
        units.put("area", Fraction.of(1_000_000), "平方公里");
        units.put("mass", Fraction.ONE, "克");
        units.put("mass", Fraction.of(1000), "千克", "公斤");
        units.put("mass", Fraction.of(1_000_000), "吨");
        for (String word : "个 条 份 台 家 项 人 次 件 套 场 期 名 张 人次 户 处 所 座 辆 部 篇 册 本 批 轮 班 类 种 门 支 块 面 间 栋 幢".split(" ", -1)) {
            units.put(countOf(word), Fraction.ONE, word);
        }
        for (String word :
                "棵 只 头 匹 株 根 盏 组 队 页 字 幅 例 课时 学时 床 艘 架 口 眼 位 笔 单 宗 起 款 村 镇 街道 社区 MB GB TB PB".split(" ", -1)) {
            units.put(countOf(word), Fraction.ONE, word);
        }
        return units.build();
    }

    /** Collects units, one factor with all its spellings at a time. */
    private static final class Table {
        private final ImmutableMap.Builder<String, Unit> units = ImmutableMap.builder();

        void put(String dimension, Fraction factor, String... spellings) {
            for (String spelling : spellings) {
                units.put(spelling, new Unit(spelling, dimension, factor));
            }
        }

        ImmutableMap<String, Unit> build() {
            return units.buildOrThrow();
        }
    }
}
