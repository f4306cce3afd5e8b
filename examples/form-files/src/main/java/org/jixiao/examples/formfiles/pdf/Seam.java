package org.jixiao.examples.formfiles.pdf;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page cut a table: whether it cut a row, and which cells go on.
 *
 * <p>Browsers leave the edges of cut cells open, and then that tells. Word processors draw a line at the end of the page in any case; then a
 * row goes on where its cells complete one another: filled on one side only, or full to the last line above.
 */
final class Seam {
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:[…\\.]{2,}|指标[0-9０-９一二三四五六七八九十]*[：:]|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).、．](?![0-9０-９])).*",
            Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile(".*(?:指标|[）)])$", Pattern.DOTALL);

    private final boolean drawn;
    private final boolean cutRow;
    private final boolean maybeCut;
    private final List<Part> below;
    private final Predicate<String> headings;

    private Seam(boolean drawn, boolean cutRow, boolean maybeCut, List<Part> below, Predicate<String> headings) {
        this.drawn = drawn;
        this.cutRow = cutRow;
        this.maybeCut = maybeCut;
        this.below = below;
        this.headings = headings;
    }

    /**
     * Looks at the cells that end with a page and those that begin with the next one. A text that {@code headings} knows begins a cell, but
     * where it is known together with the one above as well: 实际 and 完成值.
     */
    static Seam between(List<Part> above, List<Part> below, Predicate<String> headings) {
        boolean open =
                above.stream().anyMatch(Part::openBelow) && below.stream().anyMatch(Part::openAbove);
        if (open) {
            boolean all =
                    above.stream().allMatch(Part::openBelow) && below.stream().allMatch(Part::openAbove);
            return new Seam(false, all, false, below, headings);
        }
        int both = 0;
        int bothFull = 0;
        int oneSided = 0;
        int filledAbove = 0;
        int filledBelow = 0;
        boolean sameCells = true;
        boolean begins = false;
        for (Part part : below) {
            Part upper = under(above, part);
            if (upper == null) {
                sameCells &= part.isBlank();
                continue;
            }
            begins |= isAnew(upper.text(), part, headings);
            if (part.spansRows() || upper.spansRows()) {
                continue; // levels, which go on over rows in any case
            }
            filledAbove += upper.isBlank() ? 0 : 1;
            filledBelow += part.isBlank() ? 0 : 1;
            if (!upper.isBlank() && !part.isBlank()) {
                both++;
                bothFull += upper.canGoOnIn(part) ? 1 : 0;
                begins |= BEGINS.matcher(part.text()).matches();
            } else if (upper.isBlank() != part.isBlank()) {
                oneSided++;
            }
        }
        boolean complete =
                sameCells && !begins && both == bothFull && oneSided > 0 && filledAbove > 0 && filledBelow > 0;
        boolean lacking = !complete && !begins && both > 0 && oneSided > 0;
        return new Seam(true, complete, lacking, below, headings);
    }

    private static boolean isAnew(String above, Part part, Predicate<String> headings) {
        return headings.test(part.text()) && !headings.test(above + part.text());
    }

    private static @Nullable Part under(List<Part> above, Part part) {
        return above.stream()
                .filter(upper -> part.isUnder(upper.left(), upper.right()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the last row of the page goes on at the next one. */
    boolean isCutRow() {
        return cutRow;
    }

    /** Whether that follows from the text alone. */
    boolean isUnsure() {
        return drawn && cutRow;
    }

    /** Whether the first row of the next page could also be the rest of the last one, and was not taken for it. */
    boolean isMaybeCut() {
        return maybeCut;
    }

    /** Whether a part goes on with the cell above it, whose text so far that is. */
    boolean isOne(Part above, String text, Part part) {
        if (!drawn) {
            return above.openBelow() && part.openAbove();
        }
        if (!part.spansRows() && !above.spansRows()) {
            return cutRow;
        }
        if (part.isBlank() || text.isEmpty()) {
            return isLeading(part) || cutRow;
        }
        return above.canGoOnIn(part)
                && !isAnew(text, part, headings)
                && !WHOLE.matcher(text.replace("\n", "")).matches();
    }

    /** Whether nothing is filled left of a part: it is one of the levels in front of a row. */
    private boolean isLeading(Part part) {
        return below.stream().filter(other -> other.right() <= part.left() + 1).allMatch(Part::isBlank);
    }
}
