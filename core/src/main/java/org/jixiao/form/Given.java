package org.jixiao.form;

import org.jspecify.annotations.Nullable;

/** Refuses null where a caller without null checks hands one in. */
final class Given {
    private Given() {}

    /**
     * @throws InvalidFormException if {@code value} is null
     */
    static <T> T given(String path, String expected, @Nullable T value) {
        if (value == null) {
            throw new InvalidFormException(path, expected, "null");
        }
        return value;
    }
}
