package org.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Label;

/** The laws on rules for deadlines, ratings and words, each time on the same inputs. */
interface WordLaws extends LawSubject {
    @KitCheck
    @Label("law 1: a deadline, a rating or words earn between nothing and their weight")
    default void words_earn_between_nothing_and_their_weight() {
        assertThat(WordFaults.of(this).outOfBounds())
                .as("rules and what they gave")
                .isEmpty();
    }

    @KitCheck
    @Label("law 2: work on time earns full marks")
    default void work_on_time_earns_full_marks() {
        keepsWords(Law.ON_TIME_EARNS_FULL_MARKS);
    }

    @KitCheck
    @Label("law 2: a later day never earns more")
    default void a_later_day_never_earns_more() {
        keepsWords(Law.LATER_NEVER_EARNS_MORE);
    }

    @KitCheck
    @Label("law 2: the best level earns full marks")
    default void the_best_level_earns_full_marks() {
        keepsWords(Law.BEST_LEVEL_EARNS_FULL_MARKS);
    }

    @KitCheck
    @Label("law 2: a worse level never earns more")
    default void a_worse_level_never_earns_more() {
        keepsWords(Law.WORSE_LEVEL_NEVER_EARNS_MORE);
    }

    @KitCheck
    @Label("law 8: awards stay inside half-open bands: no award of a worse level reaches the band of a better one")
    default void awards_stay_in_their_bands() {
        keepsWords(Law.AWARDS_STAY_IN_THEIR_BANDS);
    }

    @KitCheck
    @Label("law 2: words that nobody can judge stay open without an award")
    default void unjudged_words_stay_open() {
        keepsWords(Law.UNJUDGED_STAYS_OPEN);
    }

    private void keepsWords(Law law) {
        Map<String, String> broken = new HashMap<>(WordFaults.of(this).against(law));
        exemptions().stream()
                .filter(exemption -> exemption.law() == law)
                .forEach(exemption -> broken.remove(exemption.rule()));

        assertThat(broken).as("%s: rules and what they gave", law).isEmpty();
    }
}
