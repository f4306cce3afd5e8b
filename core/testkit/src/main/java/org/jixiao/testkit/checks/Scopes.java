package org.jixiao.testkit.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.form.Direction;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.Condition.FormCondition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;

/** Scopes that contradict themselves, so that a rule speaks of no indicator. */
public final class Scopes {
    private static final List<IndicatorPath> PLACES = List.of(
            new IndicatorPath("产出指标", "数量指标", "总带宽"),
            new IndicatorPath("产出指标", "成本指标", "总成本"),
            new IndicatorPath("成本指标", "经济成本指标", "支出金额"),
            new IndicatorPath("效益指标", "社会效益指标", "培训人次"),
            new IndicatorPath("满意度指标", "服务对象满意度指标", "服务对象满意度"));

    private static final QuantityInput MISSED =
            QuantityInput.of(Fraction.of(10), Fraction.of(100), Fraction.of(50), Direction.POSITIVE);

    private static final DeadlineInput LATE =
            DeadlineInput.of(Fraction.of(10), DeadlineTarget.on(LocalDate.of(2024, 6, 30)), LocalDate.of(2024, 7, 31));

    private Scopes() {}

    /** The names of special rules and of conditions of which no indicator is one. */
    public static List<String> ofNobody(RuleSet rules) {
        List<String> names = new ArrayList<>();
        for (Rule<?> rule : rules.rules()) {
            boolean speaks = true;
            if (rule.value() instanceof SpecialRule<?> special) {
                speaks = PLACES.stream()
                        .map(special.scope()::within)
                        .flatMap(Scopes::rows)
                        .anyMatch(special.scope()::holds);
            } else if (rule.value() instanceof AttachedFinding attached) {
                speaks = isOfSomebody(attached);
            }
            if (!speaks) {
                names.add(RowRule.nameOf(rule));
            }
        }
        return names;
    }

    /** A condition does not show its scope, but cannot be judged outside it. */
    private static boolean isOfSomebody(AttachedFinding attached) {
        IndicatorCondition condition;
        if (attached.condition() instanceof IndicatorCondition each) {
            condition = each;
        } else if (attached.condition() instanceof FormCondition form
                && form.each().isPresent()) {
            condition = form.each().get();
        } else {
            return true;
        }
        return Stream.concat(PLACES.stream(), named(condition))
                .flatMap(Scopes::rows)
                .anyMatch(row -> condition.test(row, MISSED).isPresent()
                        || condition.test(row, LATE).isPresent());
    }

    /** Places with the words that a scope may ask for: those in which the condition describes itself. */
    private static Stream<IndicatorPath> named(IndicatorCondition condition) {
        String text = condition.text(Locale.CHINESE);
        return Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{IsAlphabetic}\\p{IsDigit}]+", -1)))
                .filter(words -> !words.isBlank())
                .flatMap(words -> PLACES.stream()
                        .flatMap(place -> Stream.of(
                                new IndicatorPath(place.level1(), place.level2(), words),
                                new IndicatorPath(place.level1(), words, words))));
    }

    private static Stream<Indicator> rows(IndicatorPath place) {
        return Stream.of(Nature.values()).map(nature -> row(place, nature));
    }

    private static Indicator row(IndicatorPath place, Nature nature) {
        return SelfEvaluation.forProject("测试项目", Year.of(2024))
                .level1(
                        place.level1(),
                        level -> level.indicator(place.level2(), place.name(), row -> written(row, nature)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }

    private static void written(IndicatorBuilder row, Nature nature) {
        row.target(nature, Quantity.parse("100 个")).actual("100 个").weight(BigDecimal.TEN);
    }
}
