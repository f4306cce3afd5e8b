package org.jixiao.scorecard;

import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.value.Fraction;

/** Puts figures into words, on demand. */
final class Explanation {
    private Explanation() {}

    static String of(Scorecard card, Locale locale) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "",
                "explain.form",
                locale,
                card.form().project(),
                card.form().year(),
                card.rules().id());
        if (card.open().signum() == 0) {
            line(text, "", "explain.total", locale, card.total(), card.form().weight(), gradeText(card, locale));
        } else {
            line(
                    text,
                    "",
                    "explain.total_open",
                    locale,
                    card.total(),
                    card.highestTotal(),
                    card.open(),
                    gradeText(card, locale));
        }
        line(
                text,
                "  ",
                "explain.grades",
                locale,
                card.rules().grades().value(),
                card.rules().grades().provenance().text(locale));
        card.rescaling()
                .ifPresent(rescaling -> line(
                        text,
                        "  ",
                        "explain.rescaled",
                        locale,
                        rescaling.weights(),
                        rescaling.fallenAway(),
                        rescaling.factor(),
                        card.rules().notApplicable().provenance().text(locale)));
        card.items().forEach(item -> text.append(of(item, locale)).append('\n'));
        card.findings()
                .forEach(finding -> line(
                        text, "", "explain.finding", locale, finding.code(), finding.where(), finding.message(locale)));
        return text.toString();
    }

    private static String gradeText(Scorecard card, Locale locale) {
        return card.grade().map(grade -> grade.label()).orElseGet(() -> Messages.template("grade.undecided", locale));
    }

    static String of(ItemScore item, Locale locale) {
        StringBuilder text = new StringBuilder();
        if (item.score().isPresent()) {
            line(text, "", "explain.item", locale, item.where(), item.score().get(), item.weight());
        } else {
            line(text, "", "explain.item_open", locale, item.where(), item.weight());
        }
        item.derivation()
                .ifPresent(derivation ->
                        text.append("  ").append(derivation.text(locale)).append('\n'));
        if (item instanceof IndicatorScore row && row.beforeRescaling().isPresent()) {
            line(
                    text,
                    "  ",
                    "explain.before_rescaling",
                    locale,
                    row.beforeRescaling().get());
        }
        if (item.score().isPresent() && isRounded(item)) {
            line(
                    text,
                    "  ",
                    "explain.rounded",
                    locale,
                    item.exact().orElseThrow(),
                    item.score().get(),
                    item.rounding().describe(locale),
                    item.rounding().provenance().text(locale));
        }
        item.rule()
                .ifPresent(rule -> line(
                        text,
                        "  ",
                        "explain.rule",
                        locale,
                        rule.topic(),
                        rule.describe(locale),
                        rule.provenance().text(locale)));
        return text.toString().stripTrailing();
    }

    private static boolean isRounded(ItemScore item) {
        return item.exact().isPresent() && !item.exact().equals(item.score().map(Fraction::of));
    }

    private static void line(StringBuilder text, String indent, String code, Locale locale, Object... terms) {
        text.append(indent).append(Messages.text(code, locale, terms)).append('\n');
    }
}
