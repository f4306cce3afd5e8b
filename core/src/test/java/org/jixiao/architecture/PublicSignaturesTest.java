package org.jixiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see of core: no Guava, no floating point, no setters. */
class PublicSignaturesTest {
    private static final Path CLASSES = Path.of(System.getProperty("basedir", "."), "target", "classes");

    @Test
    void no_guava_type_stands_in_a_public_signature() throws Exception {
        assertThat(publicSignatures()).noneMatch(signature -> signature.contains("com.google"));
    }

    @Test
    void no_floating_point_stands_in_a_public_signature() throws Exception {
        assertThat(publicSignatures())
                .noneMatch(signature ->
                        signature.matches(".*\\b(double|float|java\\.lang\\.Double|java\\.lang\\.Float)\\b.*"));
    }

    @Test
    void nothing_is_called_a_setter() throws Exception {
        assertThat(publicSignatures()).noneMatch(signature -> signature.matches(".*\\.set[A-Z]\\w*\\(.*"));
    }

    @Test
    void every_public_class_is_final_sealed_or_closed_by_its_constructors_unless_meant_for_others() throws Exception {
        List<String> open = publicClasses().stream()
                .filter(type -> !Modifier.isFinal(type.getModifiers()) && !type.isSealed() && !type.isAnnotation())
                .filter(type -> type.isInterface() || hasOpenConstructor(type))
                .map(Class::getSimpleName)
                .toList();
        // what rule authors implement
        assertThat(open).containsExactlyInAnyOrder("Reason", "ScoringStrategy", "RuleSetProvider");
    }

    private static boolean hasOpenConstructor(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(constructor -> isVisible(constructor) || Modifier.isProtected(constructor.getModifiers()));
    }

    private static List<String> publicSignatures() throws Exception {
        List<String> signatures = new ArrayList<>();
        for (Class<?> type : publicClasses()) {
            Stream.of(type.getDeclaredConstructors())
                    .filter(PublicSignaturesTest::isVisible)
                    .map(Executable::toGenericString)
                    .forEach(signatures::add);
            Stream.of(type.getDeclaredMethods())
                    .filter(PublicSignaturesTest::isVisible)
                    .map(Method::toGenericString)
                    .forEach(signatures::add);
            Stream.of(type.getDeclaredFields())
                    .filter(PublicSignaturesTest::isVisible)
                    .map(Field::toGenericString)
                    .forEach(signatures::add);
        }
        assertThat(signatures).as("signatures seen").hasSizeGreaterThan(300);
        return signatures;
    }

    private static boolean isVisible(Member member) {
        return Modifier.isPublic(member.getModifiers());
    }

    private static List<Class<?>> publicClasses() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (name.endsWith("-info") || name.startsWith("org.jixiao.internal.")) {
                    continue;
                }
                Class<?> type = Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
