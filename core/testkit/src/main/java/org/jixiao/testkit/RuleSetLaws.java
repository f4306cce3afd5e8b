package org.jixiao.testkit;

/**
 * Every law that a rule set has to keep, as properties over generated forms and numbers that visit the rule set's own edges; and
 * its worked cases, replayed.
 *
 * <pre>{@code
 * class MyRulesTest implements RuleSetLaws {
 *     @Override
 *     public RuleSet rules() {
 *         return MyRules.YEAR_2024;
 *     }
 *
 *     @Override
 *     public Optional<Regulation> regulation() {
 *         return Optional.of(Regulation.national().overTarget("200%", "10%").rounding(2, RoundingMode.DOWN));
 *     }
 * }
 * }</pre>
 *
 * <p>One test dependency, {@code org.jixiao:jixiao-testkit}, brings all that they run on. jqwik runs the properties; the name of each begins with its law, and a failure shows a shrunk sample. The seed is fixed:
 * every run tries the same cases.
 */
public interface RuleSetLaws extends NumberLaws, WordLaws, FormLaws, OracleLaws, DutyLaws, PackLaws {}
