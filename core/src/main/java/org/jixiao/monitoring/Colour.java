package org.jixiao.monitoring;

import static org.jixiao.value.internal.Checks.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;
import org.jixiao.value.internal.Checks;

/** How far an indicator has come, worst first. */
public enum Colour implements Localised {
    /** Far behind; of a target that is not to be exceeded: exceeded. */
    RED,
    /** Behind. */
    YELLOW,
    /** As expected. */
    GREEN,
    /** Well ahead. */
    BLUE;

    private final Message label = Message.of("colour." + name());

    /**
     * The worst of some colours, the one of the goal that these indicators serve; empty where there is none.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null
     */
    public static Optional<Colour> worst(List<Colour> colours) {
        return list(colours, "colours").stream().min(Enum::compareTo);
    }

    /** What it is called: 红, red; in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return label.text(Checks.given(locale, "locale"));
    }
}
