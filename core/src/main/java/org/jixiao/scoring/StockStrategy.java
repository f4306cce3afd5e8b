package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Message;
import org.jixiao.internal.TextBuilder;

/** What all stock strategies share: a description by code. */
interface StockStrategy<I extends ScoringInput> extends ScoringStrategy<I> {
    /** The code of the description. */
    String code();

    /** What fills {@code {name}} in the description. */
    default Object parameter(String name) {
        throw new IllegalArgumentException(code() + " has no parameter " + name);
    }

    @Override
    default String describe(Locale locale) {
        TextBuilder text = new TextBuilder();
        Message.of(code()).in(given(locale, "locale")).write(text, locale, (name, number) -> parameter(name));
        return text.toString();
    }
}
