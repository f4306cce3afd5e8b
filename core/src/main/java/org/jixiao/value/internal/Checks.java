package org.jixiao.value.internal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.internal.Mistake;
import org.jixiao.internal.Quoted;
import org.jixiao.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Refuses what no value can be made of. */
public final class Checks {
    private Checks() {}

    /**
     * What a caller handed in.
     *
     * @param name of the parameter
     * @throws InvalidValueException if it is null
     */
    public static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw invalid("value.given", "null", name);
        }
        return value;
    }

    /**
     * A list that a caller handed in, copied.
     *
     * @param name of the parameter
     * @throws InvalidValueException if it or one of its elements is null
     */
    public static <T> List<T> list(@Nullable List<T> values, String name) {
        List<T> all = given(values, name);
        for (int i = 0; i < all.size(); i++) {
            given(all.get(i), name);
        }
        return List.copyOf(all);
    }

    /**
     * That {@code met} stands where {@code expected.CODE} of the messages, filled by {@code terms}, should.
     *
     * @param met what was met: a text, or a {@link org.jixiao.internal.Wording} with texts in both languages
     */
    public static InvalidValueException invalid(String code, Serializable met, Serializable... terms) {
        return new InvalidValueException(Mistake.of(code, met, terms));
    }

    /** The one of {@code all} that is called {@code text}, blanks around it aside. */
    public static <T> T labelled(@Nullable String text, Function<T, String> label, T[] all) {
        String wanted = given(text, "label").strip();
        for (T one : all) {
            if (label.apply(one).equals(wanted)) {
                return one;
            }
        }
        throw invalid("label.known", quoted(wanted), Stream.of(all).map(label).collect(Collectors.joining(" ")));
    }

    /** A text that was met: in quotation marks where a sentence says it. */
    public static Serializable quoted(String text) {
        return new Quoted(text);
    }

    /** That {@code what} stands in a stream in a form in which it is never written. */
    public static InvalidObjectException notStored(String what) {
        return new InvalidObjectException("expected what " + what + " is stored as, got the object itself");
    }

    /**
     * What {@code made} makes at a place, a text or a {@link org.jixiao.internal.Wording}.
     *
     * @throws InvalidValueException what it throws, with the place
     */
    public static <T> T at(Serializable place, Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidValueException e) {
            throw e.at(place);
        }
    }

    /** The same at a place, a text or a {@link org.jixiao.internal.Wording}. */
    public static InvalidValueException invalidAt(
            Serializable place, String code, Serializable met, Serializable... terms) {
        return new InvalidValueException(Mistake.of(code, met, terms).at(place));
    }
}
