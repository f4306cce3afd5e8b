package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page as a person uses it, in a browser. Run by the profile {@code service-page}. */
class PageTest {
    /** The least contrast between text and what is behind it, of everything that is shown; WCAG AA asks for 4.5. */
    private static final String LEAST_CONTRAST = """
            const light = (colour) => {
              const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((c) => c / 255)
                .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = (element) => {
              for (let at = element; at; at = at.parentElement) {
                const colour = getComputedStyle(at).backgroundColor;
                if (colour !== 'rgba(0, 0, 0, 0)') { return colour; }
              }
              return 'rgb(255, 255, 255)';
            };
            let least = 21;
            for (const element of document.querySelectorAll('body *')) {
              if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) { continue; }
              const [one, other] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
              least = Math.min(least, (one + 0.05) / (other + 0.05));
            }
            return Math.floor(least * 100);
            """;

    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path profile) {
        browser = new Browser(profile);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "390, false", "1280, true", "390, true"})
    void a_dropped_file_is_reviewed_and_nothing_overflows(int width, boolean isDark) throws Exception {
        browser.open(width, isDark);
        String name = width + (isDark ? "-dark" : "-light");
        browser.picture(name + "-before");
        assertFits(width);

        Map<String, String> files = new LinkedHashMap<>();
        files.put("表一.json", Forms.text(Forms.published().get(0)));
        files.put("坏的<b>文件</b>.json", "{\"id\": ");
        files.put("两张.jsonl", Forms.lineWithActual("18份") + "\n{}\n");
        browser.drop(files);
        browser.picture(name + "-after");

        assertThat(browser.number("return document.querySelectorAll('#reviews > article').length"))
                .isEqualTo(3);
        assertThat(browser.number("return document.querySelectorAll('#reviews table tr').length"))
                .isGreaterThan(10);
        assertThat(browser.text("return document.querySelector('#reviews h3').textContent"))
                .contains("2024 年度");
        assertThat(browser.number("return document.querySelectorAll('.refused').length"))
                .isEqualTo(2);
        assertThat(browser.number("return document.querySelectorAll('#reviews b').length"))
                .isZero();
        assertFits(width);
        assertThat(browser.number(LEAST_CONTRAST)).isGreaterThanOrEqualTo(450);
        browser.script("document.querySelectorAll('article')[1].scrollIntoView()");
        browser.picture(name + "-refused");
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("status of 4"));
    }

    /** Tables are scrolled by themselves; the page is not. */
    private static void assertFits(int width) {
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(browser.number("return innerWidth")).isEqualTo(width);
    }

    @Test
    void everything_comes_from_the_service_and_no_script_of_a_file_runs() {
        browser.open(1280, false);
        browser.drop(Map.of(
                "x.json",
                Forms.withActual("18份").replace("报告数量", "<img src=x onerror=alert(1)><script>alert(1)</script>")));

        assertThat(browser.number("return document.querySelectorAll('#reviews img, #reviews script').length"))
                .isZero();
        assertThat(browser.text("return document.querySelector('#reviews').textContent"))
                .contains("<img src=x");
        assertThat(browser.number("return performance.getEntriesByType('resource')"
                        + ".filter((one) => !one.name.startsWith(location.origin + '/')).length"))
                .isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void it_can_be_used_by_keyboard_and_read_aloud() throws Exception {
        browser.open(1280, false);
        browser.press(Keys.TAB);
        assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
        browser.press(Keys.TAB);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("files");
        browser.press(Keys.TAB);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("rules");

        browser.choose(Forms.published().get(0));

        assertThat(browser.text("return document.activeElement.id")).isEqualTo("reviews");
        assertThat(browser.text("return document.getElementById('status').getAttribute('role')"))
                .isEqualTo("status");
        assertThat(browser.number("return document.querySelectorAll('h1').length"))
                .isEqualTo(1);
        assertThat(
                        browser.number(
                                "return [...document.querySelectorAll('input, select')].filter((one) => one.labels.length === 0).length"))
                .isZero();
        assertThat(browser.number("return document.querySelectorAll('th:not([scope])').length"))
                .isZero();
        assertThat(browser.number("return document.querySelectorAll('.wide:not([tabindex])').length"))
                .isZero();
    }

    @Test
    void the_rules_that_are_chosen_are_those_of_the_review() {
        browser.open(1280, false);
        browser.script("document.getElementById('rules').value = 'national/2020'");
        browser.drop(Map.of("x.json", Forms.withActual("18份")));

        assertThat(browser.text("return document.querySelector('#reviews').textContent"))
                .contains("national/2020");
    }
}
