package org.jixiao.examples.formfiles.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How large streams are when inflated, found out without keeping what is in them, before the library inflates them into memory. */
final class Streams {
    private static final int BLOCK = 64 * 1024;

    private final Budget budget;
    private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();

    Streams(Budget budget) {
        this.budget = budget;
    }

    /**
     * The size of a stream that holds text or drawing operators.
     *
     * @throws PdfRefused if it is too large, damaged, or packed in a way that is not read
     */
    long size(COSStream stream) throws IOException {
        Long known = sizes.get(stream);
        if (known != null) {
            return known;
        }
        long size = measured(stream);
        sizes.put(stream, size);
        return size;
    }

    private long measured(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSName last = null;
        if (filters instanceof COSName one) {
            last = one;
        } else if (filters instanceof COSArray chain && chain.size() > 0) {
            if (chain.size() > 1) {
                throw PdfRefused.of(PdfRefused.Reason.DAMAGED); // packed twice, as no office program does
            }
            last = chain.getObject(0) instanceof COSName one ? one : null;
        }
        if (last == null || COSName.ASCII85_DECODE.equals(last) || COSName.ASCII_HEX_DECODE.equals(last)) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(last) && !COSName.FLATE_DECODE_ABBREVIATION.equals(last)) {
            throw PdfRefused.of(PdfRefused.Reason.DAMAGED);
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] packed = raw.readAllBytes();
            return inflated(packed, 0, packed.length, budget);
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
    }

    /**
     * How many bytes come out of some bytes.
     *
     * @throws DataFormatException if they are not deflated, or not all there
     */
    static long inflated(byte[] bytes, int from, int length, Budget budget) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, length);
            byte[] block = new byte[BLOCK];
            long size = 0;
            while (!inflater.finished()) {
                int got = inflater.inflate(block);
                size += got;
                PdfLimit.STREAM_MEGABYTES.check(size);
                if (got == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("truncated");
                }
                budget.step();
            }
            return size;
        } finally {
            inflater.end();
        }
    }
}
