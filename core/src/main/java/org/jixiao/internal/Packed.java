package org.jixiao.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How a value of many classes is stored: what Java serialisation writes of it, deflated. Names of classes and fields make up
 * two thirds of a stored scorecard, and deflated they nearly vanish. Read back, it is the value again.
 */
public final class Packed implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private transient @Nullable Serializable content;

    public Packed(Serializable content) {
        this.content = content;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream packing = new ObjectOutputStream(new DeflaterOutputStream(bytes))) {
            packing.writeObject(Objects.requireNonNull(content));
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        int length = in.readInt();
        if (length < 0) {
            throw new InvalidObjectException("expected the number of bytes that follow, got " + length);
        }
        byte[] bytes = in.readNBytes(length);
        try (ObjectInputStream unpacking = new Unpacking(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            // what the reader of the whole refuses stays refused inside
            if (in.getObjectInputFilter() != null) {
                unpacking.setObjectInputFilter(in.getObjectInputFilter());
            }
            content = (Serializable) unpacking.readObject();
        }
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (content == null) {
            throw new InvalidObjectException("expected a packed value, got none");
        }
        return content;
    }

    /** Finds the classes of a rule pack where the program put them, not only where the library stands. */
    private static final class Unpacking extends ObjectInputStream {
        Unpacking(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            ClassLoader programs = Thread.currentThread().getContextClassLoader();
            if (programs != null) {
                try {
                    return Class.forName(described.getName(), false, programs);
                } catch (ClassNotFoundException notThere) {
                    // primitives, and classes only the library sees
                }
            }
            return super.resolveClass(described);
        }
    }
}
