package org.jixiao.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Refuses null where a caller without null checks hands one in. */
final class Given {
    private Given() {}

    /**
     * What a caller handed in for {@code place}.
     *
     * @throws InvalidFormException if it is null
     */
    static <T> T given(Serializable place, String code, @Nullable T value) {
        if (value == null) {
            throw InvalidFormException.at(place, code, "null");
        }
        return value;
    }
}
