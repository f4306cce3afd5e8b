package org.jixiao.testkit.oracle;

import java.util.List;

/**
 * Which rows of a form stand outside its total of 100 (core/docs, scoring 7.10).
 *
 * @param parts of each row, in the order of the form
 * @param most what a total comes to at most with such rows
 */
public record OracleOutside(List<Part> parts, Ratio most) {
    /** What becomes of the points of a row. */
    public enum Part {
        /** They are part of the 100. */
        WITHIN,
        /** They are added to the total. */
        ADDED,
        /** They are taken from the total. */
        TAKEN
    }

    boolean isWithin(int row) {
        return parts.get(row) == Part.WITHIN;
    }

    /** A total as it counts: between 0 and the most, where the form has such rows. */
    Ratio bounded(Ratio total) {
        if (parts.stream().allMatch(Part.WITHIN::equals)) {
            return total;
        }
        return total.signum() < 0 ? Ratio.ZERO : total.least(most);
    }
}
