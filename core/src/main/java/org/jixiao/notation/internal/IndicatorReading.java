package org.jixiao.notation.internal;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.form.Actual;
import org.jixiao.form.Target;
import org.jixiao.value.internal.Checks;

/**
 * What the cells of a row were read as.
 *
 * @param target 年度指标值
 * @param actual 实际完成值; always of a kind that goes with the target
 * @param natureConflict whether the sign in the target's own cell contradicts the nature column, which won
 * @param natureUnknown whether the nature column holds none of the natures that there are
 * @param unread which of 指标类型, 等级 and 开始日期 hold something that cannot be read
 */
public record IndicatorReading(
        Reading<Target> target,
        Reading<Actual> actual,
        boolean natureConflict,
        boolean natureUnknown,
        List<Column> unread) {
    /** Refuses null. */
    public IndicatorReading {
        given(target, "target");
        given(actual, "actual");
        unread = Checks.list(unread, "unread");
    }

    /**
     * Whether the actual holds the target's number with a bound that belongs to a target (≥90%, 不少于5次, 10个以上), or is the
     * target's own cell with any bound; 2小时内 is how one answers ≤2小时.
     */
    public boolean actualHoldsBound() {
        CellText cell = CellText.of(actual.text());
        CellText aim = CellText.of(target.text());
        boolean same = isPlainQuantity() && cell.text().equals(aim.text());
        if (!same && !Bound.mayBeOfTarget(cell.text())) {
            return false;
        }
        List<NumberInText> wanted = NumberScanner.scan(aim).orElse(List.of());
        if (same && wanted.size() == 1 && wanted.get(0).bound() != null) {
            return true;
        }
        return wanted.size() == 1
                && NumberScanner.scan(cell).orElse(List.of()).stream()
                        .anyMatch(number -> number.number().equals(wanted.get(0).number())
                                && (number.unit().isNone()
                                        || wanted.get(0).unit().isNone()
                                        || number.unit()
                                                .convertsTo(wanted.get(0).unit()))
                                && Bound.isOfTarget(cell.text(), number));
    }

    private boolean isPlainQuantity() {
        return target.rule().equals(Optional.of(NotationRule.ONE_NUMBER));
    }

    /** Whether the target refers to the budget (不超预算批复数), whatever that is. */
    public boolean refersToBudget() {
        return target.rule().equals(Optional.of(NotationRule.BUDGET_REFERENCE));
    }
}
