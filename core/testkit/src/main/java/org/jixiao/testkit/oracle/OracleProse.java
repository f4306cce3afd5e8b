package org.jixiao.testkit.oracle;

import java.util.List;
import java.util.Optional;
import org.jixiao.testkit.oracle.OracleScales.Band;

/** Words against words, each pair judged by hand by core/docs 4.4. */
public final class OracleProse {
    /**
     * Words that somebody judged.
     *
     * @param target in words; empty where the target is a deadline
     * @param actual in words
     * @param band of 达成, 部分达成 or 未达成; empty where nobody can tell
     */
    public record Judged(String target, String actual, Optional<Band> band) {}

    private static final Optional<Band> ATTAINED = Optional.of(Band.ATTAINED);
    private static final Optional<Band> PARTLY = Optional.of(Band.PARTLY);
    private static final Optional<Band> NOT_ATTAINED = Optional.of(Band.NOT_ATTAINED);
    private static final Optional<Band> UNKNOWN = Optional.empty();

    /** Words against words. */
    public static final List<Judged> TABLE = List.of(
            new Judged("完成系统升级", "完成系统升级", ATTAINED),
            new Judged("完成系统升级", "完成 系统升级。", ATTAINED),
            new Judged("按时保质完成运维工作", "已按时保质完成运维工作", ATTAINED),
            new Judged("完成系统升级", "全部完成系统升级", ATTAINED),
            new Judged("保障网络稳定运行", "已完成", ATTAINED),
            new Judged("保障网络稳定运行", "达到预期目标", ATTAINED),
            new Judged("保障网络稳定运行", "达成预期指标", ATTAINED),
            new Judged("资料符合要求", "符合要求", ATTAINED),
            new Judged("通过验收", "已通过", ATTAINED),
            new Judged("完成系统升级", "基本完成系统升级", PARTLY),
            new Judged("完成系统升级", "部分完成系统升级", PARTLY),
            new Judged("完成系统升级", "未完成", NOT_ATTAINED),
            new Judged("开展培训", "未开展", NOT_ATTAINED),
            new Judged("通过验收", "未通过", NOT_ATTAINED),
            new Judged("通过验收", "尚未通过验收", NOT_ATTAINED),
            new Judged("保障网络稳定运行", "网络质量有所提升", UNKNOWN),
            new Judged("提升服务水平", "开展了多项工作", UNKNOWN));

    /** What stands where a deadline asks for a day. */
    public static final List<Judged> AGAINST_A_DEADLINE = List.of(
            new Judged("", "按时完成", ATTAINED), new Judged("", "未完成", NOT_ATTAINED), new Judged("", "视情况而定", UNKNOWN));

    private OracleProse() {}

    /** The band of words against words; empty where nobody can tell. */
    public static Optional<Band> band(String target, String actual) {
        return look(TABLE, target, actual);
    }

    /** The band of words against a deadline; empty where nobody can tell. */
    public static Optional<Band> bandAgainstDeadline(String actual) {
        return look(AGAINST_A_DEADLINE, "", actual);
    }

    private static Optional<Band> look(List<Judged> table, String target, String actual) {
        return table.stream()
                .filter(judged ->
                        judged.target().equals(target) && judged.actual().equals(actual))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody judged " + actual + " against " + target))
                .band();
    }
}
