package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Level;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Sheet;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * Easy Rules: for each row a rule for each of its bands or levels, conditions and actions as lambdas. The engine has no joins: it
 * asks every rule about the facts it names.
 */
public final class EasyRules implements Contender<Sheet> {
    private static final String FUNDS = "funds";
    private static final String SHEET = "sheet";
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    /** Rules on the total come after all others. */
    private static final int LAST = 1_000_000;

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final List<Facts> facts;

    /** Builds the rules. */
    public EasyRules(Workload workload) {
        execution();
        for (int i = 0; i < Workload.ROWS.size(); i++) {
            Row row = Workload.ROWS.get(i);
            switch (row.kind()) {
                case POSITIVE -> positive(i + 1);
                case REVERSE -> reverse(i + 1);
                case RATING -> rating(i + 1);
            }
        }
        grade("优", sheet -> isWithin(sheet, 90, 1000));
        grade("良", sheet -> isWithin(sheet, 80, 90));
        grade("中", sheet -> isWithin(sheet, 60, 80));
        grade("差", sheet -> isWithin(sheet, 0, 60));
        facts = workload.forms().stream().map(EasyRules::facts).toList();
    }

    private static Facts facts(Form form) {
        Facts facts = new Facts();
        facts.put(FUNDS, new FundsFact(form));
        for (int i = 0; i < form.entries().size(); i++) {
            facts.put(indicator(i + 1), new IndicatorFact(i + 1, form.entries().get(i)));
        }
        return facts;
    }

    private static String indicator(int item) {
        return "indicator" + item;
    }

    private void execution() {
        rules.register(
                new RuleBuilder()
                        .name("execution below budget")
                        .priority(0)
                        .when(facts -> isBelowBudget(facts.get(FUNDS)))
                        .then(facts -> sheet(facts).earn(0, ratio(facts.get(FUNDS))))
                        .build(),
                new RuleBuilder()
                        .name("execution of the whole budget")
                        .priority(0)
                        .when(facts -> !isBelowBudget(facts.get(FUNDS)))
                        .then(facts -> sheet(facts).earn(0, BigDecimal.TEN))
                        .build());
    }

    private static boolean isBelowBudget(FundsFact funds) {
        return funds.getExecuted().compareTo(funds.getBudget()) < 0;
    }

    private static BigDecimal ratio(FundsFact funds) {
        return funds.getExecuted().multiply(BigDecimal.TEN).divide(funds.getBudget(), 2, RoundingMode.DOWN);
    }

    private void positive(int item) {
        rule(
                item,
                "missed",
                i -> below(i, BigDecimal.ONE),
                (i, weight) -> i.getActual().multiply(weight).divide(i.getTarget(), 2, RoundingMode.DOWN));
        rule(item, "met", i -> !below(i, BigDecimal.ONE) && below(i, THREE), (i, weight) -> weight);
        rule(item, "200%", i -> !below(i, THREE) && below(i, FOUR), (i, weight) -> percent(weight, 90));
        rule(item, "300%", i -> !below(i, FOUR) && below(i, SIX), (i, weight) -> percent(weight, 80));
        rule(item, "500%", i -> !below(i, SIX), (i, weight) -> percent(weight, 70));
    }

    private static boolean below(IndicatorFact indicator, BigDecimal targets) {
        return indicator.getActual().compareTo(indicator.getTarget().multiply(targets)) < 0;
    }

    private void reverse(int item) {
        rule(item, "met", i -> i.getActual().compareTo(i.getTarget()) <= 0, (i, weight) -> weight);
        rule(
                item,
                "missed",
                i -> i.getActual().compareTo(i.getTarget()) > 0,
                (i, weight) -> i.getTarget().multiply(weight).divide(i.getActual(), 2, RoundingMode.DOWN));
    }

    private void rating(int item) {
        for (Level level : Level.values()) {
            rule(
                    item,
                    level.label(),
                    i -> i.getLevel().equals(level.label()),
                    (i, weight) -> percent(weight, level.percent()));
        }
    }

    private static BigDecimal percent(BigDecimal weight, int percent) {
        return weight.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.DOWN);
    }

    private void rule(
            int item,
            String name,
            Predicate<IndicatorFact> condition,
            BiFunction<IndicatorFact, BigDecimal, BigDecimal> points) {
        String fact = indicator(item);
        rules.register(new RuleBuilder()
                .name(fact + " " + name)
                .priority(item)
                .when(facts -> condition.test(facts.get(fact)))
                .then(facts -> {
                    IndicatorFact indicator = facts.get(fact);
                    sheet(facts).earn(item, points.apply(indicator, indicator.getWeight()));
                })
                .build());
    }

    private void grade(String label, Predicate<Sheet> condition) {
        rules.register(new RuleBuilder()
                .name("grade " + label)
                .priority(LAST)
                .when(facts -> condition.test(sheet(facts)))
                .then(facts -> sheet(facts).grade(label))
                .build());
    }

    private static boolean isWithin(Sheet sheet, int low, int high) {
        return sheet.total().compareTo(BigDecimal.valueOf(low)) >= 0
                && sheet.total().compareTo(BigDecimal.valueOf(high)) < 0;
    }

    private static Sheet sheet(Facts facts) {
        return facts.get(SHEET);
    }

    @Override
    public Sheet score(int form) {
        Facts given = facts.get(form);
        Sheet sheet = new Sheet(Workload.ROWS.size() + 1);
        given.put(SHEET, sheet);
        engine.fire(rules, given);
        return sheet;
    }

    @Override
    public Outcome outcome(int form, Sheet scored) {
        return scored.outcome();
    }
}
