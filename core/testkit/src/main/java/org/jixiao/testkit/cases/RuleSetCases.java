package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Direction;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Numbers.Triple;
import org.jixiao.testkit.cases.UnitPairs.UnitPair;
import org.jixiao.testkit.oracle.OracleNumbers;
import org.jixiao.testkit.oracle.OracleNumbers.Side;
import org.jixiao.testkit.oracle.OracleUnits;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/**
 * Cases for one rule set. Its own edges are among them, and what lies one small unit below and above each: of its curves, of
 * its bands and of those that its regulation tells, of its scales; and indicators of which each special rule speaks.
 */
public final class RuleSetCases {
    private static final List<IndicatorPath> PATHS = List.of(
            new IndicatorPath("产出指标", "数量指标", "总带宽"),
            new IndicatorPath("产出指标", "质量指标", "验收合格率"),
            new IndicatorPath("产出指标", "质量指标", "投诉处理率"),
            new IndicatorPath("产出指标", "质量指标", "安全事故起数"),
            new IndicatorPath("产出指标", "质量指标", "未发生安全事件单位数"),
            new IndicatorPath("产出指标", "时效指标", "故障修复响应时间"),
            new IndicatorPath("产出指标", "时效指标", "服务期限"),
            new IndicatorPath("产出指标", "时效指标", "验收时间"),
            new IndicatorPath("成本指标", "经济成本指标", "支出金额"),
            new IndicatorPath("成本指标", "经济成本指标", "成本降低率"),
            new IndicatorPath("产出指标", "数量指标", "资金投入"),
            new IndicatorPath("效益指标", "经济效益指标", "收入"),
            new IndicatorPath("效益指标", "经济效益指标", "三公经费控制率"),
            new IndicatorPath("效益指标", "经济效益指标", "预算控制率"),
            new IndicatorPath("效益指标", "社会效益指标", "培训人次"),
            new IndicatorPath("效益指标", "可持续影响指标", "系统故障次数"),
            new IndicatorPath("满意度指标", "服务对象满意度指标", "服务对象满意度"));
    private static final IndicatorPath EXECUTION = new IndicatorPath("预算", "执行", "预算执行率");
    private static final Fraction ONE_HUNDRED = Fraction.of(100);

    private final RuleSet rules;
    private final List<RatingScale> scales;
    private final List<Fraction> deviations;

    /** Where an actual is placed: at one of the edges, or a small unit beside it. */
    private record Spot(int edge, int beside, int finer) {
        Fraction among(List<Fraction> edges, BigDecimal target) {
            Fraction unit = Fraction.of(Numbers.smallUnit(target, finer));
            return edges.get(edge % edges.size()).plus(unit.times(Fraction.of(beside)));
        }
    }

    private record Numeric(
            IndicatorPath path,
            Nature nature,
            Triple numbers,
            Optional<Spot> spot,
            Optional<Spot> otherSpot,
            BigDecimal weight) {}

    private RuleSetCases(RuleSet rules, List<RatingScale> scales, List<Fraction> deviations) {
        this.rules = rules;
        this.scales = scales;
        this.deviations = deviations;
    }

    /** Cases for {@code rules}, at the edges of {@code regulation} as well, with ratings on {@code scales}. */
    public static RuleSetCases of(RuleSet rules, Optional<Regulation> regulation, List<RatingScale> scales) {
        TreeSet<Fraction> deviations = new TreeSet<>();
        rules.find(RuleTopic.OVER_TARGET).ifPresent(rule -> rule.value().edges().forEach(deviations::add));
        regulation.ifPresent(told -> told.bands()
                .forEach(band -> deviations.add(
                        Fraction.of(band.from().top(), band.from().bottom()))));
        return new RuleSetCases(rules, scales, List.copyOf(deviations));
    }

    /** Whole forms. */
    public Arbitrary<FormCase> forms() {
        Arbitrary<Consumer<IndicatorBuilder>> others = Rows.others(scales);
        Arbitrary<Forms.Row> numbers =
                Combinators.combine(numeric(), UnitPairs.all()).as(this::row);
        Arbitrary<Forms.Row> ranges =
                Combinators.combine(paths(), Rows.ranges()).as(RuleSetCases::row);
        Arbitrary<Forms.Row> money =
                Combinators.combine(paths(), Rows.ownMoney()).as(RuleSetCases::row);
        Arbitrary<Forms.Row> lost =
                Combinators.combine(paths(), Rows.lostPercentages()).as(RuleSetCases::row);
        Arbitrary<Forms.Row> words = Combinators.combine(paths(), others).as(RuleSetCases::row);
        return Forms.of(
                        Arbitraries.frequencyOf(
                                Tuple.of(12, numbers),
                                Tuple.of(1, ranges),
                                Tuple.of(1, money),
                                Tuple.of(1, lost),
                                Tuple.of(12, words)),
                        FundsCases.atRates(executionRates()),
                        5)
                .map(form -> new FormCase(rules, form));
    }

    /** Single numbers with two actuals, each with the rule that speaks of it; the execution among them. */
    public Arbitrary<NumberCase> numbers() {
        Arbitrary<String> units = Arbitraries.of("", "元", "万元", "%", "小时", "天", "月", "人次");
        Arbitrary<NumberCase> indicators =
                Combinators.combine(numeric(), units).as((number, unit) -> number(number, Unit.of(unit)));
        Arbitrary<NumberCase> execution = numeric()
                .filter(number -> number.numbers().target().signum() > 0)
                .map(this::execution);
        return Arbitraries.frequencyOf(Tuple.of(8, indicators), Tuple.of(1, execution));
    }

    /** The numbers that every rule is tried on, whatever is generated besides. */
    public List<NumberCase> grid() {
        return SignGrid.of(rules);
    }

    private Arbitrary<Numeric> numeric() {
        Arbitrary<Optional<Spot>> spots = Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of(0, -1, 1),
                        Arbitraries.integers().between(0, 2))
                .as(Spot::new)
                .optional(0.6);
        return Combinators.combine(
                        paths(), Arbitraries.of(Nature.class), Numbers.triples(), spots, spots, Rows.weights())
                .as(Numeric::new);
    }

    /** Usual places, and for each special rule, and each pair of them, places of which they speak. */
    private Arbitrary<IndicatorPath> paths() {
        List<Scope> scopes = rules.rules().stream()
                .map(Rule::value)
                .filter(SpecialRule.class::isInstance)
                .map(special -> ((SpecialRule<?>) special).scope())
                .toList();
        Arbitrary<IndicatorPath> usual = Arbitraries.of(PATHS);
        if (scopes.isEmpty()) {
            return usual;
        }
        Arbitrary<IndicatorPath> special =
                Combinators.combine(usual, Arbitraries.of(scopes)).as((path, scope) -> scope.within(path));
        Arbitrary<IndicatorPath> twice =
                Combinators.combine(special, Arbitraries.of(scopes)).as((path, scope) -> scope.within(path));
        return Arbitraries.frequencyOf(Tuple.of(2, usual), Tuple.of(3, special), Tuple.of(1, twice));
    }

    private NumberCase number(Numeric number, Unit unit) {
        Fraction target = Fraction.of(number.numbers().target());
        Indicator row = indicator(number.path(), number.nature(), new Quantity(target, unit), number.weight());
        Direction direction = direction(number, target, unit);
        RowRule<QuantityInput> applied = RowRule.ofNumber(rules, row, number.nature(), direction);
        return placed(
                number, applied, new QuantityInput(Fraction.of(number.weight()), target, target, unit, direction));
    }

    private NumberCase execution(Numeric number) {
        Fraction budget = Fraction.of(number.numbers().target());
        Numeric number2 = new Numeric(
                EXECUTION, Nature.AT_LEAST, number.numbers(), number.spot(), number.otherSpot(), number.weight());
        return placed(
                number2,
                RowRule.ofExecution(rules),
                new QuantityInput(Fraction.of(number.weight()), budget, budget, Unit.WAN_YUAN, Direction.POSITIVE));
    }

    private NumberCase placed(Numeric number, RowRule<QuantityInput> applied, QuantityInput atTarget) {
        List<Fraction> edges = edges(applied.strategy(), atTarget);
        Triple numbers = number.numbers();
        NumberCase placed =
                new NumberCase(rules, number.path(), number.nature(), atTarget, Fraction.of(numbers.other()), applied);
        QuantityInput input = placed.with(number.spot()
                .map(spot -> spot.among(edges, numbers.target()))
                .orElseGet(() -> Fraction.of(numbers.actual())));
        Fraction other = number.otherSpot()
                .map(spot -> spot.among(edges, numbers.target()))
                .orElseGet(() -> Fraction.of(numbers.other()));
        return new NumberCase(rules, number.path(), number.nature(), input, other, applied);
    }

    /** Where the points of a target change, lowest actual first. */
    private List<Fraction> edges(ScoringStrategy<? super QuantityInput> strategy, QuantityInput in) {
        TreeSet<Fraction> edges = new TreeSet<>(List.of(Fraction.ZERO, in.target()));
        edges.add(in.target().negated());
        deviations.forEach(deviation -> edges.add(in.target().plus(in.target().times(deviation))));
        strategy.curve(in)
                .ifPresent(curve -> CurveEdges.of(curve).stream().limit(50).forEach(edges::add));
        return List.copyOf(edges);
    }

    private List<Fraction> executionRates() {
        QuantityInput in = QuantityInput.of(Fraction.of(10), ONE_HUNDRED, ONE_HUNDRED, Direction.POSITIVE);
        return edges(rules.rule(RuleTopic.EXECUTION).value(), in).stream()
                .filter(edge -> edge.signum() > 0)
                .map(edge -> edge.dividedBy(ONE_HUNDRED))
                .toList();
    }

    private Forms.Row row(Numeric number, UnitPair units) {
        Fraction target = Fraction.of(number.numbers().target());
        Quantity wanted = new Quantity(target, Unit.named(units.target()));
        Fraction actual = number.spot()
                .map(spot ->
                        spot.among(edgesOf(number, wanted), number.numbers().target()))
                .orElseGet(() -> Fraction.of(number.numbers().actual()));
        Quantity reached = new Quantity(actual.times(Fraction.of(units.factor())), Unit.named(units.actual()));
        return row(
                number.path(),
                cells -> cells.target(new QuantityTarget(number.nature(), wanted))
                        .actual(new QuantityActual(reached))
                        .weight(number.weight()));
    }

    private List<Fraction> edgesOf(Numeric number, Quantity wanted) {
        Indicator row = indicator(number.path(), number.nature(), wanted, number.weight());
        Direction direction = direction(number, wanted.number(), wanted.unit());
        QuantityInput in = new QuantityInput(
                Fraction.of(number.weight()), wanted.number(), wanted.number(), wanted.unit(), direction);
        return edges(RowRule.ofNumber(rules, row, number.nature(), direction).strategy(), in);
    }

    /** By the row alone, without a form; where nothing tells, more is better as far as a rule can be asked. */
    private static Direction direction(Numeric number, Fraction target, Unit unit) {
        Side side = OracleNumbers.side(
                number.nature(), number.path(), Ratio.read(target), OracleUnits.read(unit.symbol()), FundsRow.empty());
        return side == Side.LESS ? Direction.REVERSE : Direction.POSITIVE;
    }

    private static Forms.Row row(IndicatorPath path, Consumer<IndicatorBuilder> cells) {
        return new Forms.Row(
                (form, name, row) -> form.level1(path.level1(), level -> level.indicator(path.level2(), name, row)),
                path.name(),
                cells);
    }

    static Indicator indicator(IndicatorPath path, Nature nature, Quantity target, BigDecimal weight) {
        return SelfEvaluation.forProject("测试项目", Year.of(2024))
                .level1(
                        path.level1(),
                        level -> level.indicator(
                                path.level2(),
                                path.name(),
                                row -> row.target(new QuantityTarget(nature, target))
                                        .actual(new QuantityActual(target))
                                        .weight(weight)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }
}
