package org.jixiao.examples.rulefiles.read;

import com.google.common.base.CaseFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of a file for the constants of the library. */
public final class Words {
    private Words() {}

    /** {@code overTarget} for {@code OVER_TARGET}. */
    public static String of(String constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant);
    }

    /** All constants by their words. */
    static <E extends Enum<E>> Map<String, E> of(E[] constants) {
        return by(constants, constant -> of(constant.name()));
    }

    /** All constants by what {@code word} gives, in their order. */
    static <E> Map<String, E> by(E[] constants, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(word.apply(constant), constant);
        }
        return Collections.unmodifiableMap(words);
    }
}
