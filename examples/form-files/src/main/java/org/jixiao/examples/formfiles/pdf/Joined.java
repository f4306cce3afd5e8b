package org.jixiao.examples.formfiles.pdf;

import java.util.Arrays;

/** Numbers that belong together, found by joining two at a time. */
final class Joined {
    private final int[] above;

    Joined(int size) {
        above = new int[size];
        Arrays.setAll(above, i -> i);
    }

    /** The number that stands for all that belong together with this one. */
    int of(int i) {
        int root = i;
        while (above[root] != root) {
            above[root] = above[above[root]];
            root = above[root];
        }
        return root;
    }

    void join(int one, int other) {
        above[of(one)] = of(other);
    }
}
