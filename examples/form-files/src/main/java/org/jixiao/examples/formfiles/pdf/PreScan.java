package org.jixiao.examples.formfiles.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;

/**
 * Looks at the bytes of a file before the library opens it, for opening alone inflates streams of objects into memory. Pictures are left out:
 * they are never inflated.
 */
final class PreScan {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 2000;
    private static final int TAIL = 4096;

    private PreScan() {}

    /**
     * Counts what comes out of all deflated streams.
     *
     * @throws PdfRefused if that is too much, or the end of the file is missing
     */
    static void check(byte[] bytes, Budget budget) {
        int tail = Math.max(0, bytes.length - TAIL);
        if (!new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1).contains("startxref")) {
            throw PdfRefused.of(PdfRefused.Reason.DAMAGED); // cut off: the library would read what is left
        }
        long all = 0;
        int end = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at + STREAM.length)) {
            int data = dataAt(bytes, at);
            if (data < 0 || isPicture(bytes, Math.max(end, at - LONGEST_DICTIONARY), at)) {
                continue;
            }
            end = at;
            try {
                all += Streams.inflated(bytes, data, bytes.length - data, budget);
            } catch (DataFormatException e) {
                continue; // encrypted, or damaged: told when it is used
            }
            PdfLimit.FILE_MEGABYTES.check(all);
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - STREAM.length; i++) {
            if (bytes[i] == 's' && bytes[i + 1] == 't' && isAt(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || bytes[at - 1] != 'd'; // no endstream
    }

    /** Where the data of a stream begins; -1 where they do not look deflated. */
    private static int dataAt(byte[] bytes, int at) {
        int data = at + STREAM.length;
        while (data < bytes.length && (bytes[data] == ' ' || bytes[data] == '\r')) {
            data++;
        }
        if (data < bytes.length && bytes[data] == '\n') {
            data++;
        }
        if (data + 2 > bytes.length) {
            return -1;
        }
        int first = bytes[data] & 0xFF;
        return (first & 0x0F) == 8 && (first << 8 | (bytes[data + 1] & 0xFF)) % 31 == 0 ? data : -1;
    }

    private static boolean isPicture(byte[] bytes, int from, int to) {
        String before = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && dictionary.contains("/Width") && !dictionary.contains("/ObjStm");
    }
}
