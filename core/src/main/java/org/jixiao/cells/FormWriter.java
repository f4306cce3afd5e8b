package org.jixiao.cells;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Execution;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Writes a form as cells that read back as the same form. */
final class FormWriter {
    private static final Fraction HUNDRED = Fraction.of(100);
    /** A whole number before one of these would read as a year, a month or a number of a document. */
    private static final String NAMING = "年月级届号";

    private FormWriter() {}

    static FormCells cells(SelfEvaluation form) {
        Map<String, FundsCells> sources = new LinkedHashMap<>();
        form.funds().sources().forEach((source, row) -> sources.put(source.label(), funds(row)));
        return FormCells.form(form.id().orElse(""), "", form.year().getValue(), form.project())
                .withDepartment(form.department().orElse(null))
                .withUnit(form.unit().orElse(null))
                .withMoneyUnit(MoneyUnit.WAN.symbol())
                .withTotalFunds(
                        form.funds().statedTotal().map(FormWriter::funds).orElse(null))
                .withFunds(ImmutableMap.copyOf(sources))
                .withExecution(execution(form.execution()))
                .withIndicators(form.indicators().indicators().stream()
                        .map(FormWriter::row)
                        .toList());
    }

    private static FundsCells funds(FundsRow row) {
        return new FundsCells(wan(row.initial()), wan(row.adjusted()), wan(row.executed()));
    }

    private static @Nullable String wan(Optional<Money> amount) {
        return amount.map(money -> money.in(MoneyUnit.WAN).toString()).orElse(null);
    }

    private static @Nullable ScoreCells execution(Execution execution) {
        ScoreCells cells = new ScoreCells(
                points(execution.weight()),
                execution.statedRate().map(rate -> rate.times(HUNDRED) + "%").orElse(null),
                null,
                execution.deviationNote().orElse(null));
        return execution.isPresent() || cells.rate() != null || cells.deviationNote() != null ? cells : null;
    }

    private static RowCells row(Indicator row) {
        RowCells cells = RowCells.row(
                row.path().level1(), row.path().level2(), row.path().name());
        return actual(row.actual(), target(row.target(), cells))
                .withWeight(row.weight().signum() == 0 ? null : points(row.weight()))
                .withDeviationNote(row.deviationNote().orElse(null))
                .with(Column.AWARD, row.award().map(FormWriter::points).orElse(null))
                .with(Column.DEDUCTION, row.deduction().map(FormWriter::points).orElse(null))
                .with(Column.KEY, row.key().orElse(null));
    }

    private static RowCells target(Target target, RowCells cells) {
        if (target instanceof QuantityTarget number) {
            return number(
                            number.quantity().number().toString(),
                            number.quantity().unit(),
                            cells)
                    .withNature(number.nature().sign());
        }
        if (target instanceof RangeTarget range) {
            return number(
                    range.low().number() + "-" + range.high().number(),
                    range.high().unit(),
                    cells);
        }
        if (target instanceof RatingTarget rating) {
            String levels =
                    rating.scale().levels().stream().map(RatingLevel::name).collect(Collectors.joining("/"));
            return typed("rating", rating.leastLevel().map(RatingLevel::name).orElse(levels), cells)
                    .with(Column.SCALE, rating.scale().name());
        }
        if (target instanceof DeadlineTarget deadline) {
            return typed("deadline", deadline.due().toString(), cells)
                    .with(
                            Column.START,
                            deadline.firstDay().map(Object::toString).orElse(null));
        }
        return typed("words", target.toString(), cells);
    }

    /** A percentage is written in one cell: beside a column of % a small bare number could be a share. */
    private static RowCells number(String number, Unit unit, RowCells cells) {
        return unit.equals(Unit.PERCENT)
                ? typed("number", number + unit.symbol(), cells)
                : typed("number", number, cells).withUnit(unit.symbol());
    }

    private static RowCells typed(String type, String target, RowCells cells) {
        return cells.with(Column.TYPE, type).withTarget(target);
    }

    private static RowCells actual(Actual actual, RowCells cells) {
        if (actual instanceof NotReported) {
            return cells;
        }
        if (actual instanceof NotApplicable reason) {
            return cells.with(Column.NOT_APPLICABLE, reason.reason());
        }
        if (actual instanceof QuantityActual number) {
            return cells.withActual(quantity(number.quantity()));
        }
        return cells.withActual(
                actual instanceof RatingActual rating ? rating.level().name() : actual.toString());
    }

    private static String quantity(Quantity quantity) {
        String number = quantity.number().toString();
        String unit = quantity.unit().symbol();
        boolean naming = !unit.isEmpty() && NAMING.indexOf(unit.charAt(0)) >= 0 && number.indexOf('.') < 0;
        return number + (naming ? ".0" : "") + unit;
    }

    private static String points(BigDecimal points) {
        return points.toPlainString();
    }
}
