package org.jixiao.examples.formfiles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A stream that ends in a refusal after so many bytes, and that does not close what it reads from. */
final class Bounded extends FilterInputStream {
    private final String name;
    private final long most;
    private long left;

    Bounded(InputStream from, long most, String name) {
        super(from);
        this.most = most;
        this.left = most;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        took(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        took(Math.max(0, read));
        return read;
    }

    private void took(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            String size = most / (1024 * 1024) + " MB";
            throw new IOException(new Refused(FileTrouble.in(
                    name, FileReason.TOO_LARGE, Said.of("解压后超过 " + size, "more than " + size + " when inflated"))));
        }
    }

    /** The refusal in which reading such a stream ended, however deep a reader has wrapped it. */
    static Optional<Refused> refusal(Throwable ended) {
        for (Throwable cause = ended; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        // the archive goes on behind this entry
    }
}
