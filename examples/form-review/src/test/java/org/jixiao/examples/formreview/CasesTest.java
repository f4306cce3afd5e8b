package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Written cases of rows ({@code cases/rows.jsonl}) and of forms ({@code cases/forms.jsonl}), each with the outcome that the
 * normative text demands, worked out by hand. The program reads them as files; every field of {@code expect} is compared.
 */
class CasesTest {
    private static final Path CASES = Path.of(System.getProperty("basedir", "."), "src/test/resources/cases");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"rows.jsonl, 227", "rows-more.jsonl, 1321", "forms.jsonl, 41", "forms-more.jsonl, 183"})
    void every_case_comes_out_as_the_text_demands(String file, int count) throws IOException {
        assertThat(differences(file, count)).isEmpty();
    }

    private List<String> differences(String file, int count) throws IOException {
        List<Map<String, @Nullable Object>> cases = Files.readAllLines(CASES.resolve(file)).stream()
                .map(JsonTree::object)
                .toList();
        assertThat(cases).hasSize(count);
        Map<String, @Nullable Object> outcomes = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        run(cases, outcomes, named);
        List<String> differences = new ArrayList<>();
        for (Map<String, @Nullable Object> example : cases) {
            String id = String.valueOf(example.get("id"));
            CaseOutcome outcome = new CaseOutcome(example, output(outcomes, id), named.contains(id));
            outcome.differences().forEach(difference -> differences.add(id + ": " + difference));
        }
        return differences;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> output(Map<String, @Nullable Object> outcomes, String id) {
        return (Map<String, @Nullable Object>) outcomes.get(id);
    }

    private void run(
            List<Map<String, @Nullable Object>> cases, Map<String, @Nullable Object> outcomes, Set<String> named)
            throws IOException {
        Map<String, List<Map<String, @Nullable Object>>> byRules = new TreeMap<>(Comparator.naturalOrder());
        for (Map<String, @Nullable Object> example : cases) {
            String rules = Objects.toString(example.get("rules"), "");
            byRules.computeIfAbsent(rules, key -> new ArrayList<>()).add(example);
        }
        for (Map.Entry<String, List<Map<String, @Nullable Object>>> group : byRules.entrySet()) {
            Path place = Files.createTempDirectory(folder, "cases");
            for (Map<String, @Nullable Object> example : group.getValue()) {
                String id = String.valueOf(example.get("id"));
                Files.writeString(place.resolve(id + ".json"), CaseForms.text(example, id));
            }
            Program program = group.getKey().isEmpty()
                    ? Program.run("--format", "json", place)
                    : Program.run("--format", "json", "--rules", group.getKey(), place);
            for (String line : program.outLines()) {
                Map<String, @Nullable Object> form = JsonTree.object(line);
                outcomes.put(String.valueOf(form.get("id")), form);
            }
            for (Map<String, @Nullable Object> example : group.getValue()) {
                String id = String.valueOf(example.get("id"));
                if (program.err().contains(id + ".json")) {
                    named.add(id);
                }
            }
        }
    }

    /** What one case expects against what came out. */
    private static final class CaseOutcome {
        private final Map<String, @Nullable Object> example;
        private final Map<String, @Nullable Object> expect;
        private final @Nullable Map<String, @Nullable Object> out;
        private final boolean named;
        private final List<String> differences = new ArrayList<>();

        CaseOutcome(Map<String, @Nullable Object> example, @Nullable Map<String, @Nullable Object> out, boolean named) {
            this.example = example;
            this.expect = JsonTree.child(example, "expect");
            this.out = out;
            this.named = named;
        }

        List<String> differences() {
            if (out == null) {
                same("exit", expect.get("exit"), "2");
            } else if (example.containsKey("form")) {
                form(out);
            } else {
                row(out);
            }
            return differences;
        }

        private void row(Map<String, @Nullable Object> form) {
            List<Map<String, @Nullable Object>> rows = JsonTree.children(form, "indicators");
            boolean none = "none".equals(expect.get("row"));
            same("rows", CaseForms.rows(example) - (none ? 1 : 0), rows.size());
            if (none) {
                return;
            }
            Map<String, @Nullable Object> row = rows.get(rows.size() - 1);
            figure("score", expect, row);
            text("verdict", expect, row);
            text("met", expect, row);
            Map<String, Set<String>> found = found(form, rows.size() - 1);
            if (expect.containsKey("findings")) {
                same("findings", codes("findings"), heavy(found));
            }
            codes("info").stream()
                    .filter(code -> !found.getOrDefault(code, Set.of()).contains("info"))
                    .forEach(code -> differences.add("info " + code + " is missing"));
        }

        private void form(Map<String, @Nullable Object> form) {
            if (expect.containsKey("exit")) {
                boolean error = JsonTree.children(form, "findings").stream()
                        .anyMatch(finding -> "error".equals(finding.get("severity")));
                same("exit", expect.get("exit"), named ? "2" : error ? "1" : "0");
            }
            text("rules", expect, form);
            text("grade", expect, form);
            part("execution", form, "score", "verdict");
            part("total", form, "weight", "score", "open", "verdict");
            List<Map<String, @Nullable Object>> rows = JsonTree.children(form, "indicators");
            List<String> ofForm = new ArrayList<>();
            List<String> all = new ArrayList<>();
            for (Map<String, @Nullable Object> finding : JsonTree.children(form, "findings")) {
                String code = String.valueOf(finding.get("code"));
                all.add(code);
                boolean counts =
                        !"info".equals(finding.get("severity")) && !codes("may").contains(code);
                if (finding.get("row") == null && counts) {
                    ofForm.add(code);
                }
            }
            if (expect.containsKey("findings")) {
                same("findings", codes("findings"), new TreeSet<>(ofForm));
                for (int i = 0; i < rows.size(); i++) {
                    String name = String.valueOf(rows.get(i).get("name"));
                    same("row " + name, ofRow(name), heavy(found(form, i)));
                }
            }
            codes("info").stream().filter(code -> !all.contains(code)).forEach(code -> differences.add("no " + code));
            codes("absent").stream().filter(all::contains).forEach(differences::add);
            codes("once")
                    .forEach(code -> same(
                            "times " + code,
                            1L,
                            all.stream().filter(code::equals).count()));
        }

        private Set<String> ofRow(String name) {
            Object rows = expect.get("rows");
            Object codes = rows instanceof Map<?, ?> byName ? byName.get(name) : null;
            Set<String> expected = new TreeSet<>();
            if (codes instanceof List<?> list) {
                list.forEach(code -> expected.add(String.valueOf(code)));
            }
            return expected;
        }

        private void part(String name, Map<String, @Nullable Object> form, String... fields) {
            if (!expect.containsKey(name)) {
                return;
            }
            if (expect.get(name) == null || form.get(name) == null) {
                same(name, expect.get(name), form.get(name));
                return;
            }
            Map<String, @Nullable Object> wanted = JsonTree.child(expect, name);
            for (String field : fields) {
                if (field.equals("verdict")) {
                    text(field, wanted, JsonTree.child(form, name));
                } else {
                    figure(field, wanted, JsonTree.child(form, name));
                }
            }
        }

        /** The findings of a row by code, each with its severities. */
        private static Map<String, Set<String>> found(Map<String, @Nullable Object> form, int row) {
            Map<String, Set<String>> found = new TreeMap<>();
            for (Map<String, @Nullable Object> finding : JsonTree.children(form, "findings")) {
                if (Integer.toString(row).equals(finding.get("row"))) {
                    found.computeIfAbsent(String.valueOf(finding.get("code")), code -> new TreeSet<>())
                            .add(String.valueOf(finding.get("severity")));
                }
            }
            return found;
        }

        private Set<String> heavy(Map<String, Set<String>> found) {
            Set<String> heavy = new TreeSet<>(found.keySet());
            heavy.removeIf(code ->
                    Set.of("info").equals(found.get(code)) || codes("may").contains(code));
            return heavy;
        }

        private Set<String> codes(String field) {
            Set<String> codes = new TreeSet<>();
            if (expect.get(field) instanceof List<?> list) {
                list.forEach(code -> codes.add(String.valueOf(code)));
            }
            return codes;
        }

        private void figure(String field, Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> met) {
            if (wanted.containsKey(field)) {
                BigDecimal expected = CaseForms.number(wanted.get(field));
                BigDecimal got = CaseForms.number(met.get(field));
                boolean same = expected != null && got != null && expected.compareTo(got) == 0;
                if (!same && (expected != null || got != null)) {
                    differences.add(field + ": expected " + expected + ", got " + got);
                }
            }
        }

        private void text(String field, Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> met) {
            if (wanted.containsKey(field)) {
                same(field, wanted.get(field), met.get(field));
            }
        }

        private void same(String field, @Nullable Object expected, @Nullable Object got) {
            if (!Objects.equals(expected, got)) {
                differences.add(field + ": expected " + expected + ", got " + got);
            }
        }
    }
}
