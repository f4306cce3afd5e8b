package org.jixiao.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jixiao.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** README.md and core/docs say nothing that does not compile, and show no output that was not printed. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @TempDir
    Path folder;

    static List<ReadmeBlocks.Block> javaBlocks() throws IOException {
        return ReadmeBlocks.read().stream()
                .filter(block -> block.language().equals("java") && !isTestedBesideItsExample(block.text()))
                .toList();
    }

    /** Whole programs, and what needs the classes of another example: the tests of that example compile them. */
    private static boolean isTestedBesideItsExample(String block) {
        return block.contains("public class ") || block.contains("import org.jixiao.examples.");
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void every_java_block_compiles_and_prints_what_follows_it(ReadmeBlocks.Block block) throws Exception {
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, program(block.text()));

        compile(source);

        if (!block.output().isEmpty()) {
            assertThat(printed()).as("output of %s", block).isEqualTo(block.output());
        }
    }

    /** A class around the block, which is compiled with its own imports alone: a reader copies one block. */
    private static String program(String block) {
        String imports = lines(block, line -> line.startsWith("import "));
        String code = lines(block, line -> !line.startsWith("import "));
        boolean isMethod = code.stripLeading().startsWith("static ");
        String body = isMethod ? code : "public static void run() throws Exception {\n" + code + "}\n";
        return imports + "public class Snippet {\n" + body + "}\n";
    }

    private static String lines(String block, Predicate<String> wanted) {
        return block.lines().filter(wanted).map(line -> line + "\n").collect(Collectors.joining());
    }

    @Test
    void the_first_example_and_its_output_are_there() throws IOException {
        assertThat(javaBlocks()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(javaBlocks().get(0).document()).isEqualTo("README.md");
        assertThat(javaBlocks().get(0).text()).contains("import org.jixiao.form.SelfEvaluation;");
        assertThat(javaBlocks().get(0).output()).contains("94.00 优");
    }

    @Test
    void the_dependency_snippet_names_the_version_of_this_build() throws IOException {
        String version = System.getProperty("project.version");
        assertThat(version).isNotBlank();
        assertThat(Files.readString(ReadmeBlocks.readme())).contains("<version>" + version + "</version>");
    }

    @Test
    void the_first_page_stays_a_page() throws IOException {
        assertThat(Files.size(ReadmeBlocks.readme())).isLessThan(10_240);
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        for (Path document : ReadmeBlocks.documents()) {
            Path folder = Objects.requireNonNull(document.getParent());
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                assertThat(folder.resolve(link.group(1)))
                        .as("a link of %s", document)
                        .exists();
            }
        }
    }

    @Test
    void every_finding_stands_in_the_normative_text_with_its_severity() throws IOException {
        String english = Files.readString(ReadmeBlocks.docs().resolve("scoring.en.md"));
        String chinese = Files.readString(ReadmeBlocks.docs().resolve("scoring.zh.md"));
        for (FindingCode code : FindingCode.values()) {
            String severity = code.severity().name().toLowerCase(Locale.ROOT);
            assertThat(english).contains("| " + code + " | " + severity + " | ");
            String word = Map.of("error", "错误", "warning", "警告", "info", "提示").get(severity);
            assertThat(chinese).contains("| " + code + " | " + word + " | ");
        }
    }

    /** A reader finds each finding by its code, and each is described by the same five points. */
    @Test
    void every_finding_has_its_section_on_the_page_for_finance_officers_under_its_name_and_severity()
            throws IOException {
        assertThat(findings("findings.zh.md"))
                .isEqualTo(expected(Locale.CHINESE, List.of("提出", "不提出", "核对", "怎么办", "例")));
        assertThat(findings("findings.en.md"))
                .isEqualTo(expected(Locale.ENGLISH, List.of("Raised", "Not raised", "Check", "What to do", "Example")));
    }

    /** The headings of a page's sections with the first words of what stands in each. */
    private static Map<String, List<String>> findings(String page) throws IOException {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> section = new ArrayList<>();
        for (String line : Files.readAllLines(ReadmeBlocks.docs().resolve(page))) {
            if (line.startsWith("### ")) {
                section = new ArrayList<>();
                assertThat(sections.put(line.substring(4), section)).as(line).isNull();
            } else if (line.startsWith("- ")) {
                section.add(line.substring(2, line.replace('：', ':').indexOf(':')));
            }
        }
        return sections;
    }

    private static Map<String, List<String>> expected(Locale locale, List<String> points) {
        Map<String, List<String>> sections = new TreeMap<>();
        for (FindingCode code : FindingCode.values()) {
            sections.put(
                    code + " " + code.label(locale) + " · " + code.severity().label(locale), points);
        }
        return sections;
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.zh.md", "guide.en.md", "working-on.zh.md", "working-on.en.md"})
    void every_package_of_core_stands_in_the_tables_of_packages(String page) throws IOException {
        String text = Files.readString(ReadmeBlocks.docs().resolve(page));
        assertThat(ReadmeBlocks.packages())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(text).contains("\n| `" + name + "` | "));
    }

    /** Every page in core/docs that has a Chinese and an English half. */
    static Stream<String> pages() throws IOException {
        return ReadmeBlocks.documents().stream()
                .map(document -> String.valueOf(document.getFileName()))
                .filter(name -> name.endsWith(".zh.md"))
                .map(name -> name.replace(".zh.md", ""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void both_languages_have_the_same_sections_tables_and_commands(String page) throws IOException {
        assertThat(skeleton(page + ".en.md")).isEqualTo(skeleton(page + ".zh.md"));
    }

    /** The number or code of each section, how many cells each row of a table has, and the blocks; those that are no prose whole. */
    private static List<String> skeleton(String document) throws IOException {
        List<String> skeleton = new ArrayList<>();
        String block = "";
        for (String line : Files.readAllLines(ReadmeBlocks.docs().resolve(document))) {
            if (line.startsWith("```")) {
                block = block.isEmpty() ? line : "";
                skeleton.add(line);
            } else if (block.equals("```sh") || block.equals("```xml") || block.equals("```json")) {
                skeleton.add(line);
            } else if (block.isEmpty() && line.startsWith("##")) {
                skeleton.add(line.split(" ", -1)[0] + " " + line.split(" ", -1)[1]);
            } else if (block.isEmpty() && line.startsWith("|")) {
                skeleton.add(line.chars().filter(c -> c == '|').count() + " bars");
            }
        }
        return skeleton;
    }

    @Test
    void every_page_stands_in_the_list_of_pages() throws IOException {
        String list = Files.readString(ReadmeBlocks.docs().resolve("README.md"));
        assertThat(pages())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(page ->
                        assertThat(list).contains("(" + page + ".zh.md)").contains("(" + page + ".en.md)"));
    }

    private void compile(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String printed() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return withoutTrailingSpace(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String withoutTrailingSpace(String text) {
        StringBuilder lines = new StringBuilder();
        try (Stream<String> all = text.stripTrailing().lines()) {
            all.forEach(line -> lines.append(line.stripTrailing()).append('\n'));
        }
        return lines.toString();
    }
}
