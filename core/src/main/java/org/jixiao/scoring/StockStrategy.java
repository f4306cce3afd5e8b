package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Message;
import org.jixiao.internal.TextBuilder;

/** What all stock strategies share: a description by code, and the term that an author writes. */
interface StockStrategy<I extends ScoringInput> extends ScoringStrategy<I> {
    /** The code of the description. */
    String code();

    /** What fills {@code {name}} in the description. */
    default Object parameter(String name) {
        throw new IllegalArgumentException(code() + " has no parameter " + name);
    }

    /** The name of the factory that makes it. */
    String word();

    /** What the factory is given; empty where that is a strategy of somebody else's. */
    default Optional<List<Term>> parts() {
        return Optional.of(List.of());
    }

    @Override
    default String describe(Locale locale) {
        TextBuilder text = new TextBuilder();
        Message.of(code()).in(given(locale, "locale")).write(text, locale, (name, number) -> parameter(name));
        return text.toString();
    }
}
