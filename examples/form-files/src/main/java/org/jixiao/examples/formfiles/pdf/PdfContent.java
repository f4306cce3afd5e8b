package org.jixiao.examples.formfiles.pdf;

import java.util.List;
import org.jixiao.examples.formfiles.grid.Block;

/**
 * What a document holds.
 *
 * @param blocks paragraphs and tables in their order
 * @param notes what to look at in the document itself
 * @param breaks where the ends of pages cut the tables
 */
public record PdfContent(List<Block> blocks, List<PdfNote> notes, List<TableBreak> breaks) {
    /** Copies the lists. */
    public PdfContent {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        breaks = List.copyOf(breaks);
    }
}
