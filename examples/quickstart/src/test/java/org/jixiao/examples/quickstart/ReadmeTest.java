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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jixiao.scorecard.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README.md says nothing that does not compile, and shows no output that was not printed. */
class ReadmeTest {
    private static final String IMPORTS = """
            import static org.jixiao.rule.Clause.clause;
            import static org.jixiao.rule.Conditions.*;
            import static org.jixiao.rule.Observed.observedIn;
            import static org.jixiao.rule.Scope.*;
            import static org.jixiao.scoring.ScoringStrategies.*;
            import static org.jixiao.value.Money.wan;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import org.jixiao.form.*;
            import org.jixiao.notation.*;
            import org.jixiao.report.*;
            import org.jixiao.review.*;
            import org.jixiao.rule.*;
            import org.jixiao.rules.beijing.chaoyang.*;
            import org.jixiao.rules.beijing.tongzhou.*;
            import org.jixiao.scorecard.*;
            import org.jixiao.spi.*;
            import org.jixiao.summary.*;
            import org.jixiao.testkit.*;
            import org.jixiao.testkit.oracle.*;
            import org.jixiao.value.*;
            """;

    @TempDir
    Path folder;

    static List<ReadmeBlocks.Block> javaBlocks() throws IOException {
        return ReadmeBlocks.read().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void every_java_block_compiles_and_prints_what_follows_it(ReadmeBlocks.Block block) throws Exception {
        Path source = folder.resolve("Snippet.java");
        boolean isMethod = block.text().startsWith("static ");
        String body = isMethod ? block.text() : "public static void run() {\n" + block.text() + "}\n";
        Files.writeString(source, IMPORTS + "public class Snippet {\n" + body + "}\n");

        compile(source);

        if (!block.output().isEmpty()) {
            assertThat(printed()).as("output of %s", block).isEqualTo(block.output());
        }
    }

    @Test
    void the_first_example_and_its_output_are_there() throws IOException {
        assertThat(javaBlocks()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(javaBlocks().get(0).output()).contains("94.00 优");
    }

    @Test
    void the_dependency_snippet_names_the_version_of_this_build() throws IOException {
        String version = System.getProperty("project.version");
        assertThat(version).isNotBlank();
        assertThat(Files.readString(ReadmeBlocks.readme()))
                .contains("<version>" + version + "</version>")
                .contains("org.jixiao:jixiao-rules-beijing:" + version);
    }

    @Test
    void every_finding_is_explained_with_its_severity() throws IOException {
        String readme = Files.readString(ReadmeBlocks.readme());
        for (FindingCode code : FindingCode.values()) {
            assertThat(readme)
                    .contains("| " + code + " | " + code.severity().name().toLowerCase(Locale.ROOT) + " | ");
        }
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
