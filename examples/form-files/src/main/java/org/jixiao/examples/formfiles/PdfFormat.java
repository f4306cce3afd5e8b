package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.pdf.PdfContent;
import org.jixiao.examples.formfiles.pdf.PdfDocument;
import org.jixiao.examples.formfiles.pdf.PdfNote;
import org.jixiao.examples.formfiles.pdf.PdfRefused;

/** PDF documents whose tables have lines. */
final class PdfFormat implements FileFormat {
    private final Defaults defaults;

    PdfFormat(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public boolean accepts(Content content) {
        return content.container() == Container.PDF;
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        PdfContent read;
        try {
            read = PdfDocument.read(content.bytes());
        } catch (PdfRefused e) {
            throw new Refused(FileTrouble.in(content.name(), PdfWords.reason(e), PdfWords.of(e)));
        }
        List<Said> notes = new ArrayList<>();
        List<TableBreak> breaks = new ArrayList<>();
        for (PdfNote note : read.notes()) {
            Grid grid = note.grid();
            if (grid == null) {
                notes.add(PdfWords.of(note));
            } else {
                breaks.add(new TableBreak(kind(note), grid, note.row(), note.column(), note.page()));
            }
        }
        new DocumentEntries(content.name(), defaults).cutAt(breaks).read(read.blocks(), notes, to);
    }

    private static TableBreak.Kind kind(PdfNote note) {
        return switch (note.kind()) {
            case JOINED -> TableBreak.Kind.CELL;
            case UNSURE -> TableBreak.Kind.ROW;
            case MAYBE_CUT -> TableBreak.Kind.NEW_ROW;
            default -> TableBreak.Kind.ROWS;
        };
    }
}
