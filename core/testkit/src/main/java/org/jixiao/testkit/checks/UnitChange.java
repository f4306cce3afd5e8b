package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Forms;
import org.jixiao.testkit.oracle.OracleFunds;
import org.jixiao.testkit.oracle.OracleNumbers;
import org.jixiao.testkit.oracle.OracleUnit;
import org.jixiao.testkit.oracle.OracleUnits;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/**
 * Law 3: 万元 written as 元 on both sides is the same form.
 *
 * <p>The law says nothing where the text itself asks how a number is written, and such rows keep their units:
 *
 * <ul>
 *   <li>one side is bare, and the other one money, a share or a multiple: then it is asked whether the bare number can be meant in
 *       that unit (core/docs 2.3);
 *   <li>the target is without a sign and, in either unit, a budget of the form with the decimals that it has there: then less is
 *       better (3.1, step 5);
 *   <li>so many a year stand beside so many: taken for one, which so many a month are not (2.3).
 * </ul>
 */
public final class UnitChange {
    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("元", List.of("万元", "亿元")),
            Map.entry("万元", List.of("元", "亿元")),
            Map.entry("亿元", List.of("元", "万元")),
            Map.entry("%", List.of("‰")),
            Map.entry("‰", List.of("%")),
            Map.entry("分钟", List.of("秒", "小时", "天")),
            Map.entry("小时", List.of("分钟", "周")),
            Map.entry("天", List.of("小时", "分钟")),
            Map.entry("月", List.of("年")),
            Map.entry("年", List.of("月")),
            Map.entry("人次", List.of("万人次")),
            Map.entry("万人次", List.of("人次")),
            Map.entry("人/年", List.of("人/月")),
            Map.entry("人/月", List.of("人/年")));

    private UnitChange() {}

    /** The same form with other units on both sides of a row, where there are others and the law holds; {@code choice} says which. */
    public static SelfEvaluation of(SelfEvaluation form, int choice) {
        return Forms.rewritten(
                form,
                form.indicators().indicators(),
                (row, cells) -> rewrite(row, cells, OracleFunds.total(form.funds()), choice));
    }

    /** Both forms earn the same. */
    public static void check(Scorer scorer, SelfEvaluation form, SelfEvaluation changed) {
        Scorecard before = scorer.score(form);
        Scorecard after = scorer.score(changed);
        for (int i = 0; i < before.items().size(); i++) {
            same(after.items().get(i), before.items().get(i));
        }
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.highestTotal()).isEqualTo(before.highestTotal());
        assertThat(after.grade()).isEqualTo(before.grade());
    }

    private static void same(ItemScore after, ItemScore before) {
        assertThat(after.exact()).as(before.where()).isEqualTo(before.exact());
        assertThat(after.score()).as(before.where()).isEqualTo(before.score());
        assertThat(after.findings().stream().map(finding -> finding.code()))
                .as(before.where())
                .isEqualTo(before.findings().stream()
                        .map(finding -> finding.code())
                        .toList());
    }

    private static void rewrite(Indicator row, IndicatorBuilder cells, FundsRow total, int choice) {
        Optional<Change> change = row.actual() instanceof QuantityActual actual
                ? change(row, targets(row.target()), actual.quantity(), total, choice)
                : Optional.empty();
        cells.target(change.map(units -> rewritten(row.target(), units)).orElse(row.target()))
                .actual(change.map(units -> rewritten(row.actual(), units)).orElse(row.actual()));
    }

    private static List<Quantity> targets(Target target) {
        if (target instanceof RangeTarget range) {
            return List.of(range.low(), range.high());
        }
        return target instanceof QuantityTarget number ? List.of(number.quantity()) : List.of();
    }

    private static Target rewritten(Target target, Change units) {
        if (target instanceof RangeTarget range) {
            return new RangeTarget(units.of(range.low()), units.of(range.high()));
        }
        return target instanceof QuantityTarget number
                ? new QuantityTarget(number.nature(), units.of(number.quantity()))
                : target;
    }

    private static Actual rewritten(Actual actual, Change units) {
        return actual instanceof QuantityActual number ? new QuantityActual(units.of(number.quantity())) : actual;
    }

    /** From one unit to another one. */
    private record Change(Unit from, Unit to) {
        /** A bare number stays bare, but counts in the other unit from now on; what does not convert stays as it is. */
        Quantity of(Quantity quantity) {
            if (quantity.unit().isNone()) {
                return quantity.takenAs(from).in(to).takenAs(Unit.NONE);
            }
            return quantity.unit().convertsTo(to) ? quantity.in(to) : quantity;
        }
    }

    /** The change of a row whose targets these are; empty where there is none, or the law does not hold for it. */
    private static Optional<Change> change(
            Indicator row, List<Quantity> targets, Quantity actual, FundsRow total, int choice) {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Unit aim = targets.get(0).unit();
        Unit unit = aim.isNone() ? actual.unit() : aim;
        List<String> others = OTHERS.getOrDefault(unit.symbol(), List.of());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Unit other = Unit.of(others.get(Math.floorMod(choice, others.size())));
        boolean bare = aim.isNone() || actual.unit().isNone();
        boolean lawless = bare
                ? dependsOnTheUnit(unit) || dependsOnTheUnit(other)
                : isTakenByTheYear(unit, actual.unit())
                        || isSpentMoney(row, targets, unit, total)
                        || isSpentMoney(row, targets, other, total);
        return lawless ? Optional.empty() : Optional.of(new Change(unit, other));
    }

    /** Whether a bare number beside this unit is asked if it can be meant so. */
    private static boolean dependsOnTheUnit(Unit unit) {
        OracleUnit read = OracleUnits.read(unit.symbol());
        return read.isMoney() || read.isShare() || !read.multiple().equals(Ratio.ONE);
    }

    /** 4次/年 is taken for 4次, but so many a month are not. */
    private static boolean isTakenByTheYear(Unit unit, Unit actual) {
        return unit.symbol().contains("/") && !unit.convertsTo(actual);
    }

    /** Whether the decimals that a target has in this unit make it a budget of the form. */
    private static boolean isSpentMoney(Indicator row, List<Quantity> targets, Unit unit, FundsRow total) {
        boolean unsigned = !(row.target() instanceof QuantityTarget target)
                || target.nature().sign().isEmpty();
        return unsigned
                && !row.isCost()
                && targets.stream()
                        .anyMatch(target -> OracleNumbers.isMoneySpent(
                                row.path(),
                                Ratio.read(target.in(unit).number()),
                                OracleUnits.read(unit.symbol()),
                                total));
    }
}
