package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> IDS =
            List.of("beijing/2020", "beijing/chaoyang/2024", "beijing/fengtai/2020", "national/2020");

    @Test
    void the_name_with_the_fewest_slips_is_meant() {
        assertThat(Suggestion.nearest("natoinal/2020", IDS)).contains("national/2020");
        assertThat(Suggestion.nearest("BEIJING/2020", IDS)).contains("beijing/2020");
        assertThat(Suggestion.nearest("txt", List.of("text", "json", "html"))).contains("text");
    }

    @Test
    void the_newest_name_of_which_it_is_a_part_is_meant() {
        assertThat(Suggestion.nearest("chaoyang", IDS)).contains("beijing/chaoyang/2024");
        assertThat(Suggestion.nearest("2020", IDS)).contains("national/2020");
        assertThat(Suggestion.nearest("nation", IDS)).contains("national/2020");
        assertThat(Suggestion.nearest("na", IDS)).isEmpty();
    }

    @Test
    void nothing_is_meant_by_a_name_that_is_like_none() {
        assertThat(Suggestion.nearest("mars/2024", IDS)).isEmpty();
        assertThat(Suggestion.nearest("pdf", List.of("text", "json", "html"))).isEmpty();
        assertThat(Suggestion.nearest(" ", IDS)).isEmpty();
    }

    @Test
    void slips_are_letters_wrong_missing_too_many_or_swapped() {
        assertThat(Suggestion.slips("json", "json")).isZero();
        assertThat(Suggestion.slips("jsin", "json")).isEqualTo(1);
        assertThat(Suggestion.slips("jsn", "json")).isEqualTo(1);
        assertThat(Suggestion.slips("jsonn", "json")).isEqualTo(1);
        assertThat(Suggestion.slips("jsno", "json")).isEqualTo(1);
        assertThat(Suggestion.slips("", "json")).isEqualTo(4);
    }
}
