package org.jixiao.notation.internal;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Unit;

/** Reads the cells of 项目资金. */
final class MoneyText {
    private MoneyText() {}

    /**
     * The amount of money in a cell; a bare number stands in {@code formUnit}: 738.62892, 212万元, 67万, 1,200.50元.
     *
     * <p>Exactly one number has to stand there, with a unit of money or none; a negative amount is not read.
     */
    static Reading<Money> read(String cell, MoneyUnit formUnit) {
        given(formUnit, "formUnit");
        List<NumberInText> numbers =
                NumberScanner.scan(CellText.of(given(cell, "cell"))).orElse(List.of());
        if (numbers.size() != 1) {
            return Reading.failed(numbers.isEmpty() ? ReadingProblem.UNREADABLE : ReadingProblem.AMBIGUOUS, cell);
        }
        NumberInText number = numbers.get(0);
        boolean inBrackets =
                cell.strip().startsWith("(") || cell.strip().startsWith("（"); // −95 as accountants write it
        boolean sound = number.number().signum() >= 0
                && !inBrackets
                && !number.isRange()
                && (number.unit().isNone() || number.unit().isMoney());
        if (!sound) {
            return Reading.failed(ReadingProblem.UNREADABLE, cell);
        }
        Money money = number.unit().isNone()
                ? new Money(number.number().times(formUnit.yuan()))
                : new Money(number.quantity().in(Unit.YUAN).number());
        return Reading.of(money, NotationRule.ONE_NUMBER, cell);
    }
}
