package org.jixiao.examples.formreview.since;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.data.ReviewData;
import org.jixiao.finding.Severity;

/** Holds the reviews of a run against those of an earlier one, form by form. */
public final class Since {
    private final Map<FormKey, Deque<ReviewData>> left = new LinkedHashMap<>();
    private final List<ReviewData> unnamed = new ArrayList<>();
    private final Severity least;

    /** Compares with {@code earlier}; findings that weigh less than {@code least} are left out. */
    public Since(List<ReviewData> earlier, Severity least) {
        this.least = least;
        for (ReviewData review : earlier) {
            FormKey key = FormKey.of(review);
            if (key.isNamed()) {
                left.computeIfAbsent(key, first -> new ArrayDeque<>()).add(review);
            } else {
                unnamed.add(review);
            }
        }
    }

    /** What changed on a form; empty where the earlier run has none of its name. A form that stands there twice is met twice. */
    public Optional<FormChange> next(ReviewData now) {
        FormKey key = FormKey.of(now);
        return Optional.ofNullable(key.isNamed() ? left.get(key) : null)
                .map(Deque::poll)
                .map(before -> FormChange.of(before, now, least));
    }

    /** The forms of the earlier run that have not come, in its order. */
    public List<ReviewData> missing() {
        return left.values().stream().flatMap(Deque::stream).toList();
    }

    /** Whether the names of a form are whole; one whose names are blank or cut is found in no other run. */
    public static boolean isNamed(ReviewData form) {
        return FormKey.of(form).isNamed();
    }

    /** The forms of the earlier run whose names are not whole. */
    public List<ReviewData> unnamed() {
        return List.copyOf(unnamed);
    }
}
