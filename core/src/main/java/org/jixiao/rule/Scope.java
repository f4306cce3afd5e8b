package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators a rule covers: all tests of the scope have to hold.
 *
 * <pre>{@code
 * level1(IndicatorClass.SATISFACTION)
 * level1(IndicatorClass.OUTPUT).and(named("重点"))
 * withSign(Nature.AT_LEAST, Nature.EQUAL).except(named("重点"))
 * }</pre>
 *
 * <p>Immutable and equal by value; the order of tests does not matter.
 */
public final class Scope implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Scope EVERYTHING = new Scope(ImmutableSet.of());

    private final ImmutableSet<ScopeCriterion> tests;

    private Scope(ImmutableSet<ScopeCriterion> tests) {
        this.tests = tests;
    }

    /** Every indicator. */
    public static Scope everyIndicator() {
        return EVERYTHING;
    }

    /** Indicators whose level 1 is of a standard class. */
    public static Scope level1(IndicatorClass standard) {
        return of(new ScopeCriterion.Level1(given(standard, "standard")));
    }

    /** Indicators whose level-2 name contains {@code word}: {@code level2("时效")}. */
    public static Scope level2(String word) {
        return of(new ScopeCriterion.Level2(requireText(word)));
    }

    /** Indicators whose own name contains one of {@code words}. */
    public static Scope named(String... words) {
        return of(new ScopeCriterion.Named(requireSome(words)));
    }

    /** Numeric targets with one of these signs. */
    public static Scope withSign(Nature... signs) {
        return of(new ScopeCriterion.Signed(Set.copyOf(Checks.list(Arrays.asList(given(signs, "signs")), "signs"))));
    }

    private static Scope of(ScopeCriterion test) {
        return new Scope(ImmutableSet.of(test));
    }

    private static List<String> requireSome(String... words) {
        if (given(words, "words").length == 0) {
            throw invalid("scope.words", "none");
        }
        for (String word : words) {
            requireText(word);
        }
        return List.of(words);
    }

    private static String requireText(String word) {
        if (given(word, "word").isBlank()) {
            throw invalid("scope.word", "blank text");
        }
        return word;
    }

    /** Indicators that both cover. */
    public Scope and(Scope other) {
        return new Scope(ImmutableSet.<ScopeCriterion>builder()
                .addAll(tests)
                .addAll(given(other, "other").tests)
                .build());
    }

    /** These indicators, without those of {@code other}. */
    public Scope except(Scope other) {
        return and(of(new ScopeCriterion.Not(given(other, "other"))));
    }

    /** Whether a rule of this scope covers {@code indicator}. */
    public boolean holds(Indicator indicator) {
        given(indicator, "indicator");
        for (ScopeCriterion test : tests) {
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
        for (ScopeCriterion test : tests) {
            changed = test.within(changed);
        }
        return changed;
    }

    /** Whether every indicator of this scope is plainly one of {@code other} too, by its tests alone. */
    boolean isWithin(Scope other) {
        return tests.containsAll(other.tests);
    }

    /** The tests in words, in the language of {@code locale}: English, else Chinese. */
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
        return Objects.hashCode(tests);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
