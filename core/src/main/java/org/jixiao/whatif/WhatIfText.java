package org.jixiao.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.internal.Messages;
import org.jixiao.internal.PlainText;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.jixiao.value.internal.IntervalWords;

/** Puts what another actual would change into words. */
final class WhatIfText {
    private static final String INDENT = "  ";

    private WhatIfText() {}

    static String of(WhatIf whatIf, Locale locale) {
        StringBuilder text = new StringBuilder(head(whatIf, locale)).append('\n');
        if (whatIf.nextGrade().isEmpty()) {
            return text.toString();
        }
        List<Improvement> improvements = whatIf.improvements();
        if (improvements.isEmpty()) {
            text.append(INDENT)
                    .append(Messages.template("whatif.no_improvement", locale))
                    .append('\n');
        }
        improvements.forEach(improvement ->
                text.append(INDENT).append(of(improvement, locale)).append('\n'));
        List<ItemScore> unexplained = whatIf.unexplained();
        if (!unexplained.isEmpty()) {
            String items = unexplained.stream()
                    .map(ItemScore::where)
                    .collect(Collectors.joining(Messages.template("punctuation.comma", locale)));
            text.append(INDENT)
                    .append(Messages.text("whatif.unexplained", locale, items))
                    .append('\n');
        }
        return text.toString();
    }

    private static String head(WhatIf whatIf, Locale locale) {
        Scorecard card = whatIf.card();
        if (card.grade().isEmpty()) {
            return Messages.text("whatif.undecided", locale, card.total(), card.open());
        }
        if (whatIf.nextGrade().isEmpty()) {
            return Messages.text(
                    "whatif.best", locale, card.total(), card.grade().get());
        }
        return Messages.text(
                whatIf.isEdgeEnough() ? "whatif.missing" : "whatif.missing_more",
                locale,
                card.total(),
                card.grade().get(),
                whatIf.missing().orElseThrow(),
                whatIf.nextGrade().get());
    }

    static String of(Improvement improvement, Locale locale) {
        String now = improvement
                .item()
                .score()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> Messages.template("whatif.open", locale));
        if (improvement instanceof Improvement.NumberChange number) {
            return number(number, now, locale);
        }
        Improvement.WordingChange words = (Improvement.WordingChange) improvement;
        String text = Messages.text(
                "whatif.words", locale, words.item().where(), words.actual(), words.present(), words.score(), now);
        return words.isAwardAside() ? text + Messages.template("whatif.award_aside", locale) : text;
    }

    private static String number(Improvement.NumberChange improvement, String now, Locale locale) {
        Fraction change = improvement.change().number();
        String signed = (change.signum() < 0 ? "−" : "+") + IntervalWords.quantity(change.abs(), improvement.unit());
        String wanted = IntervalWords.of(improvement.actuals(), improvement.unit(), locale)
                .orElseThrow();
        String present = IntervalWords.quantity(improvement.present(), improvement.unit());
        String step = improvement
                .share()
                .map(share -> Messages.text("whatif.change", locale, signed, share))
                .orElse(signed);
        return Messages.text(
                "whatif.number", locale, improvement.item().where(), wanted, present, step, improvement.score(), now);
    }

    static String of(Sensitivity sensitivity, Locale locale) {
        ItemScore item = sensitivity.item();
        StringBuilder text = new StringBuilder();
        text.append(
                item.score().isPresent()
                        ? Messages.text(
                                "sensitivity.item",
                                locale,
                                item.where(),
                                item.score().get(),
                                item.weight(),
                                sensitivity.toGain())
                        : Messages.text("sensitivity.item_open", locale, item.where(), item.weight()));
        sensitivity.number().ifPresent(number -> append(text, number, locale));
        if (!sensitivity.alternatives().isEmpty()) {
            line(
                    text,
                    sensitivity.alternatives().entrySet().stream()
                            .map(other -> PlainText.printable(other.getKey()) + " → "
                                    + other.getValue().toPlainString())
                            .collect(Collectors.joining(Messages.template("punctuation.comma", locale))));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Sensitivity.NumericSensitivity number, Locale locale) {
        Unit unit = number.actual().unit();
        line(text, rate(number, unit, locale));
        number.below().ifPresent(breakpoint -> line(text, below(breakpoint, unit, locale)));
        number.above().ifPresent(breakpoint -> line(text, above(breakpoint, unit, locale)));
        List<String> full = number.fullMarks().stream()
                .map(interval -> IntervalWords.of(interval, unit, locale))
                .flatMap(Optional::stream)
                .toList();
        if (!full.isEmpty()) {
            line(
                    text,
                    Messages.text(
                            "loss.wanted", locale, String.join(Messages.template("punctuation.or", locale), full)));
        }
    }

    private static String rate(Sensitivity.NumericSensitivity number, Unit unit, Locale locale) {
        String piece = IntervalWords.of(number.piece(), unit, locale)
                .orElseGet(() -> Messages.template("sensitivity.everywhere", locale));
        String one = IntervalWords.quantity(Fraction.ONE, unit);
        if (number.formula().isConstant()) {
            return Messages.text("sensitivity.flat", locale, piece);
        }
        if (number.formula().isLinear()) {
            return Messages.text("sensitivity.rate", locale, piece, one, number.perUnit());
        }
        String actual = IntervalWords.quantity(number.actual().number(), unit);
        return Messages.text("sensitivity.rate_here", locale, piece, actual, one, number.perUnit());
    }

    private static String below(Sensitivity.Breakpoint breakpoint, Unit unit, Locale locale) {
        String jump = breakpoint.isStillHere() ? "sensitivity.down_jump_beyond" : "sensitivity.down_jump_at";
        return breakpoint(breakpoint, breakpoint.isJump() ? jump : "sensitivity.down", unit, locale);
    }

    private static String above(Sensitivity.Breakpoint breakpoint, Unit unit, Locale locale) {
        String jump = breakpoint.isStillHere() ? "sensitivity.up_jump_beyond" : "sensitivity.up_jump_at";
        return breakpoint(breakpoint, breakpoint.isJump() ? jump : "sensitivity.up", unit, locale);
    }

    private static String breakpoint(Sensitivity.Breakpoint breakpoint, String code, Unit unit, Locale locale) {
        return Messages.text(
                code, locale, IntervalWords.quantity(breakpoint.at(), unit), breakpoint.here(), breakpoint.beyond());
    }

    private static void line(StringBuilder text, String line) {
        text.append('\n').append(INDENT).append(line);
    }
}
