package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.internal.Messages;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/** Puts what another actual would change into words. */
final class WhatIfText {
    private static final String INDENT = "  ";

    private WhatIfText() {}

    static String of(WhatIf whatIf, Locale locale) {
        StringBuilder text = new StringBuilder(head(whatIf, locale)).append('\n');
        if (whatIf.nextGrade().isEmpty()) {
            return text.toString();
        }
        List<Way> ways = whatIf.ways();
        if (ways.isEmpty()) {
            text.append(INDENT)
                    .append(Messages.template("whatif.no_way", locale))
                    .append('\n');
        }
        ways.forEach(way -> text.append(INDENT).append(of(way, locale)).append('\n'));
        List<ItemScore> unsaid = whatIf.unsaid();
        if (!unsaid.isEmpty()) {
            String items = unsaid.stream()
                    .map(ItemScore::where)
                    .collect(Collectors.joining(Messages.template("punctuation.comma", locale)));
            text.append(INDENT)
                    .append(Messages.text("whatif.unsaid", locale, items))
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

    static String of(Way way, Locale locale) {
        String now = way.item()
                .score()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> Messages.template("whatif.open", locale));
        if (way instanceof Way.OtherNumber number) {
            return number(number, now, locale);
        }
        Way.OtherWords words = (Way.OtherWords) way;
        String text = Messages.text(
                "whatif.words", locale, words.item().where(), words.actual(), words.present(), words.score(), now);
        return words.isAwardAside() ? text + Messages.template("whatif.award_aside", locale) : text;
    }

    private static String number(Way.OtherNumber way, String now, Locale locale) {
        Fraction change = way.change().number();
        String signed = (change.signum() < 0 ? "−" : "+") + IntervalWords.quantity(change.abs(), way.unit());
        String wanted = IntervalWords.of(way.actuals(), way.unit(), locale).orElseThrow();
        String present = IntervalWords.quantity(way.present(), way.unit());
        String step = way.share()
                .map(share -> Messages.text("whatif.change", locale, signed, share))
                .orElse(signed);
        return Messages.text("whatif.number", locale, way.item().where(), wanted, present, step, way.score(), now);
    }

    static String of(Answer answer, Locale locale) {
        ItemScore item = answer.item();
        StringBuilder text = new StringBuilder();
        text.append(
                item.score().isPresent()
                        ? Messages.text(
                                "answer.item",
                                locale,
                                item.where(),
                                item.score().get(),
                                item.weight(),
                                answer.toGain())
                        : Messages.text("answer.item_open", locale, item.where(), item.weight()));
        answer.number().ifPresent(number -> append(text, number, locale));
        if (!answer.alternatives().isEmpty()) {
            line(
                    text,
                    answer.alternatives().stream()
                            .map(other -> other.actual() + " → " + other.score().toPlainString())
                            .collect(Collectors.joining(Messages.template("punctuation.comma", locale))));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Answer.OfNumber number, Locale locale) {
        Unit unit = number.actual().unit();
        line(text, rate(number, unit, locale));
        number.below().ifPresent(turn -> line(text, below(turn, unit, locale)));
        number.above().ifPresent(turn -> line(text, above(turn, unit, locale)));
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

    private static String rate(Answer.OfNumber number, Unit unit, Locale locale) {
        String piece = IntervalWords.of(number.piece(), unit, locale)
                .orElseGet(() -> Messages.template("answer.everywhere", locale));
        String one = IntervalWords.quantity(Fraction.ONE, unit);
        if (number.formula().isConstant()) {
            return Messages.text("answer.flat", locale, piece);
        }
        if (number.formula().isLinear()) {
            return Messages.text("answer.rate", locale, piece, one, number.perUnit());
        }
        String actual = IntervalWords.quantity(number.actual().number(), unit);
        return Messages.text("answer.rate_here", locale, piece, actual, one, number.perUnit());
    }

    private static String below(Answer.Turn turn, Unit unit, Locale locale) {
        String jump = turn.isStillHere() ? "answer.down_jump_beyond" : "answer.down_jump_at";
        return turn(turn, turn.isJump() ? jump : "answer.down", unit, locale);
    }

    private static String above(Answer.Turn turn, Unit unit, Locale locale) {
        String jump = turn.isStillHere() ? "answer.up_jump_beyond" : "answer.up_jump_at";
        return turn(turn, turn.isJump() ? jump : "answer.up", unit, locale);
    }

    private static String turn(Answer.Turn turn, String code, Unit unit, Locale locale) {
        return Messages.text(code, locale, IntervalWords.quantity(turn.at(), unit), turn.here(), turn.beyond());
    }

    private static void line(StringBuilder text, String line) {
        text.append('\n').append(INDENT).append(line);
    }
}
