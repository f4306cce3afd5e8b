package org.jixiao.examples.rulefiles.yaml;

import java.util.Comparator;
import org.jixiao.examples.formfiles.Said;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record At(int line, int column) implements Comparable<At> {
    /** Where a file begins. */
    public static final At START = new At(1, 1);

    /** 第 3 行第 5 列, line 3, column 5. */
    public Said said() {
        return Said.of("第 " + line + " 行第 " + column + " 列", "line " + line + ", column " + column);
    }

    @Override
    public int compareTo(At other) {
        return Comparator.comparingInt(At::line).thenComparingInt(At::column).compare(this, other);
    }
}
