package org.jixiao.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Makes values that were read from a stream anew, so that what no factory would make is refused. */
public final class ReadBack {
    private ReadBack() {}

    /**
     * What a factory makes of the parts that were read.
     *
     * @throws InvalidObjectException if it refuses them
     */
    public static <T> T through(Supplier<T> factory) throws InvalidObjectException {
        try {
            return factory.get();
        } catch (RuntimeException e) {
            InvalidObjectException refusal = new InvalidObjectException(String.valueOf(e.getMessage()));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
