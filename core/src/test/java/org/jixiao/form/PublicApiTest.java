package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no public type of any exported package may have. */
class PublicApiTest {
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|[Dd]ouble\\w*|Float)\\b");
    private static final Pattern GUAVA = Pattern.compile("com\\.google\\.common");

    @Test
    void the_exported_packages_are_seen() throws Exception {
        assertThat(exported())
                .as("a search that finds nothing would prove nothing")
                .contains(SelfEvaluation.class, IndicatorBuilder.class, org.jixiao.value.Fraction.class)
                .hasSizeGreaterThan(80);
        assertThat(exported().stream().map(Class::getPackageName).distinct())
                .contains("org.jixiao.value", "org.jixiao.form", "org.jixiao.scoring", "org.jixiao.scorecard")
                .doesNotContain("org.jixiao.internal");
    }

    @Test
    void no_signature_takes_or_gives_floating_point() throws Exception {
        assertThat(signatures(exported()).filter(FLOATING.asPredicate())).isEmpty();
        assertThat(signatures(List.of(Wrong.class)).filter(FLOATING.asPredicate()))
                .hasSize(4);
    }

    @Test
    void no_signature_shows_guava() throws Exception {
        assertThat(signatures(exported()).filter(GUAVA.asPredicate())).isEmpty();
        assertThat(signatures(List.of(Wrong.class)).filter(GUAVA.asPredicate())).hasSize(1);
    }

    @Test
    void nothing_can_be_set() throws Exception {
        assertThat(exported().stream().flatMap(PublicApiTest::setters)).isEmpty();
        assertThat(setters(Wrong.class)).hasSize(2);
    }

    /** Every mistake that the tests above look for. */
    @SuppressWarnings("unused")
    public abstract static class Wrong {
        public int open;

        public abstract void setWeight(double points);

        public abstract Float weight();

        public abstract List<Double> weights();

        public abstract double[] all();

        public abstract com.google.common.collect.ImmutableList<String> names();
    }

    private static Stream<String> setters(Class<?> type) {
        return visible(type)
                .filter(member -> member instanceof Field field
                        ? !Modifier.isFinal(field.getModifiers())
                        : member instanceof Method method && method.getName().matches("set[A-Z].*"))
                .map(Object::toString);
    }

    private static Stream<String> signatures(List<Class<?>> types) {
        return types.stream().flatMap(PublicApiTest::visible).map(PublicApiTest::signature);
    }

    private static Stream<AnnotatedElement> visible(Class<?> type) {
        return Stream.<AnnotatedElement[]>of(
                        type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
                .flatMap(Stream::of)
                .filter(member -> {
                    Member declared = (Member) member;
                    boolean seen = (declared.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
                    return seen && !declared.isSynthetic();
                });
    }

    private static String signature(AnnotatedElement member) {
        String types = member instanceof Executable executable
                ? names(executable.getGenericParameterTypes()) + names(executable.getGenericExceptionTypes())
                : "";
        if (member instanceof Method method) {
            types += method.getGenericReturnType().getTypeName();
        } else if (member instanceof Field field) {
            types += field.getGenericType().getTypeName();
        }
        String name = member instanceof Constructor<?> constructor
                ? constructor.getName()
                : ((Member) member).getDeclaringClass().getName() + "#" + ((Member) member).getName();
        return name + ": " + types;
    }

    private static String names(Type[] types) {
        return Stream.of(types).map(type -> type.getTypeName() + " ").reduce("", String::concat);
    }

    /** The public types of the packages that the module exports. */
    static List<Class<?>> exported() throws IOException, URISyntaxException {
        Path classes = Path.of(SelfEvaluation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module;
        try (InputStream info = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(info);
        }
        return module.exports().stream()
                .flatMap(export -> typesIn(classes, export.source()))
                .filter(PublicApiTest::isPublic)
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Stream<Class<?>> typesIn(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
                    .<Class<?>>map(PublicApiTest::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
