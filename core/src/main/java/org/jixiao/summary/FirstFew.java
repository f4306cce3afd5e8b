package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jixiao.scorecard.Scorecard;

/** Keeps the first few of many scorecards in some order; for one thread at a time. */
final class FirstFew {
    private final int most;
    private final Comparator<Scorecard> order;
    private final Queue<Scorecard> lastAhead;
    private long seen;

    FirstFew(int most, Comparator<Scorecard> order) {
        this.most = most;
        this.order = order;
        this.lastAhead = new PriorityQueue<>(order.reversed());
    }

    void add(Scorecard card) {
        keep(given(card, "card"));
        seen++;
    }

    private void keep(Scorecard card) {
        if (lastAhead.size() < most) {
            lastAhead.add(card);
        } else if (order.compare(card, lastAhead.element()) < 0) {
            lastAhead.remove();
            lastAhead.add(card);
        }
    }

    FirstFew plus(FirstFew other) {
        seen += other.seen;
        other.lastAhead.forEach(this::keep);
        return this;
    }

    List<Scorecard> inOrder() {
        return lastAhead.stream().sorted(order).toList();
    }

    long seen() {
        return seen;
    }
}
