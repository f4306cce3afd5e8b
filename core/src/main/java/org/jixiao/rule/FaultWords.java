package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.internal.Localised;
import org.jixiao.value.InvalidValueException;

/** The rule sets that could not be had, each with its reason, in one sentence of a message. */
@SuppressWarnings("serial") // Guava's immutable list is serialisable when its elements are
record FaultWords(ImmutableList<InvalidValueException> faults) implements Localised, Serializable {
    @Override
    public String text(Locale locale) {
        return faults.stream().map(fault -> fault.message(locale)).collect(Collectors.joining("; "));
    }
}
