package org.jixiao.examples.formfiles;

/**
 * What is too much to be a form. Beyond a limit nothing more is read, and the answer is a trouble that names the limit.
 *
 * @param mostBytes of one form, or of a file that is not a form a line; the largest published form takes 15 kB
 * @param mostDocumentBytes of a workbook, a text document or a page, which may hold pictures and a whole department
 * @param deepest how many objects and arrays may stand in one another
 * @param mostRows of the indicators of one form
 */
public record Limits(int mostBytes, int mostDocumentBytes, int deepest, int mostRows) {
    /** 4 MB, documents 64 MB, 16 levels, 10,000 rows. */
    public static final Limits STANDARD = new Limits(4 * 1024 * 1024, 64 * 1024 * 1024, 16, 10_000);

    /**
     * Refuses limits that nothing could keep to.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Limits {
        if (mostBytes < 1 || mostDocumentBytes < 1 || deepest < 1 || mostRows < 1) {
            throw new IllegalArgumentException("上限应不小于 1 / a limit has to be 1 or more: " + mostBytes + ", "
                    + mostDocumentBytes + ", " + deepest + ", " + mostRows);
        }
    }

    /** The same limit for documents as for other files. */
    public Limits(int mostBytes, int deepest, int mostRows) {
        this(mostBytes, mostBytes, deepest, mostRows);
    }

    /** How large a file may be that begins with these bytes. */
    int mostBytesOf(Content content) {
        boolean document = content.first() == '<' || Container.isDocument(content);
        return document ? mostDocumentBytes : mostBytes;
    }

    /** A size in words: 4 MB, 20 kB, 100 B. */
    static String size(int bytes) {
        return bytes >= 1024 * 1024
                ? bytes / (1024 * 1024) + " MB"
                : bytes >= 1024 ? bytes / 1024 + " kB" : bytes + " B";
    }
}
