package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the program as a person sees them, in a browser. Run by the profile {@code report-page}. */
class ReportPageTest {
    /** What stands further right than the window, and what does not fit into its cell; a bracket may hang over by half its width. */
    private static final String OVERFLOWING = """
            const out = [];
            for (const element of document.querySelectorAll('td, tbody th, p, li, h1, h2, h3, dd, figure, .wide')) {
              const box = element.getBoundingClientRect();
              if (box.width > 1 && (box.right > innerWidth + 1 || box.left < -1
                  || element.scrollWidth > element.clientWidth + (element.tagName.startsWith('H') ? 12 : 1))) {
                out.push(element.tagName + ' ' + element.className + ' ' + element.textContent.slice(0, 60));
              }
            }
            return out;
            """;

    /**
     * The texts with less contrast to what is behind them than WCAG AA asks for. Elements that style sheets cannot tell apart are
     * looked at once.
     */
    private static final String FAINT = """
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
            const kind = (element) => {
              const names = [];
              for (let at = element; at !== document.body; at = at.parentElement) {
                names.push(at.tagName + '.' + at.getAttribute('class') + (at.getAttribute('fill') ?? ''));
              }
              return names.join(' ');
            };
            const seen = new Set();
            const faint = new Set();
            for (const element of document.querySelectorAll('body *:not(title, desc)')) {
              const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
              if (!isText || seen.has(kind(element))) { continue; }
              seen.add(kind(element));
              const style = getComputedStyle(element);
              const ink = element.closest('svg') ? style.fill : style.color;
              const [one, other] = [light(ink), light(behind(element))].sort((a, b) => b - a);
              if ((one + 0.05) / (other + 0.05) < 4.5) {
                faint.add(element.tagName + ' ' + ink + ' on ' + behind(element));
              }
            }
            return [...faint];
            """;

    private static final String LOST_LINKS = """
            return [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
              .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1)));
            """;

    private static final Map<String, Path> PAGES = new LinkedHashMap<>();
    private static @Nullable Browser browser;

    @BeforeAll
    static void pages(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.json"),
                Program.run("--format", "json", Program.corpus()).out());
        Path again = Files.createDirectory(folder.resolve("again"));
        for (String id : List.of("chaoyang-2024-26", "chaoyang-2024-50", "fengtai-2022-10", "fengtai-2022-28")) {
            Files.writeString(
                    again.resolve(id + ".json"),
                    Program.text(Program.published(id)).replace("\"score\": \"10\"", "\"score\": \"9\""));
        }
        Path department = Path.of("../form-files/src/test/resources/office/docx-03-tongzhou-annex.docx");
        page(folder, "report", Program.corpus());
        page(folder, "summary", "--summary", Program.corpus());
        page(folder, "corrections", "--corrections", Program.corpus());
        page(folder, "since", "--since", old, again);
        page(folder, "department", department);
        browser = new Browser(folder.resolve("profile"));
    }

    private static void page(Path folder, String name, Object... args) throws IOException {
        List<Object> all = new ArrayList<>(List.of(args));
        all.addAll(0, List.of("--format", "html"));
        PAGES.put(
                name,
                Files.writeString(
                        folder.resolve(name + ".html"),
                        Program.run(all.toArray()).out()));
    }

    @AfterAll
    static void close() {
        browser().close();
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    static List<String> names() {
        return List.of("report", "summary", "corrections", "since", "department");
    }

    private static void open(String name, int width, boolean isDark) {
        browser().open(Objects.requireNonNull(PAGES.get(name)), width, isDark);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_overflows_on_a_screen_or_on_a_phone(String name) throws IOException {
        for (int width : List.of(1280, 390)) {
            open(name, width, false);
            browser().picture(name + "-" + width);

            assertThat(browser().number("return innerWidth")).isEqualTo(width);
            assertThat(browser().number("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(browser().texts(OVERFLOWING)).as("%s at %s", name, width).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void contrast_is_that_of_wcag_aa_in_light_and_in_dark(String name) throws IOException {
        for (boolean isDark : List.of(false, true)) {
            open(name, 1280, isDark);
            browser().picture(name + (isDark ? "-dark" : "-light"));

            assertThat(browser().texts(FAINT)).as("%s, dark: %s", name, isDark).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void links_resolve_and_nothing_is_loaded(String name) {
        open(name, 1280, false);

        assertThat(browser().texts(LOST_LINKS)).isEmpty();
        assertThat(browser().number("return performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(browser().number("return document.querySelectorAll('script').length"))
                .isZero();
        assertThat(browser().complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_prints_on_a4(String name) throws IOException {
        assertThat(sheets(name)).isNotEmpty().allMatch(sheet -> sheet.matches("59[45]\\.\\d+ 84[12]\\.\\d+"));
    }

    /** Before, a table that spans rows began on a new page wherever it did not fit, and the last sheet held one line. */
    @Test
    void tables_go_on_over_the_end_of_a_page() throws IOException {
        assertThat(sheets("department")).hasSizeLessThanOrEqualTo(13);
    }

    /** Width and height of each sheet of a page in print, in points. */
    private static List<String> sheets(String name) throws IOException {
        open(name, 1280, false);
        Matcher box = Pattern.compile("/MediaBox \\[0 0 ([0-9. ]+)]")
                .matcher(new String(browser().printed(name), StandardCharsets.ISO_8859_1));
        List<String> sheets = new ArrayList<>();
        while (box.find()) {
            sheets.add(box.group(1));
        }
        return sheets;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void totals_on_the_page_are_those_of_the_json(int width) {
        open("report", width, false);
        List<String> rows = browser().texts("""
                return [...document.querySelectorAll('#index tbody tr')].map((row) =>
                  [row.cells[1], row.cells[3], row.cells[4]].map((cell) => cell.textContent).join(' '));
                """);
        List<String> expected = Program.run("--format", "json", Program.corpus()).outLines().stream()
                .map(JsonTree::object)
                .map(form -> {
                    Map<String, @Nullable Object> total = JsonTree.child(form, "total");
                    Object published = total.get("published");
                    String ours = "0".equals(total.get("open"))
                            ? String.valueOf(total.get("score"))
                            : total.get("score") + "～" + total.get("highest");
                    return form.get("id") + " " + (published == null ? "—" : published) + " " + ours;
                })
                .toList();

        assertThat(rows).hasSize(117).containsExactlyElementsOf(expected);
    }

    @Test
    void averages_of_the_summary_are_those_of_the_json() {
        open("summary", 1280, false);
        Map<String, @Nullable Object> json = JsonTree.object(
                Program.run("--summary", "--format", "json", Program.corpus()).out());
        Object published =
                JsonTree.child(JsonTree.child(json, "threeWays"), "published").get("average");

        assertThat(published).isNotNull();
        String shown = new BigDecimal(String.valueOf(published))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        assertThat(browser().texts("""
                return [...document.querySelectorAll('tr')].filter((row) => row.cells[0].textContent === '简单平均')
                  .map((row) => row.cells[1].textContent);
                """)).contains(shown);
    }
}
