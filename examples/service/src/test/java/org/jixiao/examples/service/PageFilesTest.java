package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/page.css", "/icon.svg"})
    void the_page_names_no_other_place_and_a_browser_may_load_nothing_else(String path) {
        Running.Answer answer = Running.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "//", "innerHTML");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void the_page_has_no_script_or_style_in_its_text() {
        assertThat(Running.get("/").body()).doesNotContain("style=", "<style", "onclick", "<script>");
    }

    @Test
    void a_file_of_several_forms_is_answered_with_a_section_a_form_whatever_is_in_it() {
        String lines = Forms.lineWithActual("18份") + "\n[]\n"
                + Forms.lineWithActual("20份").replace("报告数量", "<script>");

        Running.Answer answer = Running.post(
                "/review?name=x.jsonl",
                "application/octet-stream",
                lines.getBytes(StandardCharsets.UTF_8),
                "Accept",
                "text/html");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body().split("<section", -1)).hasSize(4);
        assertThat(answer.body())
                .contains("class=\"refused\"", "&lt;script&gt;")
                .doesNotContain("<script");
    }
}
