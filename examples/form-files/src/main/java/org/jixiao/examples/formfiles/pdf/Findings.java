package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.examples.formfiles.pdf.PdfNote.Kind;
import org.jixiao.examples.formfiles.pdf.PdfRefused.Reason;

/** Looks at pages for what cannot be read for certain: refuses the document, or notes what to look at. */
final class Findings {
    private static final float PICTURE = 0.5f;
    private static final int FEW = 20;
    private static final int OVERPRINTED = 3;
    private static final int UNNAMED = 3;
    private static final float UNNAMED_SHARE = 0.01f;
    private static final int FACES_OF_A_TABLE = 4;

    private final List<PdfNote> notes = new ArrayList<>();
    private int unnamed;
    private int named;

    /** A page as it was drawn. */
    void drawn(RawPage page) {
        if (page.pictures() >= PICTURE && page.glyphs().size() < FEW) {
            throw PdfRefused.at(page.number(), Reason.SCAN);
        }
        note(page.number(), Kind.HIDDEN, page.cut());
    }

    /** A page with its tables. */
    void laidOut(PageLayout layout, List<PageCells> tables) {
        int page = layout.page().number();
        boolean hasFaces =
                layout.tables().stream().anyMatch(table -> table.faces().size() > FACES_OF_A_TABLE);
        if (hasFaces && layout.page().glyphs().isEmpty() && layout.page().pictures() == 0) {
            throw PdfRefused.at(page, Reason.SCAN); // its text is drawn as curves
        }
        int overprinted = tables.stream().mapToInt(PageCells::overprinted).sum();
        if (overprinted >= OVERPRINTED) {
            throw PdfRefused.at(page, Reason.ACROSS_LINES);
        }
        note(page, Kind.OVER_LINE, layout.straying() + overprinted);
        note(page, Kind.UNNAMED, layout.unnamed());
        note(
                page,
                Kind.BESIDE,
                layout.tables().stream().mapToInt(PageTable::besideCount).sum());
        if (layout.tables().stream().anyMatch(PageTable::isRagged)) {
            notes.add(new PdfNote(Kind.RAGGED, page, 0));
        }
        unnamed += layout.unnamed();
        named += layout.named();
    }

    private void note(int page, Kind kind, int count) {
        if (count > 0) {
            notes.add(new PdfNote(kind, page, count));
        }
    }

    /** All pages. */
    void all(List<PageContent> pages) {
        if (unnamed >= UNNAMED && unnamed > UNNAMED_SHARE * (named + unnamed)) {
            throw PdfRefused.of(Reason.NO_UNICODE);
        }
        boolean anyTable = pages.stream()
                .flatMap(page -> page.tables().stream())
                .anyMatch(table -> table.parts().size() >= FACES_OF_A_TABLE);
        if (!anyTable) {
            throw PdfRefused.of(Reason.NO_TABLE);
        }
        Sideways.check(pages);
    }

    List<PdfNote> notes() {
        return notes;
    }
}
