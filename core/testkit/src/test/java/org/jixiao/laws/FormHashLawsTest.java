package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Scorer;

/** A form hash stands for all that a form says: forms that differ anywhere in a target or an actual have different ones. */
class FormHashLawsTest {
    private static final Scorer SCORER = Scorer.using(NationalRules.YEAR_2020);

    /**
     * Two rows of one kind.
     *
     * @param kind of both
     * @param one its parts
     * @param other the parts of the other one
     * @param place of the part that is looked at
     */
    record Pair(RowKind kind, List<Object> one, List<Object> other, int place) {
        /** The first row with one part of the second. */
        List<Object> changed() {
            List<Object> changed = new ArrayList<>(one);
            changed.set(place, other.get(place));
            return changed;
        }

        String part() {
            return kind + ": " + kind.names().get(place);
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(RowKind.all())
                .flatMap(kind -> Combinators.combine(
                                kind.values(),
                                kind.values(),
                                Arbitraries.integers().between(0, kind.names().size() - 1))
                        .as((one, other, place) -> new Pair(kind, one, other, place)));
    }

    @Law
    void forms_that_differ_in_a_single_part_of_a_target_or_actual_have_different_hashes(@ForAll("pairs") Pair pair) {
        Assume.that(!pair.one().equals(pair.changed()));
        count(pair);

        SelfEvaluation one = pair.kind().form(pair.one());
        SelfEvaluation changed = pair.kind().form(pair.changed());

        assertThat(changed).isNotEqualTo(one);
        assertThat(hash(changed)).as(pair.part()).isNotEqualTo(hash(one));
    }

    @Law
    void forms_have_one_hash_exactly_where_they_are_equal(@ForAll("pairs") Pair one, @ForAll("pairs") Pair other) {
        SelfEvaluation left = one.kind().form(one.one());
        SelfEvaluation right = other.kind().form(other.other());
        SelfEvaluation again = one.kind().form(one.one());

        assertThat(hash(left).equals(hash(right))).isEqualTo(left.equals(right));
        assertThat(hash(again)).isEqualTo(hash(left));
    }

    /** Every part of every kind has to be looked at. */
    private static void count(Pair pair) {
        StatisticsCollector parts = Statistics.label("parts");
        parts.collect(pair.part());
        parts.coverage(checker -> {
            for (RowKind kind : RowKind.all()) {
                kind.names().forEach(name -> checker.check(kind + ": " + name).count(count -> count >= 3));
            }
        });
    }

    private static String hash(SelfEvaluation form) {
        return SCORER.score(form).stamp().formHash();
    }
}
