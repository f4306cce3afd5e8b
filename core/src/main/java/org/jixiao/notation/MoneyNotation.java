package org.jixiao.notation;

import java.util.List;
import java.util.Optional;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Unit;

/** Reads amounts of money: 738.62892, 212万元, 67万, 1,200.50元. */
public final class MoneyNotation {
    private MoneyNotation() {}

    /**
     * The amount in a cell; a bare number stands in {@code formUnit}.
     *
     * <p>Exactly one number has to stand there, with a unit of money or none; a negative amount is not read.
     */
    public static Reading<Money> read(String cell, MoneyUnit formUnit) {
        List<NumberInText> numbers = NumberScanner.scan(CellText.of(cell)).orElse(List.of());
        if (numbers.size() != 1) {
            return Reading.failed(numbers.isEmpty() ? ReadingProblem.UNREADABLE : ReadingProblem.AMBIGUOUS, cell);
        }
        NumberInText number = numbers.get(0);
        boolean sound = number.number().signum() >= 0
                && (number.unit().isNone() || number.unit().isMoney());
        if (!sound) {
            return Reading.failed(ReadingProblem.UNREADABLE, cell);
        }
        Money money = number.unit().isNone()
                ? new Money(number.number().times(formUnit.yuan()))
                : new Money(number.quantity().in(Unit.YUAN).number());
        return Reading.of(money, NotationRule.ONE_NUMBER, cell);
    }

    /** The unit a form states its money in: 元, 万元 or 亿元. */
    public static Optional<MoneyUnit> unit(String cell) {
        String symbol = CellText.of(cell).text();
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.symbol().equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
