package org.jixiao.testkit.oracle;

import java.util.List;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;

/** Which side of a target is the good one, by core/docs 3.1. */
public final class OracleNumbers {
    private static final List<String> LESS_IS_BETTER =
            List.of("故障次数", "故障率", "宕机", "中断", "投诉", "掉线", "差错", "事故", "时延", "延迟", "响应时间", "修复时间", "到达时间");

    private OracleNumbers() {}

    /** Whether less is better. */
    public static boolean isReverse(Nature nature, Indicator row) {
        boolean cost = row.path().level1().contains("成本") || row.path().level2().contains("成本");
        return switch (nature.sign()) {
            case "≥", ">" -> false;
            case "≤", "<" -> true;
            case "=" -> cost;
            default -> cost || LESS_IS_BETTER.stream().anyMatch(row.path().name()::contains);
        };
    }
}
