package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form in this module's README.md, and what the program makes of it. */
class ReadmeExampleTest {
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_form_of_the_readme_gives_the_output_beside_it(@TempDir Path folder) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = JSON_BLOCK.matcher(Files.readString(Path.of(System.getProperty("basedir", "."), "README.md")));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        assertThat(blocks).hasSize(2);
        Path form = Files.writeString(folder.resolve("form.json"), blocks.get(0));

        Program program = Program.run("--format", "json", form);

        Map<String, @Nullable Object> printed = JsonTree.object(program.out());
        Map<String, @Nullable Object> shown = JsonTree.object(blocks.get(1));
        assertThat(shown.keySet()).containsExactly("execution", "indicators");
        sameIn("form", shown, printed);
    }

    /** The example leaves fields out; those that it shows have these values. */
    private static void sameIn(String place, @Nullable Object shown, @Nullable Object printed) {
        if (shown instanceof Map<?, ?> object && printed instanceof Map<?, ?> whole) {
            object.forEach((field, value) -> {
                assertThat(whole.containsKey(field)).as("%s.%s", place, field).isTrue();
                sameIn(place + "." + field, value, whole.get(field));
            });
        } else if (shown instanceof List<?> list && printed instanceof List<?> whole) {
            assertThat(whole).as(place).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                sameIn(place + "[" + i + "]", list.get(i), whole.get(i));
            }
        } else {
            assertThat(printed).as(place).isEqualTo(shown);
        }
    }
}
