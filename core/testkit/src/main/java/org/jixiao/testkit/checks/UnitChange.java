package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Forms;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Law 3: 万元 written as 元 on both sides is the same form. */
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

    /** The same form with other units on both sides of a row, where there are others; {@code choice} says which. */
    public static SelfEvaluation of(SelfEvaluation form, int choice) {
        return Forms.rewritten(form, form.indicators().indicators(), (row, cells) -> rewrite(row, cells, choice));
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

    private static void rewrite(Indicator row, IndicatorBuilder cells, int choice) {
        if (row.target() instanceof QuantityTarget target && row.actual() instanceof QuantityActual actual) {
            Unit unit = target.quantity().unit().isNone()
                    ? actual.quantity().unit()
                    : target.quantity().unit();
            List<String> others = OTHERS.getOrDefault(unit.symbol(), List.of());
            if (!others.isEmpty()) {
                Unit other = Unit.of(others.get(Math.floorMod(choice, others.size())));
                cells.target(new QuantityTarget(target.nature(), rewritten(target.quantity(), unit, other)))
                        .actual(new QuantityActual(rewritten(actual.quantity(), unit, other)));
                return;
            }
        }
        cells.target(row.target()).actual(row.actual());
    }

    /** A bare number stays bare, but counts in the other unit from now on; what does not convert stays as it is. */
    private static Quantity rewritten(Quantity quantity, Unit unit, Unit other) {
        if (quantity.unit().isNone()) {
            return quantity.takenAs(unit).in(other).takenAs(Unit.NONE);
        }
        return quantity.unit().convertsTo(other) ? quantity.in(other) : quantity;
    }
}
