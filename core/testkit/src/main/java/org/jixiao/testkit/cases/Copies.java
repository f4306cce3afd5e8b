package org.jixiao.testkit.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The same thing again: written out and read back, or made on another thread. */
public final class Copies {
    private static final ExecutorService OTHER_THREADS = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "laws");
        thread.setDaemon(true);
        return thread;
    });

    private Copies() {}

    /** Written with Java serialisation. */
    public static byte[] bytesOf(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Written with Java serialisation and read back. */
    @SuppressWarnings("unchecked") // what comes back is what went in
    public static <T> T serialised(T value) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytesOf(value)))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made on another thread. */
    public static <T> CompletableFuture<T> elsewhere(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, OTHER_THREADS);
    }
}
