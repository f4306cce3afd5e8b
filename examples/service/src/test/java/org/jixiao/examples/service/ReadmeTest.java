package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jixiao.examples.service.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every command of README.md gives the output beside it, and every program in it runs. */
class ReadmeTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path ROOT = MODULE.resolve("../..").normalize();
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(curl [^`]*)```\n\n```json\n([^`]*)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String README = Forms.text(MODULE.resolve("README.md"));

    /** A command, and what is shown of its output. */
    record Example(String command, String shown) {}

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(README);
        while (example.find()) {
            examples.add(new Example(example.group(1).strip(), example.group(2).strip()));
        }
        return examples;
    }

    @Test
    void every_command_gives_the_output_beside_it() throws IOException {
        assertThat(examples()).hasSize(6);
        for (Example example : examples()) {
            List<String> shown = example.shown().startsWith("{\"line\"")
                    ? example.shown().lines().toList()
                    : List.of(example.shown());
            String body = curl(example.command());
            List<String> answered =
                    shown.size() == 1 ? List.of(body) : body.lines().toList();

            assertThat(answered).as(example.command()).hasSameSizeAs(shown);
            for (int i = 0; i < shown.size(); i++) {
                same("$", Running.MAPPER.readTree(shown.get(i)), Running.MAPPER.readTree(answered.get(i)));
            }
        }
    }

    @Test
    void the_program_for_jdk_8_is_compiled_for_it_and_prints_the_card(@TempDir Path folder) throws Exception {
        String program = here(block("java"));
        Path file = Files.writeString(folder.resolve("ScoreOnJdk8.java"), program);
        StringWriter said = new StringWriter();
        boolean isCompiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        List.of("--release", "8", "-proc:none", "-Xlint:-options", "-d", folder.toString()),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(file))
                .call();
        assertThat(isCompiled).as(said.toString()).isTrue();

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder.toString(),
                        "ScoreOnJdk8")
                .directory(ROOT.toFile())
                .start();

        assertThat(run.inputReader(StandardCharsets.UTF_8).readLine()).contains("\"score\":\"94.50\"");
    }

    @Test
    void the_program_in_python_prints_what_it_says() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/python3"))).isTrue();

        Process run = new ProcessBuilder("/usr/bin/python3", "-X", "utf8", "-c", here(block("python")))
                .directory(ROOT.toFile())
                .start();

        assertThat(run.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("94.50 优");
    }

    @Test
    void every_code_of_a_problem_is_listed_with_its_status() {
        String listed = README.substring(README.indexOf("| 状态 status"), README.indexOf("| 上限 limit"));
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(listed.lines()
                            .filter(line -> Pattern.compile("\\b" + code + "\\b")
                                    .matcher(line)
                                    .find()))
                    .as(code.name())
                    .singleElement()
                    .asString()
                    .contains(String.valueOf(code.status()));
        }
    }

    @Test
    void every_route_is_named() {
        TreeSet<String> paths = new TreeSet<>();
        Running.routes().forEach(route -> paths.addAll(route.getPatternValues()));
        paths.forEach(path -> assertThat(README).contains(path.replace("{*", "{")));
    }

    private static String block(String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(README);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String here(String text) {
        return text.replace("127.0.0.1:8080", "127.0.0.1:" + Running.PORT);
    }

    /** What curl would get: it is called with {@code -s}, {@code -H}, {@code --data-binary @FILE} and an address. */
    private static String curl(String command) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(Optional.ofNullable(word.group(1)).orElseGet(() -> word.group(2)));
        }
        List<String> headers = new ArrayList<>();
        String type = "";
        byte[] body = {};
        String address = "";
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s" -> {}
                case "-H" -> {
                    String[] header = words.get(++i).split(": ", 2);
                    if (header[0].equals("Content-Type")) {
                        type = header[1];
                    } else {
                        headers.addAll(List.of(header));
                    }
                }
                case "--data-binary" ->
                    body = Files.readAllBytes(ROOT.resolve(words.get(++i).substring(1)));
                default -> address = words.get(i);
            }
        }
        String path = address.replace("http://127.0.0.1:8080", "");
        return Running.post(path, type, body, headers.toArray(String[]::new)).body();
    }

    /** Whether everything that is shown stands in the answer; a list may go on. */
    private static void same(String place, JsonNode shown, JsonNode answered) {
        if (shown.isObject()) {
            for (Map.Entry<String, JsonNode> field : shown.properties()) {
                same(place + "." + field.getKey(), field.getValue(), answered.path(field.getKey()));
            }
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                same(place + "[" + i + "]", shown.get(i), answered.path(i));
            }
        } else {
            assertThat(answered).as(place).isEqualTo(shown);
        }
    }
}
