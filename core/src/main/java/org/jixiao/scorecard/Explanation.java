package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.internal.Message;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Grade;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Score;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.value.Fraction;

/** Puts figures into words, on demand: all of them behind one another into one text. */
final class Explanation {
    private static final Message FORM = Message.of("explain.form");
    private static final Message TOTAL = Message.of("explain.total");
    private static final Message TOTAL_OPEN = Message.of("explain.total_open");
    private static final Message GRADES = Message.of("explain.grades");
    private static final Message RESCALED = Message.of("explain.rescaled");
    private static final Message ITEM = Message.of("explain.item");
    private static final Message ITEM_OPEN = Message.of("explain.item_open");
    private static final Message BEFORE_RESCALING = Message.of("explain.before_rescaling");
    private static final Message ROUNDED = Message.of("explain.rounded");
    private static final Message FINDING = Message.of("explain.finding");
    private static final Message UNDECIDED = Message.of("grade.undecided");
    private static final Message UNGRADED = Message.of("grade.none");
    private static final Message RULES_CHANGED = Message.of("explain.rules_changed");
    private static final Message RULES_NOT_INSTALLED = Message.of("explain.rules_not_installed");

    /** What the words of an item, and of a finding, come to on most forms; half as much again in English. */
    private static final int ITEM_LENGTH = 200;

    private static final int FINDING_LENGTH = 75;

    private static final int SHOWN_OF_FINGERPRINT = 12;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Locale locale;

    private Explanation(Locale locale) {
        this.locale = locale;
    }

    static String of(Scorecard card, Locale locale) {
        Explanation explanation = new Explanation(locale);
        explanation.card(card);
        return explanation.text.toString();
    }

    static String of(ItemScore item, Locale locale) {
        Explanation explanation = new Explanation(locale);
        explanation.item(item);
        return explanation.text.toString();
    }

    private void card(Scorecard card) {
        line("", FORM, card.form().project(), card.form().year(), card.ruleSetId());
        if (card.rules().isReadBack()) {
            installed(card.rules());
        }
        List<ItemScore> items = card.items();
        List<Finding> findings = card.findings();
        // now that it is known how wide its characters are
        text.ensureCapacity(length(items.size(), findings.size()));
        if (card.open().signum() == 0) {
            line("", TOTAL, card.total(), card.form().weight(), gradeText(card));
        } else {
            line("", TOTAL_OPEN, card.total(), card.highestTotal(), card.open(), gradeText(card));
        }
        line(INDENT, GRADES, card.gradeBands().value(), card.gradeBands().source(locale));
        card.rescaling()
                .ifPresent(rescaling -> line(
                        INDENT,
                        RESCALED,
                        rescaling.weights(),
                        rescaling.fallenAway(),
                        rescaling.factor(),
                        card.rules().notApplicable().source(locale)));
        for (ItemScore item : items) {
            item(item);
            text.append('\n');
        }
        for (Finding finding : findings) {
            line("", FINDING, finding.code(), finding.where(), finding);
        }
    }

    /** Of a card that was read back: whether the rules it was scored by are still the installed ones. */
    private void installed(ScoredBy rules) {
        Optional<RuleSet> now = InstalledRuleSets.load().all().stream()
                .filter(set -> set.id().equals(rules.id()))
                .findFirst();
        if (now.isEmpty()) {
            line("", RULES_NOT_INSTALLED, rules.id());
        } else if (!now.get().fingerprint().equals(rules.fingerprint())) {
            line(
                    "",
                    RULES_CHANGED,
                    rules.id(),
                    rules.fingerprint().substring(0, SHOWN_OF_FINGERPRINT),
                    now.get().fingerprint().substring(0, SHOWN_OF_FINGERPRINT));
        }
    }

    private int length(int items, int findings) {
        int chinese = ITEM_LENGTH * (items + 1) + FINDING_LENGTH * findings;
        return Messages.isEnglish(locale) ? chinese + chinese / 2 : chinese;
    }

    private String gradeText(Scorecard card) {
        return card.grade()
                .map(Grade::label)
                .orElseGet(() -> (Scorecard.isOutOf100(card.form()) ? UNDECIDED : UNGRADED).text(locale));
    }

    private void item(ItemScore item) {
        int start = text.length();
        Optional<BigDecimal> score = item.score();
        Optional<Fraction> exact = item.exact();
        Optional<Score> derivation = item.derivation();
        Optional<Rule<?>> rule = item.rule();
        if (score.isPresent()) {
            line("", ITEM, item.where(), score.get(), item.weight());
        } else {
            line("", ITEM_OPEN, item.where(), item.weight());
        }
        if (derivation.isPresent()) {
            text.append(INDENT);
            derivation.get().write(text, locale);
            text.append('\n');
        }
        if (item instanceof IndicatorScore row && row.beforeRescaling().isPresent()) {
            line(INDENT, BEFORE_RESCALING, row.beforeRescaling().get());
        }
        if (exact.isPresent() && score.isPresent() && !exact.get().isEqualTo(score.get())) {
            line(
                    INDENT,
                    ROUNDED,
                    exact.get(),
                    score.get(),
                    item.rounding().describe(locale),
                    item.rounding().source(locale));
        }
        if (rule.isPresent()) {
            text.append(INDENT).append(rule.get().explain(locale));
        }
        stripBehind(start);
    }

    /** Takes away the white space at the end of what was written from {@code start} on. */
    private void stripBehind(int start) {
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private void line(String indent, Message message, Object... terms) {
        text.append(indent);
        message.in(locale).write(text, locale, terms);
        text.append('\n');
    }
}
