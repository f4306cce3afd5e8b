package org.jixiao.examples.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The README.md of this example, and what it promises. */
final class Readme {
    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."));

    private Readme() {}

    static String text() throws IOException {
        return Files.readString(EXAMPLE.resolve("README.md"));
    }

    /** The texts of the fenced blocks in this language, in order. */
    static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String[] parts = text().split("(?m)^```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            String[] block = parts[i].split("\n", 2);
            if (block[0].equals(language)) {
                blocks.add(block[1]);
            }
        }
        return blocks;
    }

    /** The folder in which its commands are run. */
    static Path house() {
        return EXAMPLE.resolve("..").resolve("..").toAbsolutePath().normalize();
    }

    /** What it says the program prints. */
    static List<String> printed() throws IOException {
        return blocks("text").get(0).lines().toList();
    }

    /** The source files of the program. */
    static List<Path> sources() throws IOException {
        try (var files = Files.walk(EXAMPLE.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The one command with this word in it. */
    static String command(String word) throws IOException {
        return blocks("sh").stream()
                .flatMap(block -> Arrays.stream(block.replace("\\\n", " ").split("\n", -1)))
                .filter(line -> line.contains(word))
                .reduce((one, other) -> {
                    throw new IllegalStateException("two commands say " + word);
                })
                .orElseThrow();
    }
}
