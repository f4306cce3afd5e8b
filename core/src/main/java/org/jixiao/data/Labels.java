package org.jixiao.data;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Grade;
import org.jspecify.annotations.Nullable;

/** Names in the language of a reader. */
final class Labels {
    private Labels() {}

    /** The language that words have for this locale. */
    static String language(Locale locale) {
        return Messages.isEnglish(locale) ? "en" : "zh-Hans";
    }

    static @Nullable String code(Optional<Grade> grade) {
        return grade.map(Grade::name).orElse(null);
    }

    static @Nullable String of(Optional<Grade> grade, Locale locale) {
        return grade.map(given -> given.label(locale)).orElse(null);
    }
}
