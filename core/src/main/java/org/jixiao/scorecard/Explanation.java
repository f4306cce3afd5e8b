package org.jixiao.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.internal.Message;
import org.jixiao.internal.Messages;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Written;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Score;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Puts figures into words, on demand: all of them behind one another into one text. */
final class Explanation {
    private static final Message FORM = Message.of("explain.form");
    private static final Message TOTAL = Message.of("explain.total");
    private static final Message TOTAL_OPEN = Message.of("explain.total_open");
    private static final Message GRADES = Message.of("explain.grades");
    private static final Message RESCALED = Message.of("explain.rescaled");
    private static final Message ITEM = Message.of("explain.item");
    private static final Message ITEM_OPEN = Message.of("explain.item_open");
    private static final Message COMPUTED = Message.of("explain.computed");
    private static final Message BEFORE_RESCALING = Message.of("explain.before_rescaling");
    private static final Message ROUNDED = Message.of("explain.rounded");
    private static final Message UNDECIDED = Message.of("grade.undecided");
    private static final Message UNGRADED = Message.of("grade.none");
    private static final Message RULES_CHANGED = Message.of("explain.rules_changed");
    private static final Message RULES_NOT_INSTALLED = Message.of("explain.rules_not_installed");

    /** What the words of an item, and of a finding, come to on most forms; half as much again in English. */
    private static final int ITEM_LENGTH = 200;

    private static final int FINDING_LENGTH = 90;

    private static final int SHOWN_OF_FINGERPRINT = 12;
    private static final String NEW_LINE = "\n";
    private static final String INDENTED = "\n  ";

    private final TextBuilder text;
    private final Locale locale;

    private Explanation(Locale locale, int items, int findings) {
        this.locale = locale;
        int chinese = ITEM_LENGTH * items + FINDING_LENGTH * findings;
        this.text = new TextBuilder(Messages.isEnglish(locale) ? chinese + chinese / 2 : chinese);
    }

    static String of(Scorecard card, Locale locale) {
        List<Finding> findings = card.findings();
        Explanation explanation = new Explanation(locale, card.items().size() + 1, findings.size());
        explanation.card(card, findings);
        return explanation.text.toString();
    }

    static String of(ItemScore item, Locale locale) {
        Explanation explanation = new Explanation(locale, 1, 0);
        explanation.item(item);
        return explanation.text.toString();
    }

    private void card(Scorecard card, List<Finding> findings) {
        write(FORM, card.form().project(), card.form().year(), card.ruleSetId());
        if (card.rules().isReadBack()) {
            installed(card.rules());
        }
        if (card.open().signum() == 0) {
            line(NEW_LINE, TOTAL, card.total(), card.weight(), gradeText(card));
        } else {
            line(NEW_LINE, TOTAL_OPEN, card.total(), card.highestTotal(), card.open(), gradeText(card));
        }
        card.adjustedTotal().ifPresent(adjusted -> text.append(INDENTED).append(adjusted.text(locale)));
        card.cappedTotal().ifPresent(capped -> text.append(INDENTED).append(capped.text(locale)));
        line(INDENTED, GRADES, worded(card.gradeBands()));
        card.gradeRounding().ifPresent(rounding -> text.append(INDENTED).append(rounding.explain(locale)));
        card.rescaling()
                .ifPresent(rescaling -> line(
                        INDENTED,
                        RESCALED,
                        rescaling.weights(),
                        rescaling.fallenAway(),
                        rescaling.factor(),
                        card.rules().notApplicable().source(locale)));
        for (ItemScore item : card.items()) {
            text.append(NEW_LINE);
            item(item);
        }
        for (Finding finding : findings) {
            text.append(NEW_LINE);
            FindingLine.write(finding, text, locale);
        }
        text.append(NEW_LINE);
    }

    /** Of a card that was read back: whether the rules it was scored by are still the installed ones. */
    private void installed(ScoredBy rules) {
        Optional<RuleSet> now = InstalledRuleSets.load().all().stream()
                .filter(set -> set.id().equals(rules.id()))
                .findFirst();
        if (now.isEmpty()) {
            line(NEW_LINE, RULES_NOT_INSTALLED, rules.id());
        } else if (!now.get().fingerprint().equals(rules.fingerprint())) {
            line(
                    NEW_LINE,
                    RULES_CHANGED,
                    rules.id(),
                    rules.fingerprint().substring(0, SHOWN_OF_FINGERPRINT),
                    now.get().fingerprint().substring(0, SHOWN_OF_FINGERPRINT));
        }
    }

    private String gradeText(Scorecard card) {
        return card.grade()
                .map(given -> given.label(locale))
                .orElseGet(() -> (card.isGradable() ? UNDECIDED : UNGRADED).text(locale));
    }

    private void item(ItemScore item) {
        Written points = item::write;
        if (item.isOpen()) {
            write(ITEM_OPEN, item.where(), item.weight());
        } else {
            write(ITEM, item.where(), points, item.weight());
        }
        if (item instanceof IndicatorScore row && row.indicator().computedFrom().isPresent()) {
            line(
                    INDENTED,
                    COMPUTED,
                    row.indicator().computedFrom().get(),
                    row.indicator().actual());
        }
        Score derivation = item.scored();
        if (derivation != null) {
            text.append(INDENTED);
            derivation.write(text, locale);
        }
        if (item instanceof IndicatorScore row && row.beforeRescaling().isPresent()) {
            line(INDENTED, BEFORE_RESCALING, row.beforeRescaling().get());
        }
        Optional<Fraction> exact = item.exact();
        Rule<Rounding> rounding = item.rounding();
        if (exact.isPresent() && !exact.get().isDecimal(rounding.value().scale())) {
            line(INDENTED, ROUNDED, exact.get(), points, worded(rounding));
        }
        Optional<Rule<?>> rule = item.rule();
        if (rule.isPresent()) {
            text.append(INDENTED).append(rule.get().explain(locale));
        }
    }

    /** What a rule decides, with its source: words that are kept, printable already. */
    private static Written worded(Rule<?> rule) {
        return (text, language) -> text.append(rule.describeWithSource(language));
    }

    private void line(String beginning, Message message, Object... terms) {
        text.append(beginning);
        write(message, terms);
    }

    private void write(Message message, Object... terms) {
        message.in(locale).write(text, locale, terms);
    }
}
