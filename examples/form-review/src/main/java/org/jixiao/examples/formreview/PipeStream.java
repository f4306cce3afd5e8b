package org.jixiao.examples.formreview;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Goes on in silence when the reader behind a pipe has seen enough (head -1); any other trouble stays one. */
final class PipeStream extends FilterOutputStream {
    private boolean isClosed;

    PipeStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            if (!isClosed) {
                out.write(bytes, from, length);
            }
        } catch (IOException e) {
            isClosed = isByReader(e);
            if (!isClosed) {
                throw e;
            }
        }
    }

    /** The system says so in words alone, and in its own language: Broken pipe, 断开的管道, 管道正在被关闭. */
    private static boolean isByReader(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("pipe") || said.contains("管道");
    }
}
