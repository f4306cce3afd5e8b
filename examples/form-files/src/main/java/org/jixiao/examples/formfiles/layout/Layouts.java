package org.jixiao.examples.formfiles.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The layouts that are known, from the {@code *.layout} files that {@code layouts.txt} names. */
final class Layouts {
    private static final List<Layout> ALL = load();

    private Layouts() {}

    /** All of them, the most common one first. */
    static List<Layout> all() {
        return ALL;
    }

    private static List<Layout> load() {
        List<Layout> layouts = new ArrayList<>();
        for (String name : lines("layouts.txt")) {
            layouts.add(Layout.of(words(name)));
        }
        return List.copyOf(layouts);
    }

    /** The words of a layout; {@code like NAME} begins with those of another one, and a line for an anchor replaces them. */
    private static Map<Anchor, Set<String>> words(String name) {
        Map<Anchor, Set<String>> words = new EnumMap<>(Anchor.class);
        for (String line : lines(name + ".layout")) {
            if (line.startsWith("like ")) {
                words.putAll(words(line.substring("like ".length()).strip()));
                continue;
            }
            boolean adds = line.contains("+=");
            String[] parts = line.split(adds ? "\\+=" : "=", 2);
            if (parts.length != 2) {
                throw new IllegalStateException(name + ".layout: 应为 锚 = 词, 词 / expected ANCHOR = word, word: " + line);
            }
            Anchor anchor = Anchor.valueOf(parts[0].strip());
            Set<String> all = adds && words.containsKey(anchor) ? words.get(anchor) : new LinkedHashSet<>();
            for (String word : parts[1].split("[,，]", -1)) {
                if (!word.isBlank()) {
                    all.add(word.strip());
                }
            }
            words.put(anchor, all);
        }
        return words;
    }

    /** The lines of a resource that are neither blank nor a comment. */
    private static List<String> lines(String resource) {
        try (InputStream stream = Layouts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("没有 / no " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
