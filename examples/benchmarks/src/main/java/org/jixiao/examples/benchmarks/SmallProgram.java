package org.jixiao.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.BeijingRules;

/**
 * A program as an embedder ships it: its own classes, the two jars of the library and Guava, and none of the engines of this
 * module, whose jars a JVM would have to open.
 */
final class SmallProgram {
    private SmallProgram() {}

    /** The class path of the program; jars that are not there yet are written into {@code folder}. */
    static String classPath(Path folder) throws IOException {
        return String.join(
                File.pathSeparator,
                packed(where(RuleSet.class), folder.resolve("core.jar")),
                packed(where(BeijingRules.class), folder.resolve("rules.jar")),
                where(ImmutableList.class).toString(),
                ownJar(folder.resolve("program.jar")));
    }

    /** A jar as it is; of a folder of classes, as a build leaves it, a jar. */
    private static String packed(Path classes, Path to) throws IOException {
        if (!Files.isDirectory(classes)) {
            return classes.toString();
        }
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream jar = new JarOutputStream(Files.newOutputStream(to))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        return to.toString();
    }

    private static String ownJar(Path to) throws IOException {
        Path own = where(SmallProgram.class);
        return Files.isDirectory(own) ? packed(own, to) : copied(own, to).toString();
    }

    private static Path where(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes of a jar without its manifest, which names all the other jars. */
    private static Path copied(Path jar, Path to) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream copy = new JarOutputStream(file)) {
            for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class")) {
                    copy.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(copy);
                    }
                    copy.closeEntry();
                }
            }
        }
        return to;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
