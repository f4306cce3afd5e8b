package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WhatIfTest {
    private static String change(String form, String changes) {
        return "{\"form\": " + form + ",\n \"changes\": " + changes + "}";
    }

    @Test
    void a_form_alone_gives_the_ways_to_the_next_grade() {
        Running.Answer answer = Running.post("/what-if", Forms.withActual("18份"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("schema").asString()).isEqualTo("jixiao/what-if/0");
        assertThat(answer.json().path("total")).isEqualTo(score("18份").path("total"));
    }

    @Test
    void a_change_gives_the_card_of_the_form_as_if_it_had_been_sent_so() {
        for (String changes : new String[] {
            "[{\"key\": \"r-1\", \"actual\": \"20份\"}]",
            "[{\"row\": 0, \"actual\": \"20份\"}]",
            "[{\"row\": 0, \"actual\": \"3份\"}, {\"key\": \"r-1\", \"actual\": \"20份\"}]"
        }) {
            JsonNode answer = Running.post("/what-if", change(Forms.withActual("18份"), changes))
                    .json();

            assertThat(answer.path("before")).as(changes).isEqualTo(score("18份"));
            assertThat(answer.path("after")).as(changes).isEqualTo(score("20份"));
            assertThat(answer.path("difference").asString()).isEqualTo("9.00");
        }
    }

    @Test
    void a_cell_that_cannot_be_read_is_no_hindrance_once_it_is_changed() {
        JsonNode answer = Running.post("/what-if", change(Forms.withActual("较多"), "[{\"row\": 0, \"actual\": 20}]"))
                .json();

        assertThat(answer.path("after")).isEqualTo(score("20"));
        assertThat(answer.at("/before/total/open").asString()).isEqualTo("90");
    }

    @Test
    void mistakes_of_the_form_keep_the_place_that_they_have_in_the_body() {
        Running.Answer answer =
                Running.post("/what-if", change(Forms.withActual("较多"), "[{\"row\": 0, \"weight\": 90}]"));

        assertThat(answer.code()).as(answer.body()).isEqualTo("CELLS");
        assertThat(answer.json().at("/mistakes/0/line").asInt()).isEqualTo(6);
    }

    @Test
    void a_row_that_is_not_there_is_named() {
        Running.Answer key =
                Running.post("/what-if", change(Forms.withActual("18份"), "[{\"key\": \"r-9\", \"actual\": \"20份\"}]"));
        Running.Answer row =
                Running.post("/what-if", change(Forms.withActual("18份"), "[{\"row\": 1, \"actual\": \"20份\"}]"));

        assertThat(key.code()).isEqualTo("CHANGE");
        assertThat(key.json().path("key").asString()).isEqualTo("r-9");
        assertThat(row.code()).isEqualTo("CHANGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "[{}]",
                "[{\"row\": 0}]",
                "[{\"actual\": \"1\"}]",
                "[{\"row\": 0, \"key\": \"r-1\", \"actual\": \"1\"}]",
                "[{\"row\": \"0\", \"actual\": \"1\"}]",
                "[{\"row\": 99999999999, \"actual\": \"1\"}]",
                "[{\"row\": 0, \"actual\": []}]",
                "[{\"row\": 0, \"name\": \"x\"}]"
            })
    void a_change_in_another_shape_is_refused_with_its_place(String changes) {
        Running.Answer answer = Running.post("/what-if", change(Forms.withActual("18份"), changes));

        assertThat(answer.code()).as(answer.body()).isEqualTo("LAYOUT");
        assertThat(answer.json().path("line").asInt()).isEqualTo(9);
        assertThat(answer.json().path("pointer").asString()).startsWith("/changes");
    }

    private static JsonNode score(String actual) {
        return Running.post("/score", Forms.withActual(actual)).json();
    }
}
