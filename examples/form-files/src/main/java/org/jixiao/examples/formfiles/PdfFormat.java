package org.jixiao.examples.formfiles;

import java.util.List;
import java.util.function.Consumer;
import org.jixiao.examples.formfiles.layout.DocumentForms;
import org.jixiao.examples.formfiles.pdf.PdfContent;
import org.jixiao.examples.formfiles.pdf.PdfDocument;
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
            read = PdfDocument.read(content.bytes(), DocumentForms::isHeading);
        } catch (PdfRefused e) {
            throw new Refused(FileTrouble.in(content.name(), PdfWords.reason(e), PdfWords.of(e)));
        }
        List<Said> notes = read.notes().stream().map(PdfWords::of).toList();
        new DocumentEntries(content.name(), defaults).cutAt(read.breaks()).read(read.blocks(), notes, to);
    }
}
