package org.jixiao.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one item after another: most have none, one or two. For one thread. */
final class FindingList {
    private @Nullable Finding first;
    private @Nullable Finding second;
    private @Nullable List<Finding> more;

    void add(Finding finding) {
        if (first == null) {
            first = finding;
        } else if (second == null) {
            second = finding;
        } else {
            if (more == null) {
                more = new ArrayList<>(List.of(first, second));
            }
            more.add(finding);
        }
    }

    boolean contains(Finding finding) {
        return more == null ? finding.equals(first) || finding.equals(second) : more.contains(finding);
    }

    /** What was collected; the next item begins anew. */
    List<Finding> take() {
        List<Finding> taken = taken();
        first = null;
        second = null;
        more = null;
        return taken;
    }

    private List<Finding> taken() {
        if (first == null) {
            return List.of();
        }
        if (second == null) {
            return List.of(first);
        }
        return more == null ? List.of(first, second) : List.copyOf(more);
    }
}
