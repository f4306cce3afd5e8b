package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.Streams;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.scorecard.Scorecard;

/**
 * One form scored by two rule sets: last year's and this year's, one district's and another's, a rule as it stands and as it is
 * proposed.
 *
 * <pre>{@code
 * ScoredTwice scored = new ScoredTwice(one.score(form), other.score(form));
 * SideBySideSummary all = forms.parallel()
 *         .map(form -> new ScoredTwice(one.score(form), other.score(form)))
 *         .collect(SideBySideSummary.ofForms());
 * }</pre>
 *
 * @param one by the first
 * @param other by the second
 */
public record ScoredTwice(Scorecard one, Scorecard other) implements Serializable {
    /**
     * Takes two scorecards of one form.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null, or they are not of the same form
     */
    public ScoredTwice {
        if (!given(one, "one").form().equals(given(other, "other").form())) {
            throw invalid("summary.scored_twice", one + " and " + other);
        }
    }

    /** The second total less the first; points open on either side count nothing in it. */
    public BigDecimal difference() {
        return other.countedTotal().subtract(one.countedTotal());
    }

    /**
     * Whether the {@linkplain #difference} is all that the rules change: every item is assessed by both or by neither. Where
     * one of them leaves open what the other assesses, the difference means nothing.
     */
    public boolean isComparable() {
        return items().allMatch(item ->
                item.one().score().isPresent() == item.other().score().isPresent());
    }

    private Stream<ItemChange> items() {
        return Streams.zip(one.items().stream(), other.items().stream(), ItemChange::new);
    }

    /** From which grade to which. */
    public GradeMove grades() {
        return GradeMove.of(one.grade(), other.grade());
    }

    /** Whether the grades differ, undecided being one of them. */
    public boolean gradeChanged() {
        return grades().isChange();
    }

    /** The items whose scores differ or stand on one side only, in the order of the form. */
    public List<ItemChange> changes() {
        return items().filter(ItemChange::isChange).toList();
    }
}
