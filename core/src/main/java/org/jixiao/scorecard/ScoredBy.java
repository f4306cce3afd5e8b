package org.jixiao.scorecard;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.internal.Messages;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.GradeLowering;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The rules applied to a scorecard as a whole; those of an item stand in its score. The set itself is named by its id and
 * fingerprint, and is not stored with a scorecard. Immutable.
 */
final class ScoredBy implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;
    private final Rule<GradeBands> grades;
    private final Rule<Rounding> rounding;
    private final Rule<NotApplicablePolicy> notApplicable;
    private final @Nullable Rule<GradeLowering> gradeLowering;
    // null where an earlier version stored it
    private final @Nullable Year lastYearChecked;
    private final @Nullable Rule<Rounding> gradeRounding;
    private final @Nullable TotalRules totals;
    // known from the start where it was read back, else worked out when first asked for
    private @Nullable String fingerprint;
    // of a set that was read back; null where an earlier version stored it
    private @Nullable String chineseName;
    private @Nullable String englishName;
    private final transient @Nullable RuleSet rules;
    // what follows from the bands and their rounding; null until it is asked for where it was read back
    private transient @Nullable GradeBands gradedTotals;

    ScoredBy(RuleSet rules) {
        this.id = rules.id();
        this.grades = rules.rule(RuleTopic.GRADES);
        this.rounding = rules.rule(RuleTopic.ROUNDING);
        this.notApplicable = rules.rule(RuleTopic.NOT_APPLICABLE);
        this.gradeLowering = rules.find(RuleTopic.GRADE_LOWERING).orElse(null);
        this.lastYearChecked = rules.lastYearChecked();
        this.gradeRounding = rules.find(RuleTopic.GRADE_ROUNDING).orElse(null);
        this.gradedTotals = rules.gradedTotals();
        this.totals = TotalRules.of(rules);
        this.rules = rules;
    }

    String id() {
        return id;
    }

    /** The year from which the set holds: the last part of its id. */
    Year year() {
        return Year.parse(id.substring(id.lastIndexOf('/') + 1));
    }

    /** Whether nobody looked whether the rules still hold in so late a year; not known where an earlier version stored the card. */
    boolean isUncheckedFor(Year formYear) {
        return lastYearChecked != null && formYear.isAfter(lastYearChecked);
    }

    /** The name of the set; its id where an earlier version stored the card. */
    String name(Locale locale) {
        if (rules != null) {
            return rules.name(locale);
        }
        String stored = Messages.isEnglish(locale) ? englishName : chineseName;
        return stored == null ? id : stored;
    }

    String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Objects.requireNonNull(rules).fingerprint();
            fingerprint = known;
        }
        return known;
    }

    Rule<GradeBands> grades() {
        return grades;
    }

    /** How a total is rounded before it is graded. */
    Optional<Rule<Rounding>> gradeRounding() {
        return Optional.ofNullable(gradeRounding);
    }

    /** Which totals earn which grade, rounded first or not. */
    GradeBands gradedTotals() {
        GradeBands known = gradedTotals;
        if (known == null) {
            known = gradeRounding == null ? grades.value() : grades.value().roundedFirst(gradeRounding.value());
            gradedTotals = known;
        }
        return known;
    }

    Rule<Rounding> rounding() {
        return rounding;
    }

    Rule<NotApplicablePolicy> notApplicable() {
        return notApplicable;
    }

    Optional<Rule<GradeLowering>> gradeLowering() {
        return Optional.ofNullable(gradeLowering);
    }

    /** What else decides the total; null where nothing does. */
    /** Null where no row is outside the total. */
    @Nullable
    OutsideRows outside() {
        return totals == null ? null : totals.outside();
    }

    @Nullable
    TotalRules totals() {
        return totals;
    }

    /** Whether the card was read back, and so does not hold the rules themselves. */
    boolean isReadBack() {
        return rules == null;
    }

    @Serial
    private Object writeReplace() {
        fingerprint();
        chineseName = name(Locale.CHINESE);
        englishName = name(Locale.ENGLISH);
        return this;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (id == null || fingerprint == null || grades == null || rounding == null || notApplicable == null) {
            throw new InvalidObjectException("expected the rules of a scorecard with their fingerprint, got " + id);
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ScoredBy that
                        && id.equals(that.id)
                        && fingerprint().equals(that.fingerprint()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
