package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of README.md compiles, and both languages name the same formats and limits. */
class ReadmeTest {
    private static final Path README = Path.of(System.getProperty("basedir", "."), "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void every_java_block_compiles_with_its_own_imports() throws IOException {
        Matcher block = JAVA.matcher(Files.readString(README));
        int blocks = 0;
        while (block.find()) {
            blocks++;
            String imports = lines(block.group(1), true);
            String code = lines(block.group(1), false);
            Path source = Files.writeString(
                    folder.resolve("Snippet.java"),
                    imports + "class Snippet { static void run() throws Exception {\n" + code + "}}\n");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter errors = new StringWriter();
            boolean compiled = compiler.getTask(
                            errors,
                            null,
                            null,
                            List.of("-proc:none", "-d", folder.toString()),
                            null,
                            compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                    .call();

            assertThat(compiled).as(errors.toString()).isTrue();
        }
        assertThat(blocks).isPositive();
    }

    private static String lines(String block, boolean imports) {
        return block.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void both_languages_name_the_same_formats_and_limits() throws IOException {
        String[] languages = Files.readString(README).split("\n## English", -1);

        assertThat(languages).hasSize(2);
        for (String named : List.of(
                ".xlsx .xls .docx .doc .html",
                "50,000",
                "500,000",
                "20,000",
                "256 MB",
                "64 MB",
                "200,000",
                "4 MB",
                "OFD",
                "`ignored()`")) {
            assertThat(languages[0]).contains(named);
            assertThat(languages[1]).contains(named);
        }
    }
}
