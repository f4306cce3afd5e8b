package org.jixiao.examples.formfiles;

/**
 * What is too much to be a form. Beyond a limit nothing more is read, and the answer is a trouble that names the limit.
 *
 * @param mostBytes of one form, or of a file that is not a form a line; the largest published form takes 15 kB
 * @param deepest how many objects and arrays may stand in one another
 * @param mostRows of the indicators of one form
 */
public record Limits(int mostBytes, int deepest, int mostRows) {
    /** 4 MB, 16 levels, 10,000 rows. */
    public static final Limits STANDARD = new Limits(4 * 1024 * 1024, 16, 10_000);

    /**
     * Refuses limits that nothing could keep to.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Limits {
        if (mostBytes < 1 || deepest < 1 || mostRows < 1) {
            throw new IllegalArgumentException(
                    "上限应不小于 1 / a limit has to be 1 or more: " + mostBytes + ", " + deepest + ", " + mostRows);
        }
    }

    /** The size in words: 4 MB, 20 kB, 100 B. */
    String size() {
        return mostBytes >= 1024 * 1024
                ? mostBytes / (1024 * 1024) + " MB"
                : mostBytes >= 1024 ? mostBytes / 1024 + " kB" : mostBytes + " B";
    }
}
