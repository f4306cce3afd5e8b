package org.jixiao.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;

/**
 * What a department hands in, in some order.
 *
 * @param cards the forms that were scored
 * @param failures id and reason of those that could not be
 */
record Department(List<Scorecard> cards, List<Failure> failures) {
    record Failure(String id, String reason) {}

    /** The same in another order. */
    Department shuffled(Random random) {
        return new Department(shuffled(cards, random), shuffled(failures, random));
    }

    /** Parts of it, some of them empty, that hold everything once. */
    List<Department> parted(Random random, int count) {
        List<Department> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Department(new ArrayList<>(), new ArrayList<>()));
        }
        cards.forEach(card -> parts.get(random.nextInt(count)).cards.add(card));
        failures.forEach(failure -> parts.get(random.nextInt(count)).failures.add(failure));
        return parts;
    }

    /** Summed up at once. */
    DepartmentSummary summary() {
        return with(cards.stream().collect(DepartmentSummary.ofScorecards()));
    }

    /** Summed up by the collector on several threads. */
    DepartmentSummary inParallel() {
        return with(cards.parallelStream().collect(DepartmentSummary.ofScorecards()));
    }

    private DepartmentSummary with(DepartmentSummary scored) {
        return fold(failures, scored, (sum, failure) -> sum.plusUnscorable(failure.id(), failure.reason()));
    }

    /** Summed up one by one. */
    DepartmentSummary oneByOne() {
        DepartmentSummary failed = with(DepartmentSummary.empty());
        return fold(cards, failed, DepartmentSummary::plus);
    }

    private static <T> DepartmentSummary fold(
            List<T> parts, DepartmentSummary from, BiFunction<DepartmentSummary, T, DepartmentSummary> plus) {
        DepartmentSummary sum = from;
        for (T part : parts) {
            sum = plus.apply(sum, part);
        }
        return sum;
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
