package org.jixiao.testkit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/** Assertions on one item of a scorecard; a failure shows the explanation of all of it. */
public final class ItemScoreAssert extends AbstractAssert<ItemScoreAssert, ItemScore> {
    private final Optional<Scorecard> card;

    ItemScoreAssert(ItemScore item) {
        this(item, Optional.empty());
    }

    ItemScoreAssert(ItemScore item, Optional<Scorecard> card) {
        super(item, ItemScoreAssert.class);
        this.card = card;
    }

    /** The rounded score, decimals included: {@code hasScore("9.00")}. */
    public ItemScoreAssert hasScore(String points) {
        return requireEqual(
                "score", points, actual.score().map(BigDecimal::toPlainString).orElse("open"));
    }

    /** The score before rounding, in lowest terms: {@code hasExactScore("20/3")}. */
    public ItemScoreAssert hasExactScore(String points) {
        return requireEqual(
                "exact score", points, actual.exact().map(Fraction::toString).orElse("open"));
    }

    /** That the points are open. */
    public ItemScoreAssert isOpen() {
        return hasScore("open");
    }

    /** The topic of the rule that gave the score. */
    public ItemScoreAssert isScoredBy(RuleTopic<?> topic) {
        return requireEqual(
                "rule on",
                topic.name(),
                actual.rule().map(rule -> rule.topic().name()).orElse("none"));
    }

    /** The name of the special rule that gave the score. */
    public ItemScoreAssert isScoredByRule(String name) {
        return requireEqual(
                "rule", name, actual.rule().map(ItemScoreAssert::nameOf).orElse("none"));
    }

    private static String nameOf(Rule<?> rule) {
        return rule.name().isEmpty() ? rule.topic().name() : rule.name();
    }

    /** The points not earned, whatever their decimals. */
    public ItemScoreAssert lost(String points) {
        return actual.lost().compareTo(new BigDecimal(points)) == 0
                ? this
                : requireEqual("lost points", points, actual.lost().toPlainString());
    }

    /** A finding about this item. */
    public ItemScoreAssert hasFinding(FindingCode code) {
        return actual.findings().stream().anyMatch(finding -> finding.code() == code)
                ? this
                : requireEqual(
                        "finding",
                        code.name(),
                        actual.findings().stream()
                                .map(finding -> finding.code().name())
                                .reduce((one, other) -> one + ", " + other)
                                .orElse("none"));
    }

    private ItemScoreAssert requireEqual(String what, String expected, String got) {
        if (!got.equals(expected)) {
            throw failure(
                    "%s%nexpected %s: %s%nbut got: %s%n%n%s",
                    actual.where(),
                    what,
                    expected,
                    got,
                    card.map(all -> all.explain(Locale.CHINESE)).orElseGet(() -> actual.explain(Locale.CHINESE)));
        }
        return this;
    }
}
