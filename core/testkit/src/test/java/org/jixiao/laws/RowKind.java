package org.jixiao.laws;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/**
 * A kind of row, by the parts of its target and its actual. Each part is drawn from a few values that are easily confused.
 *
 * @param name of the kind
 * @param names of the parts
 * @param parts how each is drawn
 * @param written writes target and actual of a row with these parts
 */
record RowKind(
        String name, List<String> names, List<Arbitrary<?>> parts, BiConsumer<List<Object>, IndicatorBuilder> written) {
    /** All kinds that a form knows. */
    static List<RowKind> all() {
        return List.of(number(), numberWithoutActual(), range(), rating(), deadline(), deadlineInWords(), prose());
    }

    /** A value of each part. */
    Arbitrary<List<Object>> values() {
        return Combinators.combine(
                        parts.stream().map(part -> part.map(Object.class::cast)).toList())
                .as(List::copyOf);
    }

    /** A form of one row with these parts. */
    SelfEvaluation form(List<Object> values) {
        return SelfEvaluation.forProject("测试项目", Year.of(2024))
                .output(level -> level.quantity("总带宽", cells -> {
                    written.accept(values, cells);
                    cells.weight(90);
                }))
                .build();
    }

    @Override
    public String toString() {
        return name;
    }

    private static RowKind number() {
        return new RowKind(
                "number",
                List.of(
                        "sign",
                        "number",
                        "symbol",
                        "dimension",
                        "factor",
                        "actual",
                        "its symbol",
                        "its dimension",
                        "its factor"),
                List.of(
                        Arbitraries.of(Nature.class),
                        numbers(),
                        symbols(),
                        dimensions(),
                        factors(),
                        numbers(),
                        symbols(),
                        dimensions(),
                        factors()),
                (parts, cells) -> cells.target(new QuantityTarget(
                                (Nature) parts.get(0),
                                new Quantity((Fraction) parts.get(1), unit(parts.subList(2, 5)))))
                        .actual(new QuantityActual(new Quantity((Fraction) parts.get(5), unit(parts.subList(6, 9))))));
    }

    private static RowKind numberWithoutActual() {
        return new RowKind(
                "number without actual",
                List.of("sign", "number", "reason"),
                List.of(Arbitraries.of(Nature.class), numbers(), reasons()),
                (parts, cells) -> {
                    cells.target(new QuantityTarget(
                            (Nature) parts.get(0), new Quantity((Fraction) parts.get(1), Unit.NONE)));
                    ((Optional<?>) parts.get(2))
                            .ifPresentOrElse(
                                    reason -> cells.actual(new NotApplicable((String) reason)),
                                    () -> cells.actual(new NotReported()));
                });
    }

    private static RowKind range() {
        return new RowKind(
                "range",
                List.of("lower end", "upper end", "symbol", "dimension", "factor", "actual"),
                List.of(
                        Arbitraries.of("0", "0.1", "1/3", "1").map(Fraction::parse),
                        Arbitraries.of("1", "11", "100000000000000000000", "100000000000000000001")
                                .map(Fraction::parse),
                        symbols(),
                        dimensions(),
                        factors(),
                        numbers()),
                (parts, cells) -> cells.target(new RangeTarget(
                                new Quantity((Fraction) parts.get(0), unit(parts.subList(2, 5))),
                                new Quantity((Fraction) parts.get(1), unit(parts.subList(2, 5)))))
                        .actual(new QuantityActual(new Quantity((Fraction) parts.get(5), Unit.NONE))));
    }

    private static RowKind rating() {
        return new RowKind(
                "rating",
                List.of("scale", "second level", "third level", "bands", "least level", "reached"),
                List.of(
                        Arbitraries.of("三档", "三级", "三"),
                        Arbitraries.of("良", "B", "B1"),
                        Arbitraries.of("中", "C", "1C"),
                        bands(),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(0, 2)),
                RowKind::writeRating);
    }

    private static RowKind deadline() {
        return new RowKind(
                "deadline",
                List.of("first day", "last day", "done"),
                List.of(firstDays(), lastDays(), Arbitraries.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))),
                (parts, cells) -> cells.target(deadline(parts)).actual(new DateActual((LocalDate) parts.get(2))));
    }

    private static RowKind deadlineInWords() {
        return new RowKind(
                "deadline in words",
                List.of("first day", "last day", "words"),
                List.of(firstDays(), lastDays(), words()),
                (parts, cells) -> cells.target(deadline(parts)).actual(new ProseActual((String) parts.get(2))));
    }

    private static RowKind prose() {
        return new RowKind(
                "prose",
                List.of("target", "actual"),
                List.of(words(), words()),
                (parts, cells) -> cells.target(new ProseTarget((String) parts.get(0)))
                        .actual(new ProseActual((String) parts.get(1))));
    }

    private static Arbitrary<Fraction> numbers() {
        return Arbitraries.of(
                        "1", "11", "0.1", "1/3", "2/3", "-1", "0", "100000000000000000000", "100000000000000000001")
                .map(Fraction::parse);
    }

    private static Arbitrary<String> symbols() {
        return Arbitraries.of("箱", "盒", "1箱", "", "%");
    }

    private static Arbitrary<String> dimensions() {
        return Arbitraries.of("bottle", "box", "");
    }

    private static Arbitrary<Fraction> factors() {
        return Arbitraries.of("6", "12", "1", "1/3", "0.33333333333333333333").map(Fraction::parse);
    }

    private static Unit unit(List<Object> parts) {
        return new Unit((String) parts.get(0), (String) parts.get(1), (Fraction) parts.get(2));
    }

    /** Why a row fell away; none for one that is not reported. */
    private static Arbitrary<Optional<String>> reasons() {
        return Arbitraries.of("取消", "撤销", "—").optional(0.7);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("完成", "完成。", "已完成", "2024-12-31前", "2024-12-31", "—", "1箱", "≥1箱", "优", "三档");
    }

    private static Arbitrary<Optional<LocalDate>> firstDays() {
        return Arbitraries.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2))
                .optional(0.7);
    }

    private static Arbitrary<LocalDate> lastDays() {
        return Arbitraries.of(LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31), LocalDate.of(2024, 1, 2));
    }

    private static Target deadline(List<Object> parts) {
        LocalDate last = (LocalDate) parts.get(1);
        return ((Optional<?>) parts.get(0))
                .<Target>map(first -> DeadlineTarget.between((LocalDate) first, last))
                .orElseGet(() -> DeadlineTarget.on(last));
    }

    /** Bands that differ in an edge, or in the side on which an edge closes. */
    private static Arbitrary<List<String>> bands() {
        return Arbitraries.of(
                List.of("[90%, 100%]", "[60%, 90%)", "[0%, 60%)"),
                List.of("[80%, 100%]", "[60%, 80%)", "[0%, 60%)"),
                List.of("[90%, 100%]", "(60%, 90%)", "[0%, 60%]"),
                List.of("(90%, 100%]", "[60%, 90%]", "[0%, 60%)"),
                List.of("[90%, 100%)", "[60%, 90%)", "[0%, 60%)"));
    }

    private static void writeRating(List<Object> parts, IndicatorBuilder cells) {
        List<?> bands = (List<?>) parts.get(3);
        RatingScale scale = RatingScale.named(
                (String) parts.get(0),
                "优: " + bands.get(0),
                parts.get(1) + ": " + bands.get(1),
                parts.get(2) + ": " + bands.get(2));
        int least = (Integer) parts.get(4);
        cells.target(
                        least < 0
                                ? RatingTarget.on(scale)
                                : RatingTarget.atLeast(
                                        scale, scale.levels().get(least).name()))
                .actual(new RatingActual(scale.levels().get((Integer) parts.get(5))));
    }
}
