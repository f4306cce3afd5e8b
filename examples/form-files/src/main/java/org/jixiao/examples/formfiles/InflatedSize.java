package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Inflates the text of a document once, and keeps nothing, to see how large it is. */
final class InflatedSize {
    private static final long MOST = 64L * 1024 * 1024;

    private InflatedSize() {}

    /**
     * Refuses a document whose text is larger than forms can be.
     *
     * @throws Refused with the limit that it passes
     */
    static void check(Content content) throws Refused {
        byte[] block = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    Bounded part = new Bounded(zip, MOST, content.name());
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
