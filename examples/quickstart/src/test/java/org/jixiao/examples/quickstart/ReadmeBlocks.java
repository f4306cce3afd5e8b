package org.jixiao.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of README.md. */
final class ReadmeBlocks {
    /**
     * One fenced block.
     *
     * @param line of README.md at which its text begins, counted from 1
     * @param output the text block that follows it, empty where none does
     */
    record Block(int line, String language, String text, String output) {
        @Override
        public String toString() {
            return "README.md line " + line;
        }
    }

    private ReadmeBlocks() {}

    static Path readme() {
        return Path.of(System.getProperty("basedir", "."), "..", "..", "README.md");
    }

    static List<Block> read() throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(readme());
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                String text = String.join("\n", lines.subList(open + 1, i)) + "\n";
                blocks.add(new Block(open + 2, lines.get(open).substring(3), text, ""));
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
                                    block.line(),
                                    block.language(),
                                    block.text(),
                                    blocks.get(i + 1).text())
                            : block);
        }
        return joined;
    }
}
