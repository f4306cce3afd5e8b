package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the tables of a page, puts every character into its cell, and keeps the lines of text around the tables. */
final class PageLayout {
    /** So many characters on a page may stand over a line and still be told to be in one cell. */
    private static final int STRAYING = 3;

    private static final float ADJACENT = 0.1f;
    private static final float OVER = 0.3f;
    private static final float BEYOND = 5;
    private static final float HANGING = 2.2f;

    private final RawPage page;
    private final List<PageTable> tables;
    private final List<Glyph> around = new ArrayList<>();
    private int straying;
    private int unnamed;
    private int named;

    private PageLayout(RawPage page, List<PageTable> tables) {
        this.page = page;
        this.tables = tables;
    }

    /**
     * Lays out a page.
     *
     * @throws PdfRefused if text runs over the lines of its cell, or a table beyond the paper
     */
    static PageLayout of(RawPage page, Budget budget) {
        List<Piece> across = Rulings.joined(page.pieces(), true, budget);
        List<Piece> down = Rulings.joined(page.pieces(), false, budget);
        List<PageTable> tables = new ArrayList<>();
        for (List<Piece> lines : Networks.of(across, down, budget)) {
            Lattice lattice = new Lattice(lines, budget);
            if (!lattice.faces().isEmpty()) {
                tables.add(new PageTable(page.number(), lattice));
            }
        }
        tables.sort(Comparator.comparingDouble(table -> table.box().area()));
        PageLayout layout = new PageLayout(page, tables);
        layout.glyphs(budget);
        layout.frames();
        layout.check();
        tables.sort(Comparator.<PageTable>comparingDouble(table -> table.box().top())
                .thenComparingDouble(table -> table.box().left()));
        return layout;
    }

    RawPage page() {
        return page;
    }

    /** From above, and from the left. */
    List<PageTable> tables() {
        return tables;
    }

    /** The lines of text outside of tables. */
    List<TextLine> lines() {
        return TextLine.of(around.stream()
                .filter(glyph -> glyph.flow() == Glyph.Flow.RIGHT)
                .toList());
    }

    /** How many characters stood over a line and were put into the cell that holds most of their word. */
    int straying() {
        return straying;
    }

    /** How many characters in tables have no Unicode. */
    int unnamed() {
        return unnamed;
    }

    /** How many characters in tables have one. */
    int named() {
        return named;
    }

    private void glyphs(Budget budget) {
        List<Glyph> word = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            budget.step();
            if (!word.isEmpty() && !isNext(word.get(word.size() - 1), glyph)) {
                place(word);
                word.clear();
            }
            word.add(glyph);
        }
        place(word);
    }

    /** Whether a character stands so close behind another one that both belong to one word. */
    private static boolean isNext(Glyph one, Glyph other) {
        float gap = (other.begin() - one.end()) / one.size();
        return one.flow() == other.flow()
                && Math.abs(one.line() - other.line()) < ADJACENT * one.size()
                && gap < ADJACENT
                && gap > -OVER;
    }

    /** Puts the characters of a word where most of them are. */
    private void place(List<Glyph> word) {
        Map<Face, Integer> counts = new LinkedHashMap<>(); // of two with as many, the first takes the word
        List<@Nullable Face> places = new ArrayList<>();
        for (Glyph glyph : word) {
            Face face = face(glyph);
            places.add(face);
            if (face != null) {
                counts.merge(face, 1, Integer::sum);
            }
        }
        Face home = null;
        int most = 0;
        for (Map.Entry<Face, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                home = count.getKey();
            }
        }
        if (home == null) {
            around.addAll(word);
            word.forEach(this::beside);
            return;
        }
        straying += word.size() - most;
        for (int i = 0; i < word.size(); i++) {
            Glyph glyph = word.get(i);
            home.glyphs().add(glyph);
            straying += places.get(i) == home && isOver(glyph, home) ? 1 : 0;
            boolean hasText = !glyph.isUnnamed();
            named += hasText ? 1 : 0;
            unnamed += hasText ? 0 : 1;
        }
    }

    /** Whether a third of a character stands in the cell beside, above or below its own. */
    private static boolean isOver(Glyph glyph, Face face) {
        Box box = face.box();
        float width = OVER * glyph.box().width();
        float height = OVER * glyph.box().height();
        return glyph.box().left() < box.left() - width
                || glyph.box().right() > box.right() + width
                || (!face.isOpenAbove() && glyph.box().top() < box.top() - height)
                || (!face.isOpenBelow() && glyph.box().bottom() > box.bottom() + height);
    }

    private @Nullable Face face(Glyph glyph) {
        float x = glyph.box().middleX();
        float y = glyph.box().middleY();
        for (PageTable table : tables) {
            Face face = table.box().holds(x, y) ? table.at(x, y) : null;
            if (face != null) {
                return face;
            }
        }
        return hanging(glyph);
    }

    /** A cell that the page cut and left open, out of which a line of its text hangs. */
    private @Nullable Face hanging(Glyph glyph) {
        float x = glyph.box().middleX();
        float y = glyph.box().middleY();
        float far = HANGING * glyph.size();
        for (PageTable table : tables) {
            for (Face face : table.faces()) {
                Box box = face.box();
                boolean below = face.isOpenBelow() && y > box.bottom() && y < box.bottom() + far;
                boolean above = face.isOpenAbove() && y < box.top() && y > box.top() - far;
                if (x > box.left() && x < box.right() && (below || above)) {
                    return face;
                }
            }
        }
        return null;
    }

    private void beside(Glyph glyph) {
        for (PageTable table : tables) {
            if (table.box().holdsMiddleOf(glyph.box())) {
                table.beside();
            }
        }
    }

    /** A frame around the page is no table: what stands in it beside the tables is text around them. */
    private void frames() {
        for (PageTable table : List.copyOf(tables)) {
            boolean holdsOthers = tables.stream()
                    .anyMatch(other -> other != table && table.box().grown(1).holds(other.box()));
            if (table.faces().size() == 1 && holdsOthers) {
                around.addAll(table.faces().get(0).glyphs());
                tables.remove(table);
            }
        }
        tables.removeIf(table -> table.isBlank() && table.faces().size() < 2);
    }

    private void check() {
        if (straying >= STRAYING) {
            throw PdfRefused.at(page.number(), PdfRefused.Reason.ACROSS_LINES);
        }
        for (PageTable table : tables) {
            if (!page.paper().grown(BEYOND).holds(table.box())) {
                throw PdfRefused.at(page.number(), PdfRefused.Reason.BEYOND_PAPER);
            }
        }
    }
}
