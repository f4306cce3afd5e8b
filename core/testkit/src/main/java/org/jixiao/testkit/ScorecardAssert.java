package org.jixiao.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;

/** Assertions on a scorecard; a failure shows its explanation. */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ScorecardAssert(Scorecard card) {
        super(card, ScorecardAssert.class);
    }

    /** The total that counts, decimals included: {@code hasTotal("94.00")}. */
    public ScorecardAssert hasTotal(String points) {
        requireEqual("total", points, actual.countedTotal().toPlainString());
        return this;
    }

    /** The grade of the total. */
    public ScorecardAssert hasGrade(Grade grade) {
        requireEqual("grade", grade.label(), actual.grade().map(Grade::label).orElseGet(this::whyNoGrade));
        return this;
    }

    private String whyNoGrade() {
        return actual.weight().compareTo(HUNDRED) == 0
                ? "none, for open points leave it undecided"
                : "none, for the weights add up to " + actual.weight().toPlainString() + ", not to 100";
    }

    /** That there is no grade: open points leave it undecided, or the weights do not add up to 100. */
    public ScorecardAssert hasNoGrade() {
        requireEqual("grade", "none", actual.grade().map(Grade::label).orElse("none"));
        return this;
    }

    /** That no points are open. */
    public ScorecardAssert isFullyScored() {
        return hasOpenPoints("0");
    }

    /** The points that could not be assessed, whatever their decimals. */
    public ScorecardAssert hasOpenPoints(String points) {
        if (actual.open().compareTo(new BigDecimal(points)) != 0) {
            requireEqual("open points", points, actual.open().toPlainString());
        }
        return this;
    }

    /** A finding about {@code where}: a path or its last name, 预算执行率, a row of the funds, or the project. */
    public ScorecardAssert hasFinding(FindingCode code, String where) {
        boolean found =
                actual.findings().stream().anyMatch(finding -> finding.code() == code && isAt(finding.where(), where));
        if (!found) {
            throw failureOf("finding", code + " of " + where, findings());
        }
        return this;
    }

    /** That nothing is found under this code. */
    public ScorecardAssert hasNoFinding(FindingCode code) {
        if (actual.findings().stream().anyMatch(finding -> finding.code() == code)) {
            throw failureOf("findings", "none of " + code, findings());
        }
        return this;
    }

    private String findings() {
        List<String> found = actual.findings().stream()
                .map((Finding finding) -> finding.code() + " of " + finding.where())
                .toList();
        return found.isEmpty() ? "none" : String.join(", ", found);
    }

    /** Goes on to an indicator, by its path or its own name. */
    public ItemScoreAssert indicator(String name) {
        List<IndicatorScore> found = actual.indicators().stream()
                .filter(score -> isAt(score.where(), name))
                .toList();
        if (found.size() != 1) {
            throw failureOf(
                    "indicator",
                    "one called " + name,
                    String.join(
                            ", ",
                            actual.indicators().stream().map(ItemScore::where).toList()));
        }
        return new ItemScoreAssert(found.get(0), Optional.of(actual));
    }

    /** Goes on to 预算执行率. */
    public ItemScoreAssert execution() {
        return new ItemScoreAssert(actual.execution(), Optional.of(actual));
    }

    private static boolean isAt(String where, String name) {
        return where.equals(name) || where.endsWith("/" + name);
    }

    private void requireEqual(String what, String expected, String got) {
        if (!got.equals(expected)) {
            throw failureOf(what, expected, got);
        }
    }

    private AssertionError failureOf(String what, String expected, String got) {
        return failure(
                "%s %s%nexpected %s: %s%nbut got: %s%n%n%s",
                actual.ruleSetId(), actual.form().project(), what, expected, got, actual.explain(Locale.CHINESE));
    }
}
