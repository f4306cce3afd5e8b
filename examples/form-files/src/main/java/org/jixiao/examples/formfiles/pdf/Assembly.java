package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Prose;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a document one behind another: tables go on where the page cut them, and so do paragraphs. */
final class Assembly {
    private final List<Block> blocks = new ArrayList<>();
    private final List<TableBreak> breaks;
    private final Predicate<String> headings;
    private final Paragraphs paragraphs = new Paragraphs();
    private @Nullable Sheet open;
    private int tables;

    private Assembly(List<TableBreak> breaks, Predicate<String> headings) {
        this.breaks = breaks;
        this.headings = headings;
    }

    /** The blocks of all pages; where pages cut the tables is added to a list. What {@code headings} knows begins a cell. */
    static List<Block> of(List<PageContent> pages, List<TableBreak> breaks, Predicate<String> headings) {
        Assembly assembly = new Assembly(breaks, headings);
        RunningHeads heads = new RunningHeads(pages);
        for (PageContent page : pages) {
            assembly.page(page, heads);
        }
        assembly.endTable();
        assembly.endText();
        return assembly.blocks;
    }

    private void page(PageContent page, RunningHeads heads) {
        List<TextLine> lines =
                page.lines().stream().filter(line -> !heads.isOne(line, page)).toList();
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (TextLine line : lines) {
            left = Math.min(left, line.begin());
            right = Math.max(right, line.end());
        }
        int next = 0;
        for (PageCells table : page.tables()) {
            while (next < lines.size() && lines.get(next).at() < table.box().top() + 1) {
                line(lines.get(next++), left, right);
            }
            table(table);
        }
        while (next < lines.size()) {
            line(lines.get(next++), left, right);
        }
    }

    private void line(TextLine line, float left, float right) {
        endTable();
        paragraphs.add(line, left, right);
    }

    private void table(PageCells table) {
        Sheet before = open;
        if (before != null && table.page() == before.last().page() + 1 && before.goesOnIn(table)) {
            before.add(table, headings);
            return;
        }
        endTable();
        endText();
        open = new Sheet(table);
    }

    private void endTable() {
        Sheet ended = open;
        if (ended != null) {
            blocks.add(ended.grid(++tables, breaks));
            open = null;
        }
    }

    private void endText() {
        paragraphs.end();
        paragraphs.taken().forEach(text -> blocks.add(new Prose(text)));
    }
}
