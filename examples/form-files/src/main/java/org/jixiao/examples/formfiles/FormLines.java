package org.jixiao.examples.formfiles;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * JSON lines, read one by one as they come in: a form or a statement a line. A line that cannot be read is a trouble of its own, which
 * names its number; blank lines are passed over. However long the stream is, one line is in memory. For one thread.
 *
 * <pre>{@code
 * FormLines lines = FormReader.standard().lines("forms.jsonl", stream);
 * while (lines.hasNext()) {
 *     Entry entry = lines.next();
 *     …
 * }
 * }</pre>
 *
 * <p>A line beyond the limit ends the reading, and so does a stream that fails: the last entry is then a trouble that says so.
 */
public final class FormLines implements Iterator<Entry> {
    private final String name;
    private final InputStream stream;
    private final Limits limits;
    private final JsonFormat json;
    private final Queue<Entry> read = new ArrayDeque<>();
    private int number;
    private boolean isAtEnd;

    FormLines(String name, InputStream stream, Limits limits) {
        this.name = name;
        this.stream = new BufferedInputStream(stream);
        this.limits = limits;
        this.json = new JsonFormat(limits);
    }

    /** The number of the line from which the last entry came, from 1; 0 before the first. */
    public int lineNumber() {
        return number;
    }

    /** Whether there is a further line that is not blank; reads on until there is one. */
    @Override
    public boolean hasNext() {
        while (read.isEmpty() && !isAtEnd) {
            line();
        }
        return !read.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove();
    }

    private void line() {
        try {
            byte[] bytes = bytesOfLine();
            number++;
            if (!isBlank(bytes)) {
                json.line(name, Utf8.text(name, bytes), number - 1, read::add);
            }
        } catch (Refused e) {
            read.add(
                    e.trouble().place().isPresent()
                            ? inLine(e.trouble())
                            : FileTrouble.at(
                                    name,
                                    new Place.InText(number, 1),
                                    e.trouble().reason(),
                                    e.trouble().why()));
        } catch (IOException e) {
            isAtEnd = true;
            read.add(FileBytes.notRead(name, e));
        }
    }

    /** The same trouble with the line counted in the whole stream. */
    private FileTrouble inLine(FileTrouble trouble) {
        int column = trouble.place().orElseThrow() instanceof Place.InText in ? in.column() : 1;
        return FileTrouble.at(name, new Place.InText(number, column), trouble.reason(), trouble.why());
    }

    private byte[] bytesOfLine() throws IOException, Refused {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = stream.read(); b != '\n'; b = stream.read()) {
            if (b < 0) {
                isAtEnd = true;
                break;
            }
            if (line.size() == limits.mostBytes()) {
                isAtEnd = true;
                number++;
                throw FileBytes.tooLarge(name, limits.mostBytes());
            }
            line.write(b);
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
