package org.jixiao.summary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.notation.NumberNotation;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The numbers of a statement, with the decimals they are stated with. */
final class StatedNumber {
    private static final Pattern COUNT = Pattern.compile("(.*\\d)\\s*[个项份张]");
    private static final Pattern MONEY = Pattern.compile("(.*\\d)\\s*(亿元|万元|元|亿|万)");

    private StatedNumber() {}

    /** 14, 14个. */
    static Optional<BigDecimal> count(String cell) {
        Matcher counted = COUNT.matcher(cell.strip());
        return NumberNotation.plain(counted.matches() ? counted.group(1) : cell);
    }

    /** 97.19, 97.19分. */
    static Optional<BigDecimal> score(String cell) {
        return NumberNotation.plain(cell);
    }

    /** In per cent: 99.06%, 99.06; a bare number up to 1 is a share, as on the forms, so 0.9906 is 99.06 %. */
    static Optional<BigDecimal> rate(String cell) {
        Optional<BigDecimal> number = NumberNotation.percent(cell);
        boolean share = !NumberNotation.isPercentage(cell)
                && number.filter(rate -> rate.compareTo(BigDecimal.ONE) <= 0).isPresent();
        return share ? number.map(rate -> rate.movePointRight(2)) : number;
    }

    /** In the unit of {@link #moneyUnit}: 724.35, 724.35万元. */
    static Optional<BigDecimal> money(String cell) {
        Matcher amount = MONEY.matcher(cell.strip());
        return NumberNotation.plain(amount.matches() ? amount.group(1) : cell);
    }

    /** The unit behind the amount, else the one of the statement, else 万元; empty where it cannot be read. */
    static Optional<MoneyUnit> moneyUnit(String cell, @Nullable String stated) {
        Matcher amount = MONEY.matcher(cell.strip());
        if (amount.matches()) {
            String symbol = amount.group(2);
            return NumberNotation.moneyUnit(symbol.endsWith("元") ? symbol : symbol + "元");
        }
        return stated == null ? Optional.of(MoneyUnit.WAN) : NumberNotation.moneyUnit(stated);
    }
}
