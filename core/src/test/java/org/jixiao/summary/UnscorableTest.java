package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** More reasons and ids than are listed: what is listed is exact all the same. */
class UnscorableTest {
    private record Failure(String id, String reason) {}

    @Provide
    Arbitrary<Failure> failures() {
        Arbitrary<String> words = Arbitraries.integers().between(10, 59).map(n -> "原因" + n);
        Arbitrary<String> ids = Arbitraries.integers().between(100, 120).map(n -> "f-" + n);
        return Combinators.combine(ids, words).as(Failure::new);
    }

    @Property(tries = 200, seed = "20240601")
    void what_is_listed_is_what_a_list_of_everything_begins_with(
            @ForAll @Size(max = 300) List<@net.jqwik.api.From("failures") Failure> failures, @ForAll Random random) {
        Map<String, List<String>> all = new TreeMap<>();
        failures.forEach(failure -> all.computeIfAbsent(failure.reason(), reason -> new ArrayList<>())
                .add(failure.id()));
        List<Unscorable.Reason> expected = all.entrySet().stream()
                .limit(20)
                .map(entry -> new Unscorable.Reason(
                        entry.getKey(),
                        "中" + entry.getKey(),
                        entry.getValue().size(),
                        new TreeSet<>(entry.getValue()).stream().limit(5).toList()))
                .toList();

        Unscorable added = summedInParts(failures, random);

        assertThat(added).isEqualTo(new Unscorable(failures.size(), expected));
        assertThat(added.notListed())
                .isEqualTo(all.values().stream().skip(20).mapToLong(List::size).sum());
    }

    /** In random parts of random sizes, shuffled, added up as a random tree. */
    private static Unscorable summedInParts(List<Failure> failures, Random random) {
        List<Unscorable> parts = new ArrayList<>(List.of(Unscorable.NONE));
        failures.forEach(failure -> parts.add(Unscorable.of(failure.id(), failure.reason(), "中" + failure.reason())));
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            Unscorable one = parts.remove(random.nextInt(parts.size()));
            Unscorable other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.plus(other));
        }
        return parts.get(0);
    }

    @Test
    void long_texts_are_cut_and_the_cut_is_shown() {
        Unscorable cut = Unscorable.of("f".repeat(201), "x".repeat(300), "错".repeat(300));

        assertThat(cut.reasons())
                .containsExactly(new Unscorable.Reason(
                        "x".repeat(200) + "…", "错".repeat(200) + "…", 1, List.of("f".repeat(200) + "…")));
        assertThat(Unscorable.of("f", "x", "错".repeat(200)).reasons().get(0).chinese())
                .isEqualTo("错".repeat(200));
    }

    @Test
    void a_cut_never_goes_through_a_character() {
        String outside = "a".repeat(199) + "\uD840\uDC0B" + "b";

        assertThat(Unscorable.of("f", outside, "x").reasons().get(0).english()).isEqualTo("a".repeat(199) + "…");
    }
}
