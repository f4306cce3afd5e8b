package org.jixiao.testkit;

import java.util.Optional;
import org.jixiao.form.DateActual;
import org.jixiao.form.DeadlineTarget;
import org.jixiao.form.Indicator;
import org.jixiao.form.ProseActual;
import org.jixiao.form.QuantityActual;
import org.jixiao.form.QuantityTarget;
import org.jixiao.form.RatingActual;
import org.jixiao.form.RatingTarget;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scoring.Direction;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.testkit.oracle.OracleCard;
import org.jixiao.testkit.oracle.OracleNumbers;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.value.Fraction;

/** What the oracle says of a scored form: by the regulation where one is told, else by the points that the rule set gave. */
final class OracleView {
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
            return Oracle.score(card.form(), regulation.get(), row -> isJudged(row, regulation.get()), given);
        }
        OracleCard expected = Oracle.addUp(card.form(), Told.of(rules), given);
        return new OracleCard(expected.execution(), expected.rate(), expected.indicators(), gradeOf(expected));
    }

    /** The grade that the rule set's own bands give to the oracle's totals. */
    private Optional<String> gradeOf(OracleCard expected) {
        String least = gradeOf(expected.total());
        return least.equals(gradeOf(expected.highestTotal())) ? Optional.of(least) : Optional.empty();
    }

    private String gradeOf(Ratio total) {
        return rules.grades().value().gradeOf(total.decimal()).label();
    }

    private boolean isJudged(Indicator row, Regulation told) {
        return ruleOf(row)
                        .map(rule -> switch (rule.topic()) {
                            case SPECIAL_RATINGS, SPECIAL_WORDS, SPECIAL_DEADLINES -> false;
                            default -> !told.isSilentOn(rule.topic());
                        })
                        .orElse(true)
                && !(row.target() instanceof RatingTarget target && !told.knows(target.scale()));
    }

    private Optional<Rule<?>> ruleOf(Indicator row) {
        if (row.target() instanceof QuantityTarget target && row.actual() instanceof QuantityActual) {
            Direction direction =
                    OracleNumbers.isReverse(target.nature(), row) ? Direction.REVERSE : Direction.POSITIVE;
            return Optional.of(rules.numbersOf(row, target.nature(), direction).rule());
        }
        if (row.target() instanceof RatingTarget && row.actual() instanceof RatingActual) {
            return Optional.of(rules.ratingsOf(row).rule());
        }
        if (row.target() instanceof DeadlineTarget && row.actual() instanceof DateActual) {
            return Optional.of(rules.deadlinesOf(row).rule());
        }
        return row.actual() instanceof ProseActual
                ? Optional.of(rules.wordsOf(row).rule())
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
            Optional<Fraction> factor = card.rescaling().map(rescaling -> rescaling.factor());
            return factor.isPresent() ? exact.map(points -> points.over(Ratio.read(factor.get()))) : exact;
        }
    }
}
