package org.jixiao.summary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;

/**
 * One form scored by two rule sets.
 *
 * @param one by the first
 * @param other by the second
 */
public record ScoredTwice(Scorecard one, Scorecard other) implements Serializable {
    /**
     * Refuses scorecards of different forms.
     *
     * @throws IllegalArgumentException if they are not of the same form
     */
    public ScoredTwice {
        if (!one.form().equals(other.form())) {
            throw new IllegalArgumentException("expected the same form scored twice, got " + one + " and " + other);
        }
    }

    /** The second total less the first; points open on either side count nothing in it. */
    public BigDecimal difference() {
        return other.total().subtract(one.total());
    }

    /**
     * Whether the {@linkplain #difference} is all that the rules change: every item is assessed by both or by neither. Where
     * one of them leaves open what the other assesses, the difference is of no use.
     */
    public boolean isComparable() {
        for (int i = 0; i < one.items().size(); i++) {
            if (one.items().get(i).score().isPresent()
                    != other.items().get(i).score().isPresent()) {
                return false;
            }
        }
        return true;
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
        List<ItemChange> changes = new ArrayList<>();
        List<ItemScore> before = one.items();
        List<ItemScore> after = other.items();
        for (int i = 0; i < before.size(); i++) {
            ItemChange item = new ItemChange(before.get(i), after.get(i));
            if (item.isChange()) {
                changes.add(item);
            }
        }
        return changes;
    }
}
