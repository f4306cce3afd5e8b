package org.jixiao.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stores a sound value, with something else in the place of one of its parts. */
final class Tampering {
    private Tampering() {}

    /** The bytes of {@code value} with something else wherever {@code part} is met in it. */
    static byte[] replaced(Serializable value, Predicate<Object> part, UnaryOperator<@Nullable Object> change)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Replacing out = new Replacing(bytes, part, change)) {
            out.writeObject(value);
            if (out.count == 0) {
                throw new AssertionError("no such part in " + value);
            }
        }
        return bytes.toByteArray();
    }

    private static final class Replacing extends ObjectOutputStream {
        private final Predicate<Object> part;
        private final UnaryOperator<@Nullable Object> change;
        private int count;

        Replacing(OutputStream out, Predicate<Object> part, UnaryOperator<@Nullable Object> change) throws IOException {
            super(out);
            this.part = part;
            this.change = change;
            enableReplaceObject(true);
        }

        @Override
        @SuppressWarnings("NullAway") // a stream can hold null anywhere
        protected Object replaceObject(Object met) {
            if (!part.test(met)) {
                return met;
            }
            count++;
            return change.apply(met);
        }
    }

    /** The bytes of {@code value} with the number {@code other} in the place of {@code part}, each as many bytes. */
    static byte[] patched(Serializable value, byte[] part, byte[] other) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(value);
        }
        byte[] bytes = written.toByteArray();
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                System.arraycopy(other, 0, bytes, i, other.length);
                return bytes;
            }
        }
        throw new AssertionError("no such number in " + value);
    }

    static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
