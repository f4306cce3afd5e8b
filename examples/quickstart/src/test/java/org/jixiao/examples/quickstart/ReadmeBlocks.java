package org.jixiao.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fenced blocks of README.md, of the documents in core/docs and of those beside each example. */
final class ReadmeBlocks {
    /**
     * One fenced block.
     *
     * @param document where it stands
     * @param line of the document at which its text begins, counted from 1
     * @param output the text block that follows it, empty where none does
     */
    record Block(String document, int line, String language, String text, String output) {
        @Override
        public String toString() {
            return document + " line " + line;
        }
    }

    private ReadmeBlocks() {}

    static Path readme() {
        return house().resolve("README.md");
    }

    static Path docs() {
        return house().resolve("core").resolve("docs");
    }

    private static Path house() {
        return Path.of(System.getProperty("basedir", "."), "..", "..");
    }

    /** Those of README.md, then those of the other documents by name. */
    static List<Block> read() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents()) {
            blocks.addAll(read(document));
        }
        return blocks;
    }

    /** README.md, then the documents in core/docs and those beside each example, by name. */
    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(readme()));
        try (Stream<Path> files = Files.list(docs());
                Stream<Path> examples = Files.find(
                        house().resolve("examples"),
                        2,
                        (file, attributes) -> file.getFileName().toString().endsWith(".md"))) {
            Stream.concat(files, examples).sorted().forEach(documents::add);
        }
        return documents;
    }

    /** The packages of core that are not internal, by the last part of their names. */
    static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(house().resolve("core/src/main/java/org/jixiao"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("internal"))
                    .toList();
        }
    }

    private static List<Block> read(Path document) throws IOException {
        String name = document.getFileName().toString();
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                String text = String.join("\n", lines.subList(open + 1, i)) + "\n";
                blocks.add(new Block(name, open + 2, lines.get(open).substring(3), text, ""));
                open = -1;
            }
        }
        return withOutputs(blocks);
    }

    /** Joins each Java block with the text block that comes next, which is what it prints. */
    private static List<Block> withOutputs(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean prints = block.language().equals("java")
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).language().equals("text");
            joined.add(
                    prints
                            ? new Block(
                                    block.document(),
                                    block.line(),
                                    block.language(),
                                    block.text(),
                                    blocks.get(i + 1).text())
                            : block);
        }
        return joined;
    }
}
