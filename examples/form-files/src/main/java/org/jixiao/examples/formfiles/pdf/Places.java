package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Places along one direction of a page. */
final class Places {
    private Places() {}

    /** Places without those that are nearer to the one before than that: their middle stands for them. */
    static List<Float> merged(Collection<Float> all, float near) {
        List<Float> sorted = all.stream().sorted().toList();
        List<Float> merged = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) - sorted.get(i - 1) > near) {
                float sum = 0;
                for (float place : sorted.subList(from, i)) {
                    sum += place;
                }
                merged.add(sum / (i - from));
                from = i;
            }
        }
        return merged;
    }

    /** The same places as an array. */
    static float[] array(List<Float> places) {
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }

    /** Which of the places is nearest. */
    static int nearest(float[] places, float to) {
        int before = before(places, to);
        return before + 1 < places.length && places[before + 1] - to < to - places[before] ? before + 1 : before;
    }

    /** The last place that is not beyond this one; the first one where all are. */
    static int before(float[] places, float at) {
        int low = 0;
        int high = places.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
