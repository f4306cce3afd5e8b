package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;

/** The money of a form: spent in part, in full, beyond the budget, without one, with empty cells. */
public final class FundsCases {
    private FundsCases() {}

    /** Money for no rule set in particular. */
    public static Arbitrary<UnaryOperator<SelfEvaluationBuilder>> all() {
        return atRates(List.of());
    }

    /** Money that also visits these execution rates, and what lies just beside them. */
    static Arbitrary<UnaryOperator<SelfEvaluationBuilder>> atRates(List<Fraction> rates) {
        Arbitrary<FundsRow> rows =
                rates.isEmpty() ? rows() : Arbitraries.frequencyOf(Tuple.of(2, rows()), Tuple.of(1, at(rates)));
        Arbitrary<UnaryOperator<SelfEvaluationBuilder>> one = rows.flatMap(
                row -> Arbitraries.of(FundingSource.standard()).map(source -> form -> form.funds(source, row)));
        Arbitrary<UnaryOperator<SelfEvaluationBuilder>> two = Combinators.combine(rows(), rows())
                .as((left, right) ->
                        form -> form.funds(FundingSource.APPROPRIATION, left).funds(FundingSource.OTHER, right));
        Arbitrary<UnaryOperator<SelfEvaluationBuilder>> stated = Combinators.combine(rows(), rows())
                .as((source, total) ->
                        form -> form.funds(FundingSource.CARRY_OVER, source).totalFunds(total));
        Arbitrary<UnaryOperator<SelfEvaluationBuilder>> nothing = Arbitraries.just(form -> form);
        Arbitrary<UnaryOperator<SelfEvaluationBuilder>> unfilled = rows().map(source -> form ->
                form.funds(FundingSource.OTHER, source).totalFunds(FundsRow.of(Money.ZERO, Money.ZERO, Money.ZERO)));
        Arbitrary<UnaryOperator<SelfEvaluationBuilder>> money = Arbitraries.frequencyOf(
                Tuple.of(6, one), Tuple.of(3, two), Tuple.of(3, stated), Tuple.of(1, unfilled), Tuple.of(1, nothing));
        Arbitrary<Optional<String>> printedRates =
                Arbitraries.of("0%", "79.27%", "100%", "120%").optional(0.3);
        return Combinators.combine(money, printedRates)
                .as((amounts, rate) ->
                        form -> rate.map(amounts.apply(form)::executionRate).orElseGet(() -> form));
    }

    private static Arbitrary<FundsRow> at(List<Fraction> rates) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9_999).map(BigDecimal::valueOf),
                        Arbitraries.of(rates),
                        Arbitraries.of("0", "-0.0001", "0.0001"))
                .as((budget, rate, beside) -> row(
                        Optional.of(budget),
                        Optional.of(budget),
                        Optional.of(Fraction.of(budget)
                                .times(rate)
                                .rounded(Rounding.of(6, RoundingMode.HALF_UP))
                                .add(new BigDecimal(beside))
                                .max(BigDecimal.ZERO))));
    }

    private static Arbitrary<FundsRow> rows() {
        Arbitrary<FundsRow> usual = Combinators.combine(
                        money(), money(), Arbitraries.integers().between(0, 1100))
                .as((initial, budget, thousandths) ->
                        row(Optional.of(initial), Optional.of(budget), Optional.of(share(budget, thousandths))));
        Arbitrary<FundsRow> inFull =
                money().map(budget -> row(Optional.of(BigDecimal.ZERO), Optional.of(budget), Optional.of(budget)));
        Arbitrary<FundsRow> nearlyInFull = money().map(budget -> row(
                Optional.of(budget), Optional.of(budget), Optional.of(budget.subtract(new BigDecimal("0.000001")))));
        Arbitrary<FundsRow> initialOnly = Combinators.combine(
                        money(), Arbitraries.integers().between(0, 1100))
                .as((budget, thousandths) ->
                        row(Optional.of(budget), Optional.empty(), Optional.of(share(budget, thousandths))));
        Arbitrary<FundsRow> withoutBudget = money().optional(0.5)
                .map(executed -> row(
                        Optional.empty(),
                        Optional.of(BigDecimal.ZERO),
                        executed.or(() -> Optional.of(BigDecimal.ZERO))));
        Arbitrary<FundsRow> nothingExecuted =
                money().map(budget -> row(Optional.of(budget), Optional.of(budget), Optional.empty()));
        Arbitrary<FundsRow> executedAlone =
                money().map(executed -> row(Optional.empty(), Optional.empty(), Optional.of(executed)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, usual),
                Tuple.of(2, inFull),
                Tuple.of(2, nearlyInFull),
                Tuple.of(2, initialOnly),
                Tuple.of(2, withoutBudget),
                Tuple.of(1, nothingExecuted),
                Tuple.of(1, executedAlone));
    }

    private static Arbitrary<BigDecimal> money() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(1, 9_999_999_999L).map(n -> BigDecimal.valueOf(n, 6))),
                Tuple.of(1, frequent()));
    }

    /** Amounts in 万元 that many forms have, so that rows can speak of the money of their form. */
    static Arbitrary<BigDecimal> frequent() {
        return Arbitraries.of("100", "95.54").map(BigDecimal::new);
    }

    private static BigDecimal share(BigDecimal budget, int thousandths) {
        return budget.multiply(BigDecimal.valueOf(thousandths, 3));
    }

    /** A row whose cells do not all use the same unit; the amounts are in 万元. */
    private static FundsRow row(
            Optional<BigDecimal> initial, Optional<BigDecimal> adjusted, Optional<BigDecimal> executed) {
        FundsRow row = FundsRow.empty();
        row = initial.map(amount -> Money.of(amount.movePointLeft(4), MoneyUnit.YI))
                .map(row::withInitial)
                .orElse(row);
        row = adjusted.map(amount -> Money.of(amount, MoneyUnit.WAN))
                .map(row::withAdjusted)
                .orElse(row);
        return executed.map(amount -> Money.of(amount.movePointRight(4), MoneyUnit.YUAN))
                .map(row::withExecuted)
                .orElse(row);
    }
}
