package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Inflates the parts of a document once, and keeps nothing, to see how large they are. */
final class InflatedSize {
    /** Of a part of a text document. */
    static final long MOST_OF_TEXT = 64L * 1024 * 1024;
    /** Of a part of a workbook. */
    static final long MOST_OF_WORKBOOK = 256L * 1024 * 1024;

    private InflatedSize() {}

    /**
     * Refuses a document with a part that is larger than {@code most} bytes.
     *
     * @throws Refused with the limit that it passes
     */
    static void check(Content content, long most) throws Refused {
        byte[] block = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    Bounded part = new Bounded(zip, most, content.name());
                    while (part.read(block, 0, block.length) >= 0) {
                        // counted, not kept
                    }
                }
            }
        } catch (IOException e) {
            throw Bounded.refusal(e).orElseGet(() -> new Refused(Container.damaged(content.name(), e)));
        }
    }
}
