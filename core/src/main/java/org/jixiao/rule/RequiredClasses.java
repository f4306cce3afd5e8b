package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.form.IndicatorClass;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * The classes of level-1 indicators of which every form has at least one.
 *
 * @param classes at least one, each once
 */
public record RequiredClasses(List<IndicatorClass> classes) implements Localised, Serializable {
    /**
     * Refuses no class at all.
     *
     * @throws org.jixiao.value.InvalidValueException if there is none, or one stands twice
     */
    public RequiredClasses {
        classes = list(classes, "classes");
        if (classes.isEmpty() || new HashSet<>(classes).size() < classes.size()) {
            throw invalid("required_classes.some", classes.toString());
        }
    }

    @Override
    public String text(Locale locale) {
        return classes.stream()
                .map(IndicatorClass::label)
                .collect(Collectors.joining(Messages.template("punctuation.and", given(locale, "locale"))));
    }
}
