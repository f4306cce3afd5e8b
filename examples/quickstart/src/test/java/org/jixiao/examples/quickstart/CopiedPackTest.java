package org.jixiao.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** examples/custom-pack builds where it is copied to; the profile copied-pack does the same with Maven. */
class CopiedPackTest {
    private static final Path PACK =
            ReadmeBlocks.docs().resolve("../../examples/custom-pack").normalize();

    @TempDir
    Path folder;

    private List<Path> sources(String part) throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(PACK.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(PACK.relativize(file).toString());
                Files.createDirectories(to.resolve("..").normalize());
                Files.copy(file, to);
            }
        }
        try (Stream<Path> files = Files.walk(copy.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private String compiled(Path classes, String classPath, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of("-d", Files.createDirectories(classes).toString(), "-cp", classPath),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return problems.toString();
    }

    @Test
    void the_copy_compiles_with_its_tests_against_the_library_alone_and_is_found() throws IOException {
        String classPath = System.getProperty("java.class.path");
        Path classes = folder.resolve("classes");
        assertThat(compiled(classes, classPath, sources("src/main/java"))).isEmpty();
        assertThat(compiled(
                        folder.resolve("test-classes"),
                        classes + System.getProperty("path.separator") + classPath,
                        sources("src/test/java")))
                .isEmpty();

        Path resources = PACK.resolve("src/main/resources");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {url(classes), url(resources)}, getClass().getClassLoader())) {
            RuleSets installed = InstalledRuleSets.load(loader);
            assertThat(installed.faults()).isEmpty();
            assertThat(installed.all())
                    .extracting(RuleSet::id)
                    .contains("national/2020", "yunxi/qinghe/2024", "yunxi/qinghe/2025");
        }
    }

    /** Who starts a pack of his own renames its package. */
    @Test
    void no_source_of_it_depends_on_its_package() throws IOException {
        for (Path file : sources("src")) {
            assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .filteredOn(line -> !line.startsWith("package ") && !line.startsWith("import "))
                    .noneMatch(line -> line.contains("custompack"));
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a parent it names its versions itself: they are those of the repository. */
    @Test
    void its_pom_has_no_parent_and_the_versions_of_the_repository() throws Exception {
        Element own = pom(PACK.resolve("pom.xml"));
        assertThat(own.getElementsByTagName("parent").getLength()).isZero();
        assertThat(Files.readString(PACK.resolve("pom.xml"))).doesNotContain("errorprone", "ErrorProne", "../");

        Map<String, String> mine = versions(own);
        Map<String, String> repository = versions(pom(ReadmeBlocks.readme().resolveSibling("pom.xml")));
        assertThat(mine).containsKeys("maven-compiler-plugin", "maven-surefire-plugin", "junit-bom", "jspecify");
        mine.keySet().removeIf(name -> name.startsWith("jixiao-"));
        assertThat(repository).containsAllEntriesOf(mine);
        assertThat(property(own, "jixiao.version")).isEqualTo(System.getProperty("project.version", "0.1.0"));
    }

    private static Element pom(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    /** The version beside each artifact, properties filled in. */
    private static Map<String, String> versions(Element pom) {
        Map<String, String> versions = new TreeMap<>();
        NodeList artifacts = pom.getElementsByTagName("artifactId");
        for (int i = 0; i < artifacts.getLength(); i++) {
            Element of = (Element) artifacts.item(i).getParentNode();
            NodeList version = of.getElementsByTagName("version");
            if (version.getLength() > 0 && version.item(0).getParentNode().equals(of)) {
                String said = version.item(0).getTextContent();
                versions.put(
                        artifacts.item(i).getTextContent(),
                        said.startsWith("${") ? property(pom, said.substring(2, said.length() - 1)) : said);
            }
        }
        return versions;
    }

    private static String property(Element pom, String name) {
        NodeList properties = pom.getElementsByTagName(name);
        return properties.getLength() == 0 ? name : properties.item(0).getTextContent();
    }
}
