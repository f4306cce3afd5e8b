package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jixiao.examples.formfiles.grid.Block;

/** Text documents: .docx, .doc, and what other office programs save in these containers. */
final class WordFormat implements FileFormat {
    private final Defaults defaults;

    WordFormat(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public boolean accepts(Content content) {
        Container container = content.container();
        return container == Container.DOCX || container == Container.DOC;
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        List<Said> hidden = new ArrayList<>();
        new DocumentEntries(content.name(), defaults).read(blocks(content, hidden), hidden, to);
    }

    private static List<Block> blocks(Content content, List<Said> hidden) throws Refused {
        ByteArrayInputStream bytes = new ByteArrayInputStream(Container.padded(content));
        try {
            if (content.container() == Container.DOC) {
                try (HWPFDocument document = new HWPFDocument(bytes)) {
                    return DocBlocks.of(document);
                }
            }
            InflatedSize.check(content, InflatedSize.MOST_OF_TEXT);
            try (XWPFDocument document = new XWPFDocument(bytes)) {
                return DocxBlocks.of(document.getDocument().getDomNode(), hidden);
            }
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new Refused(Container.damaged(content.name(), e));
        }
    }
}
