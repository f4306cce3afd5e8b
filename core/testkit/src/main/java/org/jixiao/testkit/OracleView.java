package org.jixiao.testkit;

import java.util.List;
import java.util.Optional;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Direction;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.oracle.Compared;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.testkit.oracle.OracleCard;
import org.jixiao.testkit.oracle.OracleFunds;
import org.jixiao.testkit.oracle.OracleNumbers.Side;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.value.Fraction;

/** What the oracle says of a scored form: by the regulation where one is told, else by the points that the rule set gave. */
final class OracleView {
    /** Special rules of which a regulation cannot be told. */
    private static final List<RuleTopic<?>> UNTOLD =
            List.of(RuleTopic.SPECIAL_RATINGS, RuleTopic.SPECIAL_PROSE, RuleTopic.SPECIAL_DEADLINES);

    private final RuleSet rules;
    private final Optional<Regulation> regulation;

    private OracleView(RuleSet rules, Optional<Regulation> regulation) {
        this.rules = rules;
        this.regulation = regulation;
    }

    static OracleView of(RuleSet rules, Optional<Regulation> regulation) {
        return new OracleView(rules, regulation);
    }

    OracleCard of(Scorecard card) {
        Given given = new Given(card);
        if (regulation.isPresent()) {
            return Oracle.score(
                    card.form(), regulation.get(), row -> isJudged(row, card.form(), regulation.get()), given);
        }
        Regulation implied = ImpliedRegulation.of(rules);
        OracleCard expected = Oracle.addUp(card.form(), implied, given);
        Optional<String> grade = Oracle.isGraded(card.form(), implied) ? gradeOf(expected) : Optional.empty();
        return new OracleCard(
                expected.execution(),
                expected.rate(),
                expected.indicators(),
                expected.outside(),
                expected.ceiling(),
                grade);
    }

    /** The grade that the rule set's own bands give to the oracle's totals. */
    private Optional<String> gradeOf(OracleCard expected) {
        String least = gradeOf(expected.leastGradedTotal());
        return least.equals(gradeOf(expected.highestCountedTotal())) ? Optional.of(least) : Optional.empty();
    }

    private String gradeOf(Ratio total) {
        return rules.rule(RuleTopic.GRADES)
                .value()
                .gradeOf(ImpliedRegulation.of(rules).roundedForGrade(total).decimal())
                .label();
    }

    private boolean isJudged(Indicator row, SelfEvaluation form, Regulation told) {
        return ruleOf(row, form)
                        .map(rule -> !UNTOLD.contains(rule.topic()) && !told.isSilentOn(rule.topic()))
                        .orElse(true)
                && !(row.target() instanceof RatingTarget target && !told.knows(target.scale()));
    }

    private Optional<Rule<?>> ruleOf(Indicator row, SelfEvaluation form) {
        if (row.actual() instanceof QuantityActual) {
            Nature nature = row.target() instanceof QuantityTarget target ? target.nature() : Nature.WITHOUT_SIGN;
            return Compared.of(row, OracleFunds.total(form.funds()))
                    .map(numbers -> numbers.side() == Side.LESS ? Direction.REVERSE : Direction.POSITIVE)
                    .map(direction ->
                            RowRule.ofNumber(rules, row, nature, direction).rule());
        }
        if (row.target() instanceof RatingTarget && row.actual() instanceof RatingActual) {
            return Optional.of(RowRule.ofRating(rules, row).rule());
        }
        if (row.target() instanceof DeadlineTarget && row.actual() instanceof DateActual) {
            return Optional.of(RowRule.ofDeadline(rules, row).rule());
        }
        return row.actual() instanceof ProseActual
                ? Optional.of(RowRule.ofProse(rules, row).rule())
                : Optional.empty();
    }

    /** What the rule set gave, before anything is rescaled. */
    private record Given(Scorecard card) implements Oracle.Exact {
        @Override
        public Optional<Ratio> execution() {
            return card.execution().exact().map(Ratio::read);
        }

        @Override
        public Optional<Ratio> row(int place) {
            Optional<Ratio> exact = card.indicators().get(place).exact().map(Ratio::read);
            Optional<Fraction> factor = card.rescaling()
                    .filter(rescaling -> !card.isOutsideTotal(card.indicators().get(place)))
                    .map(rescaling -> rescaling.factor());
            return factor.isPresent() ? exact.map(points -> points.over(Ratio.read(factor.get()))) : exact;
        }
    }
}
