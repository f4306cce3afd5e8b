package org.jixiao.examples.formfiles;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for a PDF document that breaks its reader. */
class PdfFuzz {
    private static final byte[] BEGIN = RawPdf.ascii("%PDF-");

    static List<byte[]> seeds() throws IOException {
        return Seeds.pdf();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "1m")
    void any_document_gives_forms_or_a_trouble(byte[] bytes) {
        byte[] document = bytes.clone();
        System.arraycopy(
                BEGIN, 0, document, 0, Math.min(BEGIN.length, document.length)); // what begins otherwise is no PDF
        ReadAnything.check("f.pdf", document);
    }
}
