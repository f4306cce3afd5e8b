package org.jixiao.examples.rulefiles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.Document;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.scoring.DeductionBuilder;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Money;

/** Any strategies, scopes, conditions and sources that the factories of the library make, and rule sets of them. */
final class AnyRules {
    private AnyRules() {}

    private static Arbitrary<BigDecimal> number(int most, int decimals) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(decimals)
                .map(BigDecimal::stripTrailingZeros);
    }

    private static Arbitrary<String> points() {
        return number(20, 2).filter(points -> points.signum() > 0).map(BigDecimal::toPlainString);
    }

    private static Arbitrary<String> share(int most) {
        return number(most, 3).filter(share -> share.signum() > 0).map(share -> share.toPlainString() + "%");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of(
                "重点", "核心 指标", "a: b", "# 号", "'引号'", "\"双引号\"", "- 横线", "true", "[甲]", "{乙}", "100%", "甲\n乙", "*", "&",
                "!", "", "~", "，逗号");
    }

    private static Arbitrary<String> word() {
        return text().filter(word -> !word.isBlank() && !word.contains("\n"));
    }

    static Arbitrary<ScoringStrategy<? super QuantityInput>> numbers() {
        Arbitrary<ScoringStrategy<? super QuantityInput>> plain = Arbitraries.of(
                ScoringStrategies.proportional(),
                ScoringStrategies.reverseRatio(),
                ScoringStrategies.reverseLinear(),
                ScoringStrategies.equalAsPositive(),
                ScoringStrategies.equalOrNothing(),
                ScoringStrategies.equalSymmetric(),
                ScoringStrategies.direct(),
                ScoringStrategies.execution());
        return Arbitraries.lazyOf(
                () -> plain,
                () -> share(100).map(ScoringStrategies::passLine),
                () -> Combinators.combine(share(99), Arbitraries.integers().between(100, 900))
                        .as((low, high) -> ScoringStrategies.corridor("[" + low + ", " + high + ".5%)")),
                () -> points().map(Money::wan).map(ScoringStrategies::executionWithoutBudgetOver),
                () -> Combinators.combine(points(), numbers()).as(ScoringStrategies::atMost),
                () -> Combinators.combine(numbers(), share(50))
                        .as((base, less) -> ScoringStrategies.lessOverTarget(
                                base, ScoringStrategies.bands("200%: " + less, "300.5%: 77.125%"))),
                () -> Combinators.combine(Arbitraries.of(Measure.values()), share(99), numbers())
                        .as((measure, from, base) ->
                                ScoringStrategies.fullMarksIn(measure, "(" + from + ", +∞)", base)),
                () -> numbers().map(ScoringStrategies::proportionalBelowZero),
                () -> Combinators.combine(points(), share(30), Arbitraries.of(Measure.values()))
                        .as(ScoringStrategies::earnEach),
                () -> Combinators.combine(numbers(), points())
                        .as((base, less) ->
                                ScoringStrategies.lessOverTarget(base, ScoringStrategies.bands("30%: " + less + "分"))),
                AnyRules::steps,
                AnyRules::deduction);
    }

    private static Arbitrary<ScoringStrategy<? super QuantityInput>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Measure.values()), number(9, 2), Arbitraries.of(true, false), number(99, 3))
                .as((measure, less, rises, edge) -> {
                    String points = less.toPlainString();
                    String percent = edge.toPlainString()
                            + (measure == Measure.ACTUAL || measure == Measure.SHORTFALL ? "" : "%");
                    return ScoringStrategies.steps(measure)
                            .outOf("9")
                            .earn(rises ? points : "9", "(-∞, " + percent + "]")
                            .earn(rises ? "9" : points, "(" + percent + ", +∞)")
                            .build();
                });
    }

    private static Arbitrary<ScoringStrategy<? super QuantityInput>> deduction() {
        return Combinators.combine(Arbitraries.of(Measure.values()), deductions(), share(30), share(200))
                .as((measure, points, step, bound) ->
                        points.forEvery(step).above(bound).of(measure));
    }

    private static Arbitrary<DeductionBuilder> deductions() {
        return Combinators.combine(points(), points(), Arbitraries.of(true, false))
                .as((points, whole, isOfTable) ->
                        isOfTable ? ScoringStrategies.deduct(points).outOf(whole) : ScoringStrategies.deduct(points));
    }

    private static RatingScale scale(int middle) {
        return RatingScale.ATTAINMENT.withBands("[80%, 100%]", "[" + middle + "%, 80%)", "[0%, " + middle + "%)");
    }

    private static Arbitrary<Integer> middle() {
        return Arbitraries.integers().between(1, 79);
    }

    static Arbitrary<ScoringStrategy<? super RatingInput>> ratings() {
        Arbitrary<ScoringStrategy<? super RatingInput>> plain =
                Arbitraries.of(ScoringStrategies.rating(), ScoringStrategies.direct());
        return Arbitraries.oneOf(
                plain, middle().map(at -> ScoringStrategies.ratingOn(scale(at), RatingScale.FIVE_GRADES)));
    }

    static Arbitrary<ScoringStrategy<? super ProseInput>> prose() {
        Arbitrary<ScoringStrategy<? super ProseInput>> plain =
                Arbitraries.of(ScoringStrategies.prose(), ScoringStrategies.direct());
        return Arbitraries.oneOf(
                plain,
                middle().map(at -> ScoringStrategies.proseOn(scale(at))),
                Combinators.combine(points(), points())
                        .as((one, two) -> ScoringStrategies.checklist("有 '制度': " + one, "# 定点维修: " + two)));
    }

    static Arbitrary<ScoringStrategy<? super DeadlineInput>> deadlines() {
        Arbitrary<ScoringStrategy<? super DeadlineInput>> plain =
                Arbitraries.of(ScoringStrategies.deadline(), ScoringStrategies.direct());
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(points(), share(40)).as(ScoringStrategies::deductLate),
                Combinators.combine(deductions(), share(40), share(40))
                        .as((points, step, bound) ->
                                points.forEvery(step).above(bound).late()),
                Combinators.combine(
                                deductions(),
                                Arbitraries.of("1天", "10 天", "1周", "2个月", "1季度"),
                                Arbitraries.integers().between(0, 3))
                        .as((points, step, bound) -> points.forEvery(step)
                                .above(step.endsWith("月") || step.endsWith("度") ? bound + "月" : bound + "日")
                                .late()));
    }

    static Arbitrary<Scope> scopes() {
        Arbitrary<Scope> one = Arbitraries.oneOf(
                Arbitraries.of(IndicatorClass.values()).map(Scope::level1),
                word().map(Scope::level2),
                word().list().ofMinSize(1).ofMaxSize(3).map(words -> Scope.named(words.toArray(String[]::new))),
                word().list().ofMinSize(1).ofMaxSize(3).map(names -> Scope.exactly(names.toArray(String[]::new))),
                Arbitraries.of(Nature.values())
                        .set()
                        .ofMinSize(1)
                        .map(signs -> Scope.withSign(signs.toArray(Nature[]::new))));
        Arbitrary<Scope> several =
                one.list().ofMaxSize(3).map(tests -> tests.stream().reduce(Scope.everyIndicator(), Scope::and));
        return Combinators.combine(several, several)
                .as((in, out) -> out.equals(Scope.everyIndicator()) ? in : in.except(out));
    }

    static Arbitrary<IndicatorCondition> conditions() {
        Arbitrary<IndicatorCondition> asked = Arbitraries.oneOf(
                share(300).map(from -> Condition.completion("[" + from + ", +∞)")),
                share(300).map(from -> Condition.deviation("(-∞, " + from + ")")),
                Arbitraries.integers().between(-5, 400).map(days -> Condition.late("(" + days + ", +∞)")),
                Arbitraries.of(Condition.missed(), Condition.different()));
        return Combinators.combine(asked, scopes(), number(50, 1), Arbitraries.of(true, false))
                .as((condition, scope, zero, against) -> against
                        ? condition
                                .orAgainstZero("[" + zero.toPlainString() + ", +∞)")
                                .among(scope)
                        : condition.among(scope));
    }

    static Arbitrary<Provenance> sources() {
        Arbitrary<Provenance> plain = Arbitraries.oneOf(
                Combinators.combine(word(), documents(), Arbitraries.of(true, false), word())
                        .as((number, document, isRead, words) -> isRead
                                ? Provenance.clause(number).of(document).reading(words)
                                : Provenance.clause(number).of(document).textNotVerified()),
                Combinators.combine(word(), word())
                        .as((number, document) -> Provenance.clause(number).of(document)),
                word().list().ofMinSize(1).ofMaxSize(3).map(seen -> Provenance.observedIn(seen.toArray(String[]::new))),
                Combinators.combine(word(), word()).as(Provenance::byDefault));
        return Combinators.combine(plain, word().list().ofMaxSize(2))
                .as((source, against) -> against.isEmpty() ? source : source.butNot(against.toArray(String[]::new)));
    }

    /** Documents of which more or less is known. */
    static Arbitrary<Document> documents() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2000).map(LocalDate.of(2020, 1, 1)::plusDays);
        Arbitrary<UnaryOperator<Document>> facts = Arbitraries.oneOf(
                word().map(place -> document -> document.publishedAt(place)),
                days.map(day -> document -> document.inForceFrom(day)),
                days.map(day -> document -> document.inForceUntil(day.plusDays(3000))),
                days.map(day -> document -> document.checkedOn(day)));
        return Combinators.combine(word(), facts.list().ofMaxSize(4))
                .as((title, known) -> known.stream()
                        .reduce(Document.titled(title), (document, fact) -> fact.apply(document), (one, same) -> one));
    }

    /** Rule sets on the national ones, with some rules of every kind. */
    static Arbitrary<RuleSet> sets() {
        Arbitrary<Consumer<RuleSetBuilder>> general = Arbitraries.oneOf(
                Combinators.combine(numbers(), sources()).as((how, why) -> rules -> rules.positive(how, why)),
                Combinators.combine(ratings(), sources()).as((how, why) -> rules -> rules.rating(how, why)),
                Combinators.combine(prose(), sources()).as((how, why) -> rules -> rules.prose(how, why)),
                Combinators.combine(deadlines(), sources()).as((how, why) -> rules -> rules.deadline(how, why)),
                Combinators.combine(Arbitraries.of(NotApplicablePolicy.values()), sources())
                        .as((how, why) -> rules -> rules.notApplicable(how, why)),
                Combinators.combine(Arbitraries.of(ExecutionBase.values()), sources())
                        .as((how, why) -> rules -> rules.executionBase(how, why)),
                Combinators.combine(
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN),
                                sources())
                        .as((scale, mode, why) ->
                                rules -> rules.rounding(scale, mode, why).executionRounding(scale, mode, why)),
                sources()
                        .map(why -> rules -> rules.noteOwedWhenMissed(why)
                                .cappedAtWeight(why)
                                .manualDeduction(why)));
        Arbitrary<Consumer<RuleSetBuilder>> other = Arbitraries.oneOf(
                sources()
                        .map(why ->
                                rules -> rules.grades(upperInclusive(), why).gradeLowering("90%", "80.5%", "0%", why)),
                Combinators.combine(
                                share(90), number(80, 2), Arbitraries.integers().between(0, 2), sources())
                        .as((edge, most, scale, why) -> rules -> rules.totalCeiling(
                                        why,
                                        "(" + edge + ", 95.5%]: 90.5",
                                        "[0%, " + edge + "]: " + most.toPlainString())
                                .gradeRounding(scale, RoundingMode.HALF_UP, why)),
                Combinators.combine(scopes(), scopes(), number(90, 1), sources())
                        .as((bonus, penalty, more, why) -> rules -> rules.bonusRows(bonus, why)
                                .penaltyRows(penalty, why)
                                .mostTotal(more.add(BigDecimal.valueOf(100)).toPlainString(), why)),
                sources()
                        .map(why -> rules -> rules.grades(GradeBands.of(90, 80, 70), why)
                                .level1Weights(
                                        Level1Weights.execution(20)
                                                .and(40, IndicatorClass.OUTPUT)
                                                .and(40, IndicatorClass.BENEFIT, IndicatorClass.COST),
                                        why)
                                .requiredClasses(why, IndicatorClass.COST, IndicatorClass.OUTPUT)),
                share(100).map(share -> rules -> rules.spendingLag(share, Provenance.clause(1))),
                Arbitraries.of(RuleTopic.SPENDING_LAG, RuleTopic.COST_TOLERANCE)
                        .map(topic -> rules -> rules.without(topic)),
                Combinators.combine(scopes(), numbers(), sources())
                        .as((where, how, why) -> rules -> rules.numbers("数 甲", where, how, why)),
                Combinators.combine(scopes(), ratings(), sources())
                        .as((where, how, why) -> rules -> rules.ratings("级: 甲", where, how, why)),
                Combinators.combine(scopes(), prose(), sources())
                        .as((where, how, why) -> rules -> rules.prose("文甲", where, how, why)),
                Combinators.combine(scopes(), deadlines(), sources())
                        .as((where, how, why) -> rules -> rules.deadlines("期甲", where, how, why)),
                Combinators.combine(conditions(), sources())
                        .as((when, why) -> rules -> rules.noteOwed("因 1", when, why)),
                Combinators.combine(conditions(), Arbitraries.integers().between(1, 200), sources())
                        .as((when, most, why) -> rules -> rules.noteOwed("因 2", when, most, why)),
                Combinators.combine(conditions(), sources())
                        .as((when, why) -> rules -> rules.openForReview("看1", Condition.everyIndicator(when), why)),
                Combinators.combine(share(120), sources())
                        .as((below, why) ->
                                rules -> rules.noteOwed("率", Condition.executionRate("[0%, " + below + ")"), 100, why)
                                        .openForReview("变", Condition.budgetChanged(), why)),
                Combinators.combine(
                                share(99), number(90, 1), scopes(), Arbitraries.of(IndicatorClass.values()), sources())
                        .as((share, points, scope, level1, why) -> rules -> rules.noteOwed(
                                        "总", Condition.total("[0, " + points.toPlainString() + "]"), why)
                                .openForReview("类", Condition.level1Score(level1, "[0%, " + share + ")"), why)
                                .openForReview("缓", Condition.spendingBehind("(" + share + ", +∞)"), why)
                                .openForReview("少", Condition.fewerThan(3, scope), why)
                                .openForReview("重", Condition.rowWeight("(" + points.toPlainString() + ", +∞)"), why)
                                .noteOwed("调", Condition.budgetChange("(" + share + ", +∞)"), 50, why)
                                .noteOwed("余", Condition.unspent("[" + points.toPlainString() + ", +∞)"), why)),
                Combinators.combine(text(), text())
                        .as((zh, en) -> rules -> rules.uncoded(
                                Provenance.clause(2).textNotVerified(),
                                zh.isBlank() ? "甲" : zh,
                                en.isBlank() ? "a" : en)),
                documents().map(document -> rules -> rules.citing(document).spendingLag("70%", Provenance.clause(3))),
                documents().map(document -> rules -> rules.citing(document).checkedOn(LocalDate.of(2026, 11, 26))));
        return Combinators.combine(general.list().ofMaxSize(3), other.list().ofMaxSize(4))
                .as((some, more) -> {
                    List<Consumer<RuleSetBuilder>> all = new ArrayList<>(some);
                    all.addAll(more);
                    return built(all);
                });
    }

    private static GradeBands upperInclusive() {
        Map<Grade, String> totals = new LinkedHashMap<>();
        totals.put(Grade.EXCELLENT, "(90, +∞)");
        totals.put(Grade.GOOD, "(80, 90]");
        totals.put(Grade.FAIR, "[60.5, 80]");
        totals.put(Grade.POOR, "[0, 60.5)");
        return GradeBands.of(totals);
    }

    /** A part that decides what was decided is left out. */
    private static RuleSet built(List<Consumer<RuleSetBuilder>> parts) {
        RuleSetBuilder rules = RuleSet.named("any/place", Year.of(2022))
                .called("某地: 甲", "Any 'place'")
                .basedOn(NationalRules.YEAR_2020)
                .citing("某办法 #1");
        parts.forEach(part -> decide(rules, part));
        return rules.build();
    }

    private static boolean decide(RuleSetBuilder rules, Consumer<RuleSetBuilder> part) {
        try {
            part.accept(rules);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
