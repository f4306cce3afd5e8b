package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever is refused is a problem of RFC 9457, with a sentence in both languages and nothing of the program in it. */
class ProblemTest {
    /** A request, and how it has to be answered. */
    record Refused(String what, int status, String code, Running.Answer answer) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Refused> refused() {
        String form = Forms.withActual("18份");
        byte[] gbk = form.getBytes(Charset.forName("GBK"));
        byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
        String rows = ",{\"level1\":\"a\",\"level2\":\"b\",\"name\":\"c\"}".repeat(300);
        return Stream.of(
                new Refused("unknown route", 404, "NOT_FOUND", Running.get("/nothing/here")),
                new Refused("index of the actuator", 404, "NOT_FOUND", Running.get("/actuator")),
                new Refused("environment", 404, "NOT_FOUND", Running.get("/actuator/env")),
                new Refused("error page", 404, "NOT_FOUND", Running.get("/error")),
                new Refused("folder above", 400, "BAD_REQUEST", Running.get("/..%2f..%2fetc%2fpasswd/")),
                new Refused("rules", 404, "RULES_UNKNOWN", Running.get("/rules/beijing/nowhere/2024")),
                new Refused("method", 405, "METHOD", Running.get("/score")),
                new Refused(
                        "DELETE",
                        405,
                        "METHOD",
                        Running.send(Running.to("/rules").DELETE())),
                new Refused(
                        "no type",
                        415,
                        "MEDIA_TYPE",
                        Running.send(Running.to("/score").POST(BodyPublishers.ofString(form)))),
                new Refused(
                        "form type",
                        415,
                        "MEDIA_TYPE",
                        Running.post("/score", "application/x-www-form-urlencoded", utf8)),
                new Refused("strange type", 415, "MEDIA_TYPE", Running.post("/batch", "%%%", utf8)),
                new Refused("accept", 406, "NOT_ACCEPTABLE", Running.post("/score", form, "Accept", "image/png")),
                new Refused("unknown rules", 400, "PARAMETER", Running.post("/score?rules=chaoyang/2024", form)),
                new Refused("partial", 400, "PARAMETER", Running.post("/score?partial=perhaps", form)),
                new Refused("answer", 400, "PARAMETER", Running.post("/batch?answer=x", "application/jsonl", utf8)),
                new Refused("empty", 400, "EMPTY", Running.post("/score", "")),
                new Refused("spaces", 400, "EMPTY", Running.post("/review", " \n ")),
                new Refused("cut", 400, "JSON", Running.post("/score", form.substring(0, 100))),
                new Refused("GBK", 400, "ENCODING", Running.post("/score", "application/json", gbk)),
                new Refused("GBK of a change", 400, "ENCODING", Running.post("/what-if", "application/json", gbk)),
                new Refused("levels", 400, "TOO_DEEP", Running.post("/score", "{\"a\":".repeat(100_000))),
                new Refused("levels of a change", 400, "TOO_DEEP", Running.post("/what-if", "{\"a\":".repeat(100_000))),
                new Refused(
                        "field",
                        422,
                        "LAYOUT",
                        Running.post("/score", form.replace("\"weight\": \"90\"", "\"wieght\": 1"))),
                new Refused("arrays", 422, "LAYOUT", Running.post("/score", "[".repeat(100_000))),
                new Refused("two forms", 422, "SEVERAL_FORMS", Running.post("/score", "[" + form + "," + form + "]")),
                new Refused(
                        "statement",
                        422,
                        "NO_FORM",
                        Running.post(
                                "/score",
                                "{\"kind\":\"statement\",\"id\":\"s\",\"district\":\"fengtai\",\"year\":2020}")),
                new Refused(
                        "rows", 422, "TOO_MANY_ROWS", Running.post("/score", form.replace("}],", "}" + rows + "],"))),
                new Refused("cells", 422, "CELLS", Running.post("/score", Forms.withActual("较多"))),
                new Refused("district", 422, "NO_RULES", Running.post("/score", form.replace("chaoyang", "atlantis"))),
                new Refused("early year", 422, "NO_RULES", Running.post("/score", form.replace("2024", "2019"))),
                new Refused("size", 413, "TOO_LARGE", Running.post("/score", " ".repeat(3 << 20))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void every_refusal_says_what_it_is_in_both_languages(Refused refused) {
        Running.Answer answer = refused.answer();
        JsonNode problem = answer.json();

        assertThat(answer.status()).as(answer.body()).isEqualTo(refused.status());
        assertThat(answer.code()).as(answer.body()).isEqualTo(refused.code());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(refused.status());
        assertThat(problem.path("type").asString()).isEqualTo("urn:jixiao:problem:" + refused.code());
        assertThat(problem.path("title")).isEqualTo(problem.at("/chinese/title"));
        assertThat(problem.path("detail")).isEqualTo(problem.at("/chinese/detail"));
        assertThat(problem.at("/chinese/detail").asString()).containsPattern("\\p{IsHan}");
        assertThat(problem.at("/english/detail").asString()).containsPattern("[a-z]{3}");
        assertThat(answer.body()).doesNotContain("Exception", "\\tat ", "org.jixiao", "org.springframework", "java.");
    }

    @Test
    void a_fault_in_json_has_its_line_and_column() {
        Running.Answer answer = Running.post("/score", "{\"id\": \"f\",\n \"district\" \"x\"}");

        assertThat(answer.code()).isEqualTo("JSON");
        assertThat(answer.json().path("line").asInt()).isEqualTo(2);
        assertThat(answer.json().path("column").asInt()).isEqualTo(13);
    }

    @Test
    void all_cells_that_cannot_be_read_are_told_with_key_and_place() {
        String form = Forms.withActual("较多").replace("\"executed\": \"95\"", "\"executed\": \"九十多\"");

        Running.Answer answer = Running.post("/score", form, "Accept-Language", "en-GB");
        JsonNode mistakes = answer.json().path("mistakes");

        assertThat(answer.json().path("title").asString()).isEqualTo("cells that could not be read");
        assertThat(mistakes.size()).isEqualTo(2);
        assertThat(mistakes.at("/0/pointer").asString()).isEqualTo("/funds/total/executed");
        assertThat(mistakes.at("/1/key").asString()).isEqualTo("r-1");
        assertThat(mistakes.at("/1/row").asInt()).isZero();
        assertThat(mistakes.at("/1/code").asString()).isEqualTo("NOT_A_NUMBER");
        assertThat(mistakes.at("/1/pointer").asString()).isEqualTo("/indicators/0/actual");
        assertThat(mistakes.at("/1/line").asInt()).isEqualTo(6);
    }

    @Test
    void a_rule_set_that_is_nearly_right_is_suggested() {
        assertThat(Running.post("/score?rules=chaoyang/2024", "{}")
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("LAYOUT"); // the form comes first
        assertThat(Running.get("/rules/chaoyang/2024").json().path("detail").asString())
                .contains("是不是要写 beijing/chaoyang/2024");
    }
}
