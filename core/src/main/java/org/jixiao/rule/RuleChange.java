package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** What became of one rule from one rule set to another. Immutable. */
@Value.Immutable
public abstract class RuleChange implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The five things that can become of a rule. */
    enum Kind {
        /** It decides something else. */
        CHANGED,
        /** Only the second set has it. */
        ADDED,
        /** Only the first set has it. */
        DROPPED,
        /** It decides the same, but rests on another source. */
        OTHER_SOURCE,
        /** Nothing. */
        SAME;

        /** It, and what it became of, in a line. */
        String text(String subject, Locale locale) {
            return Messages.text(
                    "comparison.heading", locale, Messages.template("comparison." + this, locale), subject);
        }
    }

    RuleChange() {}

    /** The rule of the first set; absent where that has none. */
    public abstract Optional<Rule<?>> before();

    /** The rule of the second set; absent where that has none. */
    public abstract Optional<Rule<?>> after();

    /** What became of it. */
    Kind kind() {
        if (before().isEmpty()) {
            return Kind.ADDED;
        }
        if (after().isEmpty()) {
            return Kind.DROPPED;
        }
        Rule<?> was = before().get();
        Rule<?> is = after().get();
        if (!was.value().equals(is.value())) {
            return Kind.CHANGED;
        }
        // what else is known of a source, such as when it was checked, makes it no other one
        boolean sameSource =
                was.provenance().text(Locale.CHINESE).equals(is.provenance().text(Locale.CHINESE));
        return sameSource ? Kind.SAME : Kind.OTHER_SOURCE;
    }

    /** Whether something else is decided; another source alone is no change. */
    public boolean isChange() {
        return kind() != Kind.SAME && kind() != Kind.OTHER_SOURCE;
    }

    /** What the rule decides: its topic, and its name where it has one. */
    String subject(Locale locale) {
        Rule<?> rule = after().or(this::before).orElseThrow();
        String name = rule.name();
        return rule.topic().text(locale) + (name.isEmpty() ? "" : " " + name);
    }

    /** Both rules with their sources, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        StringBuilder text = new StringBuilder(kind().text(subject(locale), locale));
        before().ifPresent(rule -> text.append(side("comparison.was", rule, locale)));
        after().ifPresent(rule -> text.append(side("comparison.is", rule, locale)));
        return text.toString();
    }

    /** What the rule decides, and both sources, in a line of its own. */
    String sources(Locale locale) {
        Rule<?> was = before().orElseThrow();
        Rule<?> is = after().orElseThrow();
        return Messages.text(
                "comparison.sources",
                locale,
                subject(locale),
                was.provenance().text(locale),
                was.origin(),
                is.provenance().text(locale),
                is.origin());
    }

    private static String side(String code, Rule<?> rule, Locale locale) {
        return Messages.text(
                code, locale, rule.describe(locale), rule.provenance().text(locale), rule.origin());
    }
}
