package org.jixiao.examples.formfiles.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a sheet that is wider than the paper and was printed on two pages side by side: their rows begin at the same places. The right half
 * is the next page, or all right halves come behind all left ones.
 */
final class Sideways {
    private static final int FEWEST_ROWS = 8;
    private static final int DIFFERENT_HEIGHTS = 3;
    private static final float SAME = 0.5f;
    private static final float OTHER = 5;
    private static final int SHARED = 2;

    private Sideways() {}

    /**
     * Looks at the pages that can be halves of one sheet.
     *
     * @throws PdfRefused with the page on which the right half stands
     */
    static void check(List<PageContent> pages) {
        for (int i = 0; i < pages.size(); i++) {
            check(pages, i, i + 1);
            if (pages.size() % 2 == 0) {
                check(pages, i, i + pages.size() / 2);
            }
        }
    }

    private static void check(List<PageContent> pages, int left, int right) {
        if (right >= pages.size()) {
            return;
        }
        for (PageCells one : pages.get(left).tables()) {
            for (PageCells other : pages.get(right).tables()) {
                if (areHalves(one, other)) {
                    throw PdfRefused.at(pages.get(right).number(), PdfRefused.Reason.SIDEWAYS);
                }
            }
        }
    }

    private static boolean areHalves(PageCells one, PageCells other) {
        return one.rows() >= FEWEST_ROWS
                && isSame(one.rowEdges(), other.rowEdges(), SAME)
                && !isSame(one.columnEdges(), other.columnEdges(), OTHER)
                && heights(one.rowEdges()) >= DIFFERENT_HEIGHTS
                && sharedLabels(one, other) < SHARED;
    }

    /** Words that stand in the same row of both: two forms of one kind share their labels, two halves of one do not. */
    private static long sharedLabels(PageCells one, PageCells other) {
        Set<String> labels = new HashSet<>();
        one.parts().stream().filter(Sideways::isLabel).forEach(part -> labels.add(part.row() + part.text()));
        return other.parts().stream()
                .filter(Sideways::isLabel)
                .filter(part -> labels.contains(part.row() + part.text()))
                .count();
    }

    private static boolean isLabel(Part part) {
        return part.text().codePoints().filter(Character::isIdeographic).count() > 1;
    }

    private static boolean isSame(List<Float> one, List<Float> other, float near) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (Math.abs(one.get(i) - other.get(i)) > near) {
                return false;
            }
        }
        return true;
    }

    private static long heights(List<Float> edges) {
        return IntStream.range(1, edges.size())
                .map(i -> Math.round((edges.get(i) - edges.get(i - 1)) / 2))
                .distinct()
                .count();
    }
}
