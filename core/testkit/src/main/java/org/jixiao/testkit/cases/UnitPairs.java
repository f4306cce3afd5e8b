package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Units of a target and of its actual. */
public final class UnitPairs {
    /**
     * The units of one row.
     *
     * @param target of the target; empty for a bare number
     * @param actual of the actual; empty for a bare number
     * @param factor what makes a number in the target's unit one in the actual's
     */
    public record UnitPair(String target, String actual, BigDecimal factor) {
        UnitPair(String target, String actual, String factor) {
            this(target, actual, new BigDecimal(factor));
        }
    }

    private static final List<UnitPair> SAME = List.of(
            new UnitPair("", "", "1"),
            new UnitPair("元", "元", "1"),
            new UnitPair("万元", "万元", "1"),
            new UnitPair("%", "%", "1"),
            new UnitPair("人", "人", "1"),
            new UnitPair("人/年", "人/年", "1"));
    private static final List<UnitPair> BARE = List.of(
            new UnitPair("万元", "", "1"),
            new UnitPair("%", "", "1"),
            new UnitPair("", "小时", "1"),
            new UnitPair("", "亿元", "1"),
            new UnitPair("个", "", "1"),
            new UnitPair("", "%", "1"),
            new UnitPair("勒克斯", "", "1"),
            new UnitPair("", "勒克斯", "1"));
    /** Bare numbers that cannot be meant in the unit of the other side, for most of the numbers that are generated. */
    private static final List<UnitPair> SUSPECTED = List.of(
            new UnitPair("%", "", "0.01"),
            new UnitPair("", "%", "100"),
            new UnitPair("万元", "", "10000"),
            new UnitPair("", "万元", "0.0001"),
            new UnitPair("", "", "10000"),
            new UnitPair("", "", "0.0001"),
            new UnitPair("万", "", "10000"),
            new UnitPair("", "亿", "0.00000001"),
            new UnitPair("万人次", "", "10000"),
            new UnitPair("", "千人", "0.001"));

    private static final List<UnitPair> CONVERTING = List.of(
            new UnitPair("万元", "元", "10000"),
            new UnitPair("元", "万元", "0.0001"),
            new UnitPair("亿元", "万元", "10000"),
            new UnitPair("万元", "亿元", "0.0001"),
            new UnitPair("%", "‰", "10"),
            new UnitPair("小时", "分钟", "60"),
            new UnitPair("天", "小时", "24"),
            new UnitPair("天", "分钟", "1440"),
            new UnitPair("分钟", "小时", "1"),
            new UnitPair("年", "月", "12"),
            new UnitPair("月", "年", "1"),
            new UnitPair("人次", "万人次", "0.0001"),
            new UnitPair("人/月", "人/年", "12"));
    private static final List<UnitPair> ASSUMED = List.of(
            new UnitPair("个", "份", "1"),
            new UnitPair("份", "个", "1"),
            new UnitPair("项", "个", "1"),
            new UnitPair("名", "人次", "1"),
            new UnitPair("万人", "名", "10000"),
            new UnitPair("次", "次/年", "1"),
            new UnitPair("人/年", "人", "1"),
            new UnitPair("次", "件/次", "1"),
            new UnitPair("件/次", "件", "1"));
    /** 万 and 亿 with nothing behind. */
    private static final List<UnitPair> TEN_THOUSANDS = List.of(
            new UnitPair("万人", "万", "1"),
            new UnitPair("人", "万", "0.0001"),
            new UnitPair("万", "人", "10000"),
            new UnitPair("亿", "万册", "10000"),
            new UnitPair("万", "元", "10000"),
            new UnitPair("", "万", "1"),
            new UnitPair("亿", "", "1"));

    private static final List<UnitPair> CALENDAR = List.of(
            new UnitPair("月", "天", "28"),
            new UnitPair("月", "天", "31"),
            new UnitPair("年", "天", "365"),
            new UnitPair("年", "天", "366"),
            new UnitPair("季度", "天", "90"),
            new UnitPair("天", "月", "0.03125"),
            new UnitPair("小时", "年", "0.0001"));
    private static final List<UnitPair> UNKNOWN = List.of(
            new UnitPair("勒克斯", "勒克斯", "1"),
            new UnitPair("万勒克斯", "勒克斯", "10000"),
            new UnitPair("勒克斯", "平方米", "1"),
            new UnitPair("件", "勒克斯", "1"),
            new UnitPair("勒克斯", "坎德拉", "1"));
    private static final List<UnitPair> MISMATCHING = List.of(
            new UnitPair("个", "元", "1"),
            new UnitPair("工作日", "天", "1"),
            new UnitPair("月", "工作日", "1"),
            new UnitPair("元", "%", "1"),
            new UnitPair("%", "分", "1"),
            new UnitPair("人/月", "人", "1"),
            new UnitPair("元/平方米", "元", "1"),
            new UnitPair("件", "米", "1"));

    private UnitPairs() {}

    static Arbitrary<UnitPair> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(SAME)),
                Tuple.of(5, Arbitraries.of(BARE)),
                Tuple.of(4, Arbitraries.of(SUSPECTED)),
                Tuple.of(12, Arbitraries.of(CONVERTING)),
                Tuple.of(4, Arbitraries.of(ASSUMED)),
                Tuple.of(1, Arbitraries.of(TEN_THOUSANDS)),
                Tuple.of(1, Arbitraries.of(CALENDAR)),
                Tuple.of(1, Arbitraries.of(UNKNOWN)),
                Tuple.of(2, Arbitraries.of(MISMATCHING)));
    }
}
