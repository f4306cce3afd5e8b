package org.jixiao.examples.service.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jixiao.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class PacksTest {
    private static final String HUBEI = """
            district: hubei
            year: 2020
            name: {zh: 湖北省, en: Hubei}
            basedOn: national/2020
            """;

    @TempDir
    Path folder;

    @Test
    void the_rule_sets_of_a_folder_stand_beside_the_installed_ones() throws IOException {
        Files.writeString(folder.resolve("hubei.yaml"), HUBEI);

        assertThat(ids(Map.of("jixiao.rules-dir", folder.toString())))
                .contains("hubei/2020", "national/2020", "beijing/chaoyang/2024");
        assertThat(ids(Map.of())).contains("national/2020").doesNotContain("hubei/2020");
    }

    @Test
    void with_a_file_that_is_wrong_the_service_does_not_start_and_says_where() throws IOException {
        Files.writeString(folder.resolve("hubei.yaml"), HUBEI + "ruels: {}\n");

        assertThatThrownBy(() -> new Packs(folder.toString()))
                .hasMessageContaining("hubei.yaml: line 5, column 1: unknown field ruels");
        assertThatThrownBy(() -> ids(Map.of("jixiao.rules-dir", folder.toString())))
                .hasStackTraceContaining("hubei.yaml：第 5 行第 1 列");
    }

    private static List<String> ids(Map<String, Object> properties) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            context.register(Packs.class);
            context.refresh();
            return context.getBean(Packs.class).all().stream().map(RuleSet::id).toList();
        }
    }
}
