package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** form-review.zip as an officer gets it: unpacked and run. */
class ZipIT {
    private static final Path ZIP = Path.of(System.getProperty("basedir", "."), "target", "form-review.zip");

    /** Names with spaces and Chinese characters, as folders have. */
    @TempDir
    static Path unpackedIn = Path.of("");

    private static Path program = Path.of("");
    private static final Set<Long> TIMES = new HashSet<>();

    @TempDir
    Path folder;

    private Path forms = Path.of("");

    /** What a script printed, and how it ended. */
    private record Ended(int status, String printed) {}

    @BeforeAll
    static void unpacked() throws IOException {
        Path place = Files.createDirectory(unpackedIn.resolve("审核 程序"));
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                TIMES.add(entry.getTime());
                Path file = place.resolve(entry.getName());
                assertThat(file.normalize()).startsWithRaw(place);
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.resolveSibling(""));
                    Files.write(file, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        program = place.resolve("form-review");
    }

    @BeforeEach
    void aFolderOfForms() throws IOException {
        forms = Files.createDirectory(folder.resolve("自评表 2024"));
        Files.copy(Program.published("chaoyang-2024-26"), forms.resolve("a.json"));
        Files.copy(Program.published("chaoyang-2024-02"), forms.resolve("b.json"));
    }

    private Ended run(String javaHome, String path, Object... args) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", program.resolve("form-review.sh").toString()));
        Stream.of(args).map(Object::toString).forEach(command::add);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), printed);
    }

    private static String ourJava() {
        return System.getProperty("java.home");
    }

    private static String ourPath() {
        return System.getenv("PATH");
    }

    @Test
    void a_folder_gives_the_report_beside_it_that_the_program_gives() throws Exception {
        Ended ended = run(ourJava(), ourPath(), forms);

        Path report = folder.resolve("自评表 2024-report.html");
        assertThat(ended.printed()).contains("审核报告：" + report);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(Files.readString(report))
                .isEqualTo(Program.run("--format", "html", forms).out());
    }

    @Test
    void a_folder_with_a_file_that_cannot_be_reviewed_gives_its_report_too() throws Exception {
        Files.writeString(forms.resolve("c.json"), "{");
        Ended ended = run(ourJava(), ourPath(), forms);

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.printed()).contains("有不能审核的文件", "审核报告：" + folder.resolve("自评表 2024-report.html"));
    }

    @Test
    void a_file_gives_the_report_beside_it_and_options_go_to_the_program() throws Exception {
        Ended sound = run(ourJava(), ourPath(), forms.resolve("b.json"));
        Ended version = run(ourJava(), ourPath(), "--version");

        assertThat(sound.status()).isZero();
        assertThat(forms.resolve("b.json-report.html")).exists();
        assertThat(version.printed()).isEqualTo("form-review " + System.getProperty("project.version") + "\n");
    }

    @Test
    void without_java_or_with_an_old_one_or_without_a_folder_it_says_so_in_chinese() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "sed", "head")) {
            Path real = Stream.of(ourPath().split(":"))
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "exec " + real + " \"$@\"");
        }
        Ended none = run("", tools.toString(), forms);
        script(tools.resolve("java"), "echo 'java version \"1.8.0_401\"' >&2");
        Ended tooOld = run("", tools.toString(), forms);
        Ended nothing = run(ourJava(), ourPath());

        assertThat(none.printed()).startsWith("没有找到 Java。请安装 Java 17");
        assertThat(tooOld.printed()).startsWith("Java 的版本太低，要 17 或更高版本；现有的是 1。");
        assertThat(nothing.printed()).startsWith("用法：");
        assertThat(List.of(none, tooOld, nothing)).extracting(Ended::status).containsOnly(2);
        assertThat(folder.resolve("自评表 2024-report.html")).doesNotExist();
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Windows is not here: the lines are held against what its command interpreter is known to need. */
    @Test
    void the_batch_file_is_utf_8_without_a_mark_with_crlf_and_every_jump_has_its_label() throws IOException {
        byte[] bytes = Files.readAllBytes(program.resolve("form-review.bat"));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        List<String> lines = List.of(text.split("\r\n"));

        assertThat(text).startsWith("@echo off\r\n").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(lines.indexOf("chcp 65001 >nul")).isBetween(1, 3);
        Matcher jump = Pattern.compile("goto (\\w+)").matcher(text);
        while (jump.find()) {
            assertThat(lines).contains(":" + jump.group(1));
        }
        int firstChinese = (int) lines.stream()
                .takeWhile(line -> line.chars().allMatch(c -> c < 128))
                .count();
        assertThat(lines.subList(0, firstChinese)).anyMatch(line -> line.contains("--format html --out"));
        assertThat(lines)
                .filteredOn(line -> line.contains("java -"))
                .allMatch(line -> line.startsWith("for ") || line.contains("-jar \"%~dp0form-review.jar\""));
        assertThat(lines)
                .as("text is no more than text to the interpreter")
                .filteredOn(line -> line.chars().anyMatch(c -> c >= 128))
                .allMatch(line -> line.startsWith("echo ") && !line.matches(".*[&|<>^()].*"));
        assertThat(lines).contains("pause", "if %MAJOR% LSS 17 goto oldjava", "start \"\" \"%REPORT%\"");
        assertThat(lines.get(lines.size() - 2)).isEqualTo("pause");
    }

    @Test
    void every_library_has_its_licence_in_the_list() throws IOException {
        List<String> listed = Files.readAllLines(program.resolve("third-party-licences.txt")).stream()
                .filter(line -> line.contains("  ") && line.contains("https:"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        try (Stream<Path> lib = Files.list(program.resolve("lib"))) {
            assertThat(lib.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                            .filter(name -> !name.startsWith("jixiao-")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(Files.readString(program.resolve("LICENSE"))).contains("Apache License");
    }

    @Test
    void the_chinese_page_names_options_that_there_are() throws IOException {
        String page = Files.readString(program.resolve("shiyong-shuoming.html"));
        String help = Program.run("--help").out();

        Matcher option = Pattern.compile("--[a-z-]+").matcher(page);
        Set<String> named = new HashSet<>();
        while (option.find()) {
            named.add(option.group());
        }
        assertThat(named).contains("--corrections", "--since").allMatch(help::contains);
        assertThat(page).contains("<meta charset=\"UTF-8\">");
    }

    @Test
    void all_entries_have_one_time_so_that_the_same_sources_give_the_same_zip() {
        assertThat(TIMES).hasSize(1);
    }
}
