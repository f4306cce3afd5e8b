package org.jixiao.form;

import java.util.List;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Unit;

/** Which side of a numeric target is the good one (core/docs, scoring 3.1); the first rule that speaks decides. */
enum Directions {
    POSITIVE(Direction.POSITIVE, false),
    REVERSE(Direction.REVERSE, false),
    /** Guessed from the name or from the money of the form. */
    REVERSE_INFERRED(Direction.REVERSE, true),
    /** Nothing tells: only equal numbers are met. */
    UNKNOWN(Direction.POSITIVE, false);

    private static final Fraction ALL = Fraction.of(100);
    private static final List<String> SAVING = List.of("节约", "节省", "降低", "下降");
    private static final List<String> SPENDING = List.of("预算", "资金", "支出", "经费", "成本", "费用", "金额", "投入", "节约");

    private static final List<String> BAD = List.of(
            "故障次数", "故障率", "宕机", "中断", "掉线", "差错", "错误", "事故", "群体性事件", "安全事件", "违规", "违纪", "违法", "超标", "逾期", "流失",
            "返工", "伤亡", "死亡", "发病", "受害", "投诉", "时延", "延迟", "结转", "结余");
    private static final List<String> CONTROLLED = List.of("供养人员控制率", "预算调整率", "经费控制率", "费用控制率", "投资控制率");
    private static final List<String> COPING = List.of(
            "处理", "处置", "办结", "修复", "整改", "解决", "回复", "答复", "响应", "及时", "满意", "受理", "查处", "查办", "责停", "结案", "调处", "化解",
            "救治", "无害化", "整治", "治理", "防治", "预防", "防范", "纠正", "追回", "清理", "打击", "演练", "预案", "培训", "宣传", "检查", "排查", "监测",
            "预警", "救助", "抚恤", "补偿", "赔付", "发放", "下降", "降低", "减少", "为零", "为0");
    private static final String DENYING = "无零未不";
    private static final int LONGEST_DENIAL = 6;

    private static final List<String> TAKING_TIME = List.of(
            "时限", "响应", "修复", "恢复", "到达", "处理", "处置", "办结", "办理", "整改", "周期", "工期", "耗时", "等候", "完成时间", "支付时间", "拨付时间",
            "兑付时间");
    private static final List<String> LASTING = List.of("服务期", "运行", "时长", "在线", "有效期", "期限", "学时", "课时", "开放");
    private static final List<String> EITHER_WAY = List.of("控制率", "变动率", "调整率", "波动", "偏差");

    private final Direction direction;
    private final boolean inferred;

    Directions(Direction direction, boolean inferred) {
        this.direction = direction;
        this.inferred = inferred;
    }

    Direction direction() {
        return direction;
    }

    /** Whether the direction was guessed; that is reported where it decides the score. */
    boolean inferred() {
        return inferred;
    }

    /** The direction of a target of {@code number} {@code unit} with this sign, on a form with this money. */
    static Directions of(Nature nature, IndicatorPath path, Fraction number, Unit unit, Funds funds) {
        return switch (nature) {
            case AT_LEAST, MORE_THAN -> POSITIVE;
            case AT_MOST, LESS_THAN -> REVERSE;
            // = 0 is met by 0 or less alone
            case EQUAL -> IndicatorClass.isCost(path) || number.signum() == 0 ? REVERSE : POSITIVE;
            case WITHOUT_SIGN -> withoutSign(path, number, unit, funds);
        };
    }

    private static Directions withoutSign(IndicatorPath path, Fraction number, Unit unit, Funds funds) {
        String name = path.name();
        boolean share = unit.convertsTo(Unit.PERCENT);
        if (IndicatorClass.isCost(path)) {
            return share && holds(name, SAVING) ? POSITIVE : REVERSE;
        }
        if (number.signum() == 0 || isMoneySpent(path, number, unit, funds)) {
            return REVERSE_INFERRED;
        }
        boolean all = share && number.times(unit.per(Unit.PERCENT)).equals(ALL);
        if (holds(name, CONTROLLED) || (name.contains("三公") && name.contains("控制率")) || (!all && isBad(name))) {
            return REVERSE_INFERRED;
        }
        boolean time = isTime(unit);
        if (time && holds(name, TAKING_TIME)) {
            return REVERSE_INFERRED;
        }
        boolean silent = time && IndicatorClass.isTimeliness(path) && !holds(name, LASTING);
        return silent || holds(name, EITHER_WAY) ? UNKNOWN : POSITIVE;
    }

    private static boolean isBad(String name) {
        // asked of every such row of every form: without an iterator
        for (int i = 0; i < BAD.size(); i++) {
            int at = name.indexOf(BAD.get(i));
            if (at >= 0 && !isDenied(name, at)) {
                return !holds(name, COPING);
            }
        }
        return false;
    }

    /** 无差错率, 未发生安全事故单位数, 无重大事故天数: the bad thing did not happen. */
    private static boolean isDenied(String name, int at) {
        String before = name.substring(Math.max(0, at - LONGEST_DENIAL), at);
        return (at > 0 && DENYING.indexOf(name.charAt(at - 1)) >= 0)
                || before.contains("无")
                || before.contains("未")
                || before.contains("零")
                || before.contains("不发生")
                || before.contains("没有");
    }

    private static boolean isTime(Unit unit) {
        return unit.dimension().endsWith("time") && !unit.dimension().contains("/");
    }

    /** Whether the amount is a budget of the form itself, in a row that speaks of spending or is none of benefit. */
    private static boolean isMoneySpent(IndicatorPath path, Fraction number, Unit unit, Funds funds) {
        if (!unit.isMoney() || (IndicatorClass.isBenefit(path) && !holds(path.name(), SPENDING))) {
            return false;
        }
        FundsRow total = funds.total();
        return total.initial().filter(budget -> isSame(number, unit, budget)).isPresent()
                || total.adjusted()
                        .filter(budget -> isSame(number, unit, budget))
                        .isPresent();
    }

    private static boolean isSame(Fraction number, Unit unit, Money budget) {
        return Amounts.roundsTo(budget.yuan().times(Unit.YUAN.per(unit)), number);
    }

    private static boolean holds(String name, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (name.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
