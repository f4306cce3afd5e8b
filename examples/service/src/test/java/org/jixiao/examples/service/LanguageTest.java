package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accept-Language chooses between two languages, and Chinese is what there is otherwise. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | zh-Hans",
                "zh-TW | zh-Hans",
                "en-US,en;q=0.9,zh;q=0.8 | en",
                "en | en",
                "fr, en;q=0.3 | en",
                "fr | zh-Hans",
                "* | zh-Hans",
                "!!! | zh-Hans",
                "en;q=x | zh-Hans"
            })
    void the_first_of_the_two_that_is_accepted(String accepted, String given) {
        Running.Answer card = Running.post("/score", Forms.withActual("18份"), "Accept-Language", accepted);
        Running.Answer problem = Running.get("/nothing", "Accept-Language", accepted);

        assertThat(card.json().path("language").asString()).isEqualTo(given);
        assertThat(card.header("Content-Language")).isEqualTo(given);
        assertThat(card.header("Vary")).isEqualTo("Accept-Language");
        assertThat(problem.json().path("title"))
                .isEqualTo(problem.json().at(given.equals("en") ? "/english/title" : "/chinese/title"));
    }
}
