package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.value.Fraction;
import org.jixiao.value.internal.ShareText;

/**
 * What is left of a total where the finance office grades the project lower than the unit did itself.
 *
 * @param shares of the total that are left when it is one grade lower, two grades lower, three grades lower
 */
public record GradeLowering(List<Fraction> shares) implements Localised, Serializable {
    /**
     * Refuses shares that are none, or rise.
     *
     * @throws IllegalArgumentException unless there are three shares from 1 down to 0 that do not rise
     */
    public GradeLowering {
        shares = list(shares, "shares");
        Fraction last = Fraction.ONE;
        boolean descend = shares.size() == Grade.values().length - 1;
        for (Fraction share : shares) {
            descend &= share.signum() >= 0 && share.isAtMost(last);
            last = share;
        }
        if (!descend) {
            throw invalid(
                    "grade_lowering.shares",
                    shares.stream().map(ShareText::percent).collect(Collectors.joining(", ")));
        }
    }

    static GradeLowering of(String byOne, String byTwo, String byThree) {
        return new GradeLowering(List.of(
                ShareText.ofWhole(given(byOne, "byOne")),
                ShareText.ofWhole(given(byTwo, "byTwo")),
                ShareText.ofWhole(given(byThree, "byThree"))));
    }

    /** What is left of the total: all of it unless {@code evaluated} is worse than {@code own}. */
    public Fraction shareLeft(Grade own, Grade evaluated) {
        given(own, "own");
        given(evaluated, "evaluated");
        List<Grade> bestFirst = List.of(Grade.values());
        int lower = bestFirst.indexOf(evaluated) - bestFirst.indexOf(own);
        return lower <= 0 ? Fraction.ONE : shares.get(lower - 1);
    }

    @Override
    public String text(Locale locale) {
        StringJoiner written = new StringJoiner(Messages.template("punctuation.comma", given(locale, "locale")));
        for (int i = 0; i < shares.size(); i++) {
            written.add(Messages.text("grade_lowering.by", locale, i + 1, shares.get(i)));
        }
        return Messages.text("grade_lowering.left", locale, written);
    }
}
