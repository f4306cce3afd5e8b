package org.jixiao.testkit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.RuleSetCases;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.testkit.checks.Copying;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Which laws on single rules are broken on fixed inputs. Laws that rest on these stand back: one cause gives one failing law, and
 * what it hides shows when it is mended.
 */
final class FirstCauses {
    private static final List<Law> ON_NUMBERS = List.of(
            Law.MET_EARNS_FULL_MARKS,
            Law.RISES_TO_THE_TARGET,
            Law.NEVER_RISES_BEYOND_THE_TARGET,
            Law.NEVER_FALLS_BELOW_A_LIMIT,
            Law.CHANGES_AT_EDGES_ONLY);
    private static final List<Law> ON_WORDS = List.of(
            Law.ON_TIME_EARNS_FULL_MARKS,
            Law.LATER_NEVER_EARNS_MORE,
            Law.BEST_LEVEL_EARNS_FULL_MARKS,
            Law.WORSE_LEVEL_NEVER_EARNS_MORE,
            Law.AWARDS_STAY_IN_THEIR_BANDS,
            Law.UNJUDGED_STAYS_OPEN);

    // of the test class that runs now: its laws run one after the other, each many times, and always on the same set
    private static final AtomicReference<@Nullable FirstCauses> LAST = new AtomicReference<>();

    private final String id;
    private final Class<?> subject;
    private final boolean isUncopied;
    private final boolean isOutOfBounds;
    private final boolean keepsUnits;
    private final Optional<Law> broken;

    private FirstCauses(LawSubject subject, RuleSet rules) {
        this.id = rules.id();
        this.subject = subject.getClass();
        List<NumberCase> grid =
                RuleSetCases.of(rules, subject.regulation(), subject.scales()).grid();
        this.isUncopied = !Copying.faults(rules).isEmpty();
        WordFaults words = WordFaults.of(subject);
        this.isOutOfBounds = grid.stream().anyMatch(FirstCauses::isOutOfBounds)
                || !words.outOfBounds().isEmpty();
        this.keepsUnits = isOutOfBounds
                || grid.stream()
                        .noneMatch(number -> UnitOfNumber.changed(number).isPresent());
        this.broken = Stream.concat(
                        ON_NUMBERS.stream()
                                .filter(law -> grid.stream()
                                        .anyMatch(number -> law.broken(number).isPresent()
                                                && !isExempt(subject, law, number.rule()))),
                        ON_WORDS.stream()
                                .filter(law -> words.against(law).keySet().stream()
                                        .anyMatch(rule -> !isExempt(subject, law, rule))))
                .findFirst();
    }

    /** Of the set that is tried. */
    static FirstCauses of(LawSubject subject) {
        RuleSet rules = subject.rules();
        FirstCauses causes = Optional.ofNullable(LAST.get())
                .filter(last -> last.id.equals(rules.id()) && last.subject.equals(subject.getClass()))
                .orElseGet(() -> new FirstCauses(subject, rules));
        LAST.set(causes);
        return causes;
    }

    private static boolean isExempt(LawSubject subject, Law law, String rule) {
        return subject.exemptions().stream()
                .anyMatch(
                        exemption -> exemption.law() == law && exemption.rule().equals(rule));
    }

    private static boolean isOutOfBounds(NumberCase number) {
        return Stream.of(number.input().actual(), number.other())
                .anyMatch((Fraction actual) -> new Trial<>(number.applied(), number.with(actual))
                        .outOfBounds()
                        .isPresent());
    }

    /** Whether a rule can be held to law 2: it keeps law 1, and no law before this one is broken. */
    boolean allows(Law law) {
        return !isOutOfBounds && broken.map(law::equals).orElse(true);
    }

    /** Whether copies of rules can be compared. */
    boolean allowsCopies() {
        return !isUncopied && !isOutOfBounds;
    }

    /** Whether the points of changed inputs can be compared. */
    boolean allowsChanges() {
        return !isOutOfBounds && broken.isEmpty();
    }

    /** Whether a change of units changes nothing for single numbers. */
    boolean keepsUnits() {
        return keepsUnits;
    }

    /** Whether whole forms can be scored. */
    boolean allowsForms() {
        return !isOutOfBounds;
    }
}
