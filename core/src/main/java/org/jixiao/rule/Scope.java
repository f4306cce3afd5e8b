package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators a rule covers: all tests of the scope have to hold.
 *
 * <pre>{@code
 * level1(IndicatorClass.SATISFACTION)
 * level1(IndicatorClass.OUTPUT).and(named("重点"))
 * exactly("预算调整率")
 * withSign(Nature.AT_LEAST, Nature.EQUAL).except(named("重点"))
 * }</pre>
 *
 * <p>Immutable and equal by value; the order of tests does not matter.
 */
public final class Scope implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Scope EVERYTHING = new Scope(ImmutableSet.of());

    private final ImmutableSet<Criterion> tests;

    private Scope(ImmutableSet<Criterion> tests) {
        this.tests = tests;
    }

    /** Every indicator. */
    public static Scope everyIndicator() {
        return EVERYTHING;
    }

    /** Indicators whose level 1 is of a standard class. */
    public static Scope level1(IndicatorClass standard) {
        return of(new Criterion.Level1(given(standard, "standard")));
    }

    /** Indicators whose level-2 name contains {@code word}: {@code level2("时效")}. */
    public static Scope level2(String word) {
        return of(new Criterion.Named(true, List.of(requireText(word))));
    }

    /** Indicators whose own name contains one of {@code words}. */
    public static Scope named(String... words) {
        if (given(words, "words").length == 0) {
            throw invalid("scope.words", Wording.of("met.none"));
        }
        return of(new Criterion.Named(
                false, Stream.of(words).map(Scope::requireText).toList()));
    }

    /**
     * Indicators whose own name is one of {@code names}: {@code exactly("“三公经费”控制率")}. Spaces, punctuation, width and a 指标1：
     * in front do not matter; a name that only contains one of them is another name.
     */
    public static Scope exactly(String... names) {
        if (given(names, "names").length == 0) {
            throw invalid("scope.names", Wording.of("met.none"));
        }
        return of(new Criterion.Exactly(Stream.of(names).map(Scope::requireText).toList()));
    }

    /** Numeric targets with one of these signs. */
    public static Scope withSign(Nature... signs) {
        return of(new Criterion.Signed(Set.copyOf(Checks.list(Arrays.asList(given(signs, "signs")), "signs"))));
    }

    private static Scope of(Criterion test) {
        return new Scope(ImmutableSet.of(test));
    }

    private static String requireText(String word) {
        if (given(word, "word").isBlank()) {
            throw invalid("scope.word", Wording.of("met.blank"));
        }
        return word;
    }

    /** Indicators that both cover. */
    public Scope and(Scope other) {
        return new Scope(Sets.union(tests, given(other, "other").tests).immutableCopy());
    }

    /** These indicators, without those of {@code other}. */
    public Scope except(Scope other) {
        return and(of(new Criterion.Not(given(other, "other"))));
    }

    /** Whether a rule of this scope covers {@code indicator}. */
    public boolean holds(Indicator indicator) {
        given(indicator, "indicator");
        for (Criterion test : tests) {
            if (!test.holds(indicator)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A path like {@code path} whose names lie in this scope: of its class, with its words put in where they are missing. What
     * a scope excepts, and which signs it asks for, does not show in a path; {@link #holds} knows.
     */
    public IndicatorPath within(IndicatorPath path) {
        IndicatorPath changed = given(path, "path");
        for (Criterion test : tests) {
            changed = test.within(changed);
        }
        return changed;
    }

    /** Whether every indicator of this scope is plainly one of {@code other} too, by its tests alone. */
    boolean isWithin(Scope other) {
        return other.tests.stream().allMatch(wider -> tests.stream().anyMatch(test -> test.implies(wider)));
    }

    /**
     * The tests as an author writes them, such as {@code level1(产出指标)}, {@code named(重点, 核心)}, {@code exactly(总带宽)},
     * {@code sign(≥, =)} and {@code except(named(一般))}; none for every indicator.
     */
    public List<Term> terms() {
        return tests.stream().map(Criterion::term).toList();
    }

    /** The tests in words, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        return tests.isEmpty()
                ? Messages.template("scope.every", locale)
                : tests.stream()
                        .map(test -> test.text(locale))
                        .collect(Collectors.joining(Messages.template("punctuation.comma", locale)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope that && tests.equals(that.tests);
    }

    @Override
    public int hashCode() {
        return tests.hashCode();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    /** One test. */
    private sealed interface Criterion extends Localised, Serializable {
        boolean holds(Indicator indicator);

        /** What an author writes for it. */
        Term term();

        /** Whether every indicator that passes this test plainly passes {@code wider} too. */
        default boolean implies(Criterion wider) {
            return equals(wider);
        }

        /** A path that the test holds for, as far as names decide; as like {@code path} as can be. */
        default IndicatorPath within(IndicatorPath path) {
            return path;
        }

        /** Level 1 is of a standard class. */
        record Level1(IndicatorClass standard) implements Criterion {
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
            public Term term() {
                return Term.of("level1", Term.of(standard.label()));
            }

            @Override
            public String text(Locale locale) {
                return Messages.text("scope.level1", locale, standard);
            }
        }

        /** The name, or that of level 2, contains one of the words. */
        record Named(boolean ofLevel2, List<String> words) implements Criterion {
            @Override
            public boolean holds(Indicator indicator) {
                return isIn(indicator.path());
            }

            private boolean isIn(IndicatorPath path) {
                return words.stream().anyMatch(nameIn(path)::contains);
            }

            private String nameIn(IndicatorPath path) {
                return ofLevel2 ? path.level2() : path.name();
            }

            @Override
            public IndicatorPath within(IndicatorPath path) {
                String name = isIn(path) ? nameIn(path) : words.get(0) + nameIn(path);
                return ofLevel2
                        ? new IndicatorPath(path.level1(), name, path.name())
                        : new IndicatorPath(path.level1(), path.level2(), name);
            }

            @Override
            public Term term() {
                return new Term(
                        ofLevel2 ? "level2" : "named",
                        words.stream().map(Term::of).toList());
            }

            @Override
            public String text(Locale locale) {
                return Messages.text(ofLevel2 ? "scope.level2" : "scope.named", locale, String.join("/", words));
            }
        }

        /** The name is one of these, spaces and punctuation aside. */
        record Exactly(List<String> names) implements Criterion {
            @Override
            public boolean holds(Indicator indicator) {
                return isOneOf(indicator.path());
            }

            private boolean isOneOf(IndicatorPath path) {
                return names.stream().anyMatch(path::isNamed);
            }

            @Override
            public boolean implies(Criterion wider) {
                return names.stream()
                        .map(name -> new IndicatorPath(name, name, name))
                        .allMatch(path -> (wider instanceof Exactly more && more.isOneOf(path))
                                || (wider instanceof Named words && !words.ofLevel2() && words.isIn(path)));
            }

            @Override
            public IndicatorPath within(IndicatorPath path) {
                return isOneOf(path) ? path : new IndicatorPath(path.level1(), path.level2(), names.get(0));
            }

            @Override
            public Term term() {
                return new Term("exactly", names.stream().map(Term::of).toList());
            }

            @Override
            public String text(Locale locale) {
                return Messages.text("scope.exactly", locale, String.join("/", names));
            }
        }

        /** The target is a number with one of the signs. */
        record Signed(Set<Nature> signs) implements Criterion {
            @Override
            public boolean holds(Indicator indicator) {
                return indicator.target() instanceof QuantityTarget target && signs.contains(target.nature());
            }

            @Override
            public Term term() {
                return new Term(
                        "sign",
                        signs.stream()
                                .sorted()
                                .map(sign -> Term.of(sign == Nature.WITHOUT_SIGN ? "none" : sign.sign()))
                                .toList());
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
        record Not(Scope scope) implements Criterion {
            @Override
            public boolean holds(Indicator indicator) {
                return !scope.holds(indicator);
            }

            @Override
            public Term term() {
                return new Term("except", scope.terms());
            }

            @Override
            public String text(Locale locale) {
                return Messages.text("scope.not", locale, scope);
            }
        }
    }
}
