package org.jixiao.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that are known by their symbol, as data: what each measures, and how much of it. */
final class UnitTable {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Counted words, each a dimension of its own. */
    private static final String COUNTED = "个 项 份 套 条 件 台 辆 家 人 名 次 场 期 册 张 户 村 座 处 栋 间 幢 所 部 篇 本 批 轮 班 类 种 门 支 块 面"
            + " 点 路 颗 版 首 棵 只 头 匹 株 根 盏 组 队 页 字 幅 例 艘 架 口 眼 位 笔 单 宗 起 款 镇 街道 社区 床 枚 瓶 箱 袋 盒 桶 顶 孔 樘 尊 把 双 对 卷 则 集 届 层"
            + " 课时 学时 学分 人次 户次 批次 车次 场次 件次 套次 班次 架次 航次 频次 例次 台次 项次 家次 台套 台(套) 台/套 套(台) 个(套) 人(次) 个点 个月次 站点 案例 标段"
            + " 人天 人日 人月 人年 台班 工日";

    /** Units that begin with another and are none of its kind: each converts to itself alone. */
    private static final String OF_THEIR_OWN = "美元 欧元 港元 日元 英镑 吨标煤 吨标准煤 克拉 兆帕 兆赫 海里 光年 公分 工天 MB GB TB PB";

    static final Map<String, Unit> KNOWN = known();
    private static final Map<String, Unit> LATIN = latin();

    private UnitTable() {}

    /** Null where no unit is written so; the case of Latin letters counts only where it tells two units apart. */
    static @Nullable Unit find(String symbol) {
        Unit exact = KNOWN.get(symbol);
        return exact != null || symbol.length() < 2 ? exact : LATIN.get(symbol.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Unit> known() {
        Rows units = new Rows();
        units.put("money", Fraction.ONE, "元");
        units.put("money", Fraction.of(10_000), "万元", "万");
        units.put("money", Fraction.of(100_000_000), "亿元", "亿");
        units.put("share", Fraction.of(1, 100), "%", "个百分点", "百分点");
        units.put("share", Fraction.of(1, 1000), "‰");
        units.put("share", Fraction.of(1, 10), "成");
        units.put("marks", Fraction.ONE, "分");
        units.put("multiple", Fraction.ONE, "倍");
        units.put("time", Fraction.of(1, 1000), "毫秒", "ms");
        units.put("time", Fraction.ONE, "秒", "秒钟");
        units.put("time", Fraction.of(MINUTE), "分钟", "min");
        units.put("time", Fraction.of(HOUR), "小时", "时", "个小时", "h");
        units.put("time", Fraction.of(DAY), "天", "日", "个自然日", "自然日");
        units.put("time", Fraction.of(7 * DAY), "周", "个周", "星期", "个星期");
        // months differ in length, so they convert to quarters and years alone
        units.put("calendar time", Fraction.ONE, "月", "个月");
        units.put("calendar time", Fraction.of(3), "季度", "个季度", "季");
        units.put("calendar time", Fraction.of(12), "年");
        units.put("working time", Fraction.ONE, "工作日", "个工作日");
        // line rates are decimal; sizes (GB, TB) are counted in two ways and so convert to themselves alone
        units.put("line rate", Fraction.of(1, 1000), "Kbps");
        units.put("line rate", Fraction.ONE, "Mbps", "兆", "M");
        units.put("line rate", Fraction.of(1000), "Gbps", "G");
        units.put("length", Fraction.of(1, 1000), "毫米", "mm");
        units.put("length", Fraction.of(1, 100), "厘米", "cm");
        units.put("length", Fraction.of(1, 10), "分米", "dm");
        units.put("length", Fraction.ONE, "米", "m");
        units.put("length", Fraction.of(500), "里");
        units.put("length", Fraction.of(1000), "公里", "千米", "km");
        units.put("area", Fraction.of(1, 10_000), "平方厘米", "cm²", "cm2");
        units.put("area", Fraction.of(1, 100), "平方分米");
        units.put("area", Fraction.ONE, "平方米", "平米", "㎡", "m²", "m2", "平方");
        units.put("area", Fraction.of(2000, 3), "亩");
        units.put("area", Fraction.of(10_000), "公顷", "hm²", "hm2");
        units.put("area", Fraction.of(1_000_000), "平方公里", "平方千米", "km²", "km2");
        units.put("volume", Fraction.of(1, 1_000_000), "毫升", "ml");
        units.put("volume", Fraction.of(1, 1000), "升", "L");
        units.put("volume", Fraction.ONE, "立方米", "立方", "方", "m³", "m3");
        units.put("mass", Fraction.of(1, 1000), "毫克", "mg");
        units.put("mass", Fraction.ONE, "克", "g");
        units.put("mass", Fraction.of(500), "斤");
        units.put("mass", Fraction.of(1000), "千克", "公斤", "kg");
        units.put("mass", Fraction.of(1_000_000), "吨", "t");
        units.put("power", Fraction.of(1, 1000), "瓦", "W");
        units.put("power", Fraction.ONE, "千瓦", "kW");
        units.put("power", Fraction.of(1000), "兆瓦", "MW");
        units.put("energy", Fraction.ONE, "千瓦时", "度", "kWh");
        units.put("temperature", Fraction.ONE, "℃", "°C", "摄氏度");
        units.put("sound", Fraction.ONE, "分贝", "dB");
        for (String word : OF_THEIR_OWN.split(" ", -1)) {
            units.put(word, Fraction.ONE, word);
        }
        for (String word : COUNTED.split(" ", -1)) {
            units.put(Units.countOf(word), Fraction.ONE, word);
        }
        return units.bySymbol;
    }

    private static Map<String, Unit> latin() {
        Map<String, Unit> units = new HashMap<>();
        for (Map.Entry<String, Unit> known : KNOWN.entrySet()) {
            String symbol = known.getKey();
            if (symbol.length() > 1 && symbol.charAt(0) < 0x80) {
                units.put(symbol.toLowerCase(Locale.ROOT), known.getValue());
            }
        }
        return units;
    }

    /** Collects units, one factor with all its spellings at a time. */
    private static final class Rows {
        private final Map<String, Unit> bySymbol = new HashMap<>();

        void put(String dimension, Fraction factor, String... spellings) {
            for (String spelling : spellings) {
                if (bySymbol.put(spelling, new Unit(spelling, dimension, factor)) != null) {
                    throw new IllegalStateException("expected each unit once, got two called " + spelling);
                }
            }
        }
    }
}
