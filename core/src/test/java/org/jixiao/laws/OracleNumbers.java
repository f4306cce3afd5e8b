package org.jixiao.laws;

import java.util.List;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.laws.OracleRules.OracleBand;

/** SPEC section 3, word by word. */
final class OracleNumbers {
    private static final List<String> LESS_IS_BETTER =
            List.of("故障次数", "故障率", "宕机", "中断", "投诉", "掉线", "差错", "事故", "时延", "延迟", "响应时间", "修复时间", "到达时间");

    private OracleNumbers() {}

    static boolean isReverse(Nature nature, Indicator row) {
        boolean cost = row.path().level1().contains("成本") || row.path().level2().contains("成本");
        return switch (nature.sign()) {
            case "≥", ">" -> false;
            case "≤", "<" -> true;
            case "=" -> cost;
            default -> cost || LESS_IS_BETTER.stream().anyMatch(row.path().name()::contains);
        };
    }

    /** Of a target {@code a}, an actual {@code b} in the same unit, and a weight {@code w}. */
    static Ratio score(Nature nature, boolean reverse, Ratio a, Ratio b, Ratio w, List<OracleBand> bands) {
        if (reverse) {
            return reverse(a, b, w);
        }
        // 3b, R02: a target of 0 behind = is met by 0 or less alone
        if (nature.sign().equals("=") && a.signum() == 0) {
            return b.signum() <= 0 ? w : Ratio.ZERO;
        }
        return positive(a, b, w, bands);
    }

    private static Ratio positive(Ratio a, Ratio b, Ratio w, List<OracleBand> bands) {
        if (a.signum() == 0) {
            return b.signum() >= 0 ? w : Ratio.ZERO;
        }
        if (a.signum() < 0) {
            return b.isBelow(a) ? Ratio.ZERO : w;
        }
        if (b.signum() < 0) {
            return Ratio.ZERO;
        }
        Ratio score = w.times(Ratio.ONE.least(b.over(a)));
        Ratio deviation = b.minus(a).over(a);
        for (OracleBand band : bands) {
            if (!deviation.isBelow(band.from())) {
                score = w.minus(w.times(band.share()));
            }
        }
        return score;
    }

    private static Ratio reverse(Ratio a, Ratio b, Ratio w) {
        if (a.signum() < 0) {
            return b.isAbove(a) ? Ratio.ZERO : w;
        }
        if (b.signum() <= 0) {
            return w;
        }
        return a.signum() == 0 ? Ratio.ZERO : w.times(Ratio.ONE.least(a.over(b)));
    }
}
