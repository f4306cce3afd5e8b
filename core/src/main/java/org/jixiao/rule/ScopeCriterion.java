package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** One test of a {@link Scope}. */
sealed interface ScopeCriterion extends Localised, Serializable {
    boolean holds(Indicator indicator);

    /** A path that the test holds for, as far as names decide; as like {@code path} as can be. */
    default IndicatorPath within(IndicatorPath path) {
        return path;
    }

    /** Level 1 is of a standard class. */
    record Level1(IndicatorClass standard) implements ScopeCriterion {
        @Override
        public boolean holds(Indicator indicator) {
            return indicator.isOf(standard);
        }

        @Override
        public IndicatorPath within(IndicatorPath path) {
            return standard.isNamedIn(path.level1())
                    ? path
                    : new IndicatorPath(standard.label(), path.level2(), path.name());
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("scope.level1", locale, standard);
        }
    }

    /** Level 2 contains a word. */
    record Level2(String word) implements ScopeCriterion {
        @Override
        public boolean holds(Indicator indicator) {
            return indicator.path().level2().contains(word);
        }

        @Override
        public IndicatorPath within(IndicatorPath path) {
            return path.level2().contains(word)
                    ? path
                    : new IndicatorPath(path.level1(), word + path.level2(), path.name());
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("scope.level2", locale, word);
        }
    }

    /** The name contains one of the words. */
    record Named(List<String> words) implements ScopeCriterion {
        @Override
        public boolean holds(Indicator indicator) {
            return words.stream().anyMatch(indicator.path().name()::contains);
        }

        @Override
        public IndicatorPath within(IndicatorPath path) {
            return words.stream().anyMatch(path.name()::contains)
                    ? path
                    : new IndicatorPath(path.level1(), path.level2(), words.get(0) + path.name());
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("scope.named", locale, String.join("/", words));
        }
    }

    /** The target is a number with one of the signs. */
    record Signed(Set<Nature> signs) implements ScopeCriterion {
        @Override
        public boolean holds(Indicator indicator) {
            return indicator.target() instanceof QuantityTarget target && signs.contains(target.nature());
        }

        @Override
        public String text(Locale locale) {
            String written = signs.stream()
                    .sorted()
                    .map(sign ->
                            sign == Nature.WITHOUT_SIGN ? Messages.template("scope.unsigned", locale) : sign.sign())
                    .collect(Collectors.joining(" "));
            return Messages.text("scope.signed", locale, written);
        }
    }

    /** Another scope does not hold. */
    record Not(Scope scope) implements ScopeCriterion {
        @Override
        public boolean holds(Indicator indicator) {
            return !scope.holds(indicator);
        }

        @Override
        public String text(Locale locale) {
            return Messages.text("scope.not", locale, scope);
        }
    }
}
