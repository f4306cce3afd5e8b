package org.jixiao.testkit.oracle;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;

/** Which side of a target is the good one, by core/docs 3.1. */
public final class OracleNumbers {
    /** The good side of a target. */
    public enum Side {
        /** More is better. */
        MORE,
        /** Less is better. */
        LESS,
        /** Nothing tells. */
        UNKNOWN
    }

    private static final List<String> SAVING = List.of("节约", "节省", "降低", "下降");
    private static final List<String> SPENDING = List.of("预算", "资金", "支出", "经费", "成本", "费用", "金额", "投入", "节约");
    private static final List<String> CONTROL = List.of("供养人员控制率", "预算调整率", "经费控制率", "费用控制率", "投资控制率");
    private static final List<String> BAD = List.of(
            "故障次数", "故障率", "宕机", "中断", "掉线", "差错", "错误", "事故", "群体性事件", "安全事件", "违规", "违纪", "违法", "超标", "逾期", "流失",
            "返工", "伤亡", "死亡", "发病", "受害", "投诉", "时延", "延迟", "结转", "结余");
    private static final List<String> COPING = List.of(
            "处理", "处置", "办结", "修复", "整改", "解决", "回复", "答复", "响应", "及时", "满意", "受理", "查处", "查办", "责停", "结案", "调处", "化解",
            "救治", "无害化", "整治", "治理", "防治", "预防", "防范", "纠正", "追回", "清理", "打击", "演练", "预案", "培训", "宣传", "检查", "排查", "监测",
            "预警", "救助", "抚恤", "补偿", "赔付", "发放", "下降", "降低", "减少", "为零", "为0");
    private static final List<String> TAKING_TIME = List.of(
            "时限", "响应", "修复", "恢复", "到达", "处理", "处置", "办结", "办理", "整改", "周期", "工期", "耗时", "等候", "完成时间", "支付时间", "拨付时间",
            "兑付时间");
    private static final List<String> LASTING = List.of("服务期", "运行", "时长", "在线", "有效期", "期限", "学时", "课时", "开放");
    private static final List<String> EITHER_WAY = List.of("控制率", "变动率", "调整率", "波动", "偏差");
    private static final List<String> DENIALS = List.of("无", "未", "零", "没有", "不发生");

    private OracleNumbers() {}

    /** The good side of a target of so many {@code unit}, on a form with this total row. */
    public static Side side(Nature nature, IndicatorPath path, Ratio target, OracleUnit unit, FundsRow total) {
        return switch (nature.sign()) {
            case "≥", ">" -> Side.MORE;
            case "≤", "<" -> Side.LESS;
            case "=" -> isCost(path) ? Side.LESS : Side.MORE;
            default -> withoutSign(path, target, unit, total);
        };
    }

    private static Side withoutSign(IndicatorPath path, Ratio target, OracleUnit unit, FundsRow total) {
        String name = path.name();
        if (isCost(path)) {
            return unit.isShare() && holds(name, SAVING) ? Side.MORE : Side.LESS;
        }
        boolean less = target.signum() == 0
                || isMoneySpent(path, target, unit, total)
                || holds(name, CONTROL)
                || (name.contains("三公") && name.contains("控制率"))
                || (isBad(name) && !(unit.isShare() && unit.percent(target).equals(Ratio.of(100))))
                || (unit.isTime() && holds(name, TAKING_TIME));
        if (less) {
            return Side.LESS;
        }
        boolean silent = unit.isTime() && isTimeliness(path) && !holds(name, LASTING);
        return silent || holds(name, EITHER_WAY) ? Side.UNKNOWN : Side.MORE;
    }

    /** Step 5: whether the target is a budget of the form itself, and the row no benefit or one of spending. */
    public static boolean isMoneySpent(IndicatorPath path, Ratio target, OracleUnit unit, FundsRow total) {
        boolean benefit =
                Stream.of(path.level1(), path.level2()).anyMatch(level -> level.contains("效益") || level.contains("效果"));
        return unit.isMoney()
                && (!benefit || holds(path.name(), SPENDING))
                && Stream.of(total.initial(), total.adjusted())
                        .flatMap(Optional::stream)
                        .map(budget -> Ratio.read(budget.yuan()).over(unit.factor()))
                        .anyMatch(budget -> isRounded(target, budget));
    }

    /** Whether {@code written} is {@code exact}, rounded half up to the decimals of {@code written}. */
    static boolean isRounded(Ratio written, Ratio exact) {
        int decimals = Math.max(0, written.decimal().stripTrailingZeros().scale());
        return written.equals(exact.rounded(decimals, RoundingMode.HALF_UP));
    }

    /** A cost indicator, by core/docs 1.2. */
    static boolean isCost(IndicatorPath path) {
        return path.level1().contains("成本") || path.level2().contains("成本");
    }

    private static boolean isTimeliness(IndicatorPath path) {
        return path.level2().contains("时效") || path.level2().contains("进度");
    }

    private static boolean isBad(String name) {
        return !holds(name, COPING) && BAD.stream().anyMatch(word -> isSaid(name, word));
    }

    /** Whether the word stands somewhere without a denial in front. */
    private static boolean isSaid(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            String before = name.substring(Math.max(0, at - 6), at);
            if (!holds(before, DENIALS) && !before.endsWith("不")) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }
}
