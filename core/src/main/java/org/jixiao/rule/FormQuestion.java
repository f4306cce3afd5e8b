package org.jixiao.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.form.IndicatorClass;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.scoring.Term;
import org.jixiao.value.Interval;

/** What a condition on a form as a whole asks. */
sealed interface FormQuestion extends Localised, Serializable {
    /** The condition as an author writes it. */
    Term term();

    /** Every indicator for which {@code each} can be judged fulfils it. */
    record Every(IndicatorCondition each) implements FormQuestion {
        @Override
        public Term term() {
            return new Term("everyIndicator", each.terms());
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.every", locale, each);
        }
    }

    /** The total lies in an interval of points. */
    record Total(Interval points) implements FormQuestion {
        @Override
        public Term term() {
            return Term.of("total", Term.of(points.toString()));
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.total", locale, points);
        }
    }

    /** The indicators of a class earn a share of their points that lies in an interval. */
    record Level1(IndicatorClass standard, Interval shares) implements FormQuestion {
        @Override
        public Term term() {
            return Term.of("level1Score", Term.of(standard.label(), Term.of(shares.toPercentText())));
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.level1_score", locale, standard.label(locale), shares.toPercentText());
        }
    }

    /** The share of its points that the execution earns falls behind that of the indicators, by a share of the latter in an interval. */
    record SpendingBehind(Interval shares) implements FormQuestion {
        @Override
        public Term term() {
            return Term.of("spendingBehind", Term.of(shares.toPercentText()));
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.spending_behind", locale, shares.toPercentText());
        }
    }

    /** Fewer indicators lie in a scope. */
    record FewerThan(int least, Scope scope) implements FormQuestion {
        @Override
        public Term term() {
            List<Term> parts = new ArrayList<>();
            parts.add(Term.of("rows", Term.of(Integer.toString(least))));
            if (!scope.terms().isEmpty()) {
                parts.add(new Term("among", scope.terms()));
            }
            return new Term("fewerThan", parts);
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.fewer_than", locale, least, scope);
        }
    }

    /** An indicator carries points that lie in an interval. */
    record RowWeight(Interval points) implements FormQuestion {
        @Override
        public Term term() {
            return Term.of("rowWeight", Term.of(points.toString()));
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("condition.row_weight", locale, points);
        }
    }
}
