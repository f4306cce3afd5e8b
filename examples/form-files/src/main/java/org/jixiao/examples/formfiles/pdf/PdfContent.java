package org.jixiao.examples.formfiles.pdf;

import java.util.List;
import org.jixiao.examples.formfiles.grid.Block;

/**
 * What a document holds.
 *
 * @param blocks paragraphs and tables in their order
 * @param notes what to look at in the document itself
 */
public record PdfContent(List<Block> blocks, List<PdfNote> notes) {
    /** Copies the lists. */
    public PdfContent {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
