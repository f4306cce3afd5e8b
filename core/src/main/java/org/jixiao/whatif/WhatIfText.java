package org.jixiao.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.PlainText;
import org.jixiao.internal.Words;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;
import org.jixiao.value.internal.IntervalWords;

/** Puts what another actual would change into words. */
record WhatIfText(Words words) {
    private static final String NEXT_LINE = "\n  ";

    WhatIfText(Locale locale) {
        this(new Words(locale));
    }

    String of(WhatIf whatIf) {
        List<String> lines = new ArrayList<>(List.of(head(whatIf)));
        if (whatIf.nextGrade().isPresent()) {
            List<Improvement> improvements = whatIf.improvements();
            if (improvements.isEmpty()) {
                lines.add(words.of("whatif.no_improvement"));
            }
            improvements.forEach(improvement -> lines.add(of(improvement)));
            List<ItemScore> unexplained = whatIf.unexplained();
            if (!unexplained.isEmpty()) {
                lines.add(words.of(
                        "whatif.unexplained",
                        words.list(unexplained.stream().map(ItemScore::where).toList())));
            }
        }
        return String.join(NEXT_LINE, lines) + "\n";
    }

    private String head(WhatIf whatIf) {
        Scorecard card = whatIf.card();
        if (card.grade().isEmpty()) {
            return words.of("whatif.undecided", card.countedTotal(), card.open());
        }
        Grade grade = card.grade().get();
        return whatIf.nextGrade()
                .map(next -> words.of(
                        whatIf.isEdgeEnough() ? "whatif.missing" : "whatif.missing_more",
                        card.countedTotal(),
                        grade,
                        whatIf.missing().orElseThrow(),
                        next))
                .orElseGet(() -> whatIf.isHeldDown()
                        ? words.of(
                                "whatif.held_down",
                                card.countedTotal(),
                                grade,
                                card.totalCeiling().orElseThrow())
                        : words.of("whatif.best", card.countedTotal(), grade));
    }

    String of(Improvement improvement) {
        String where = improvement.item().where();
        Object now = improvement.item().score().<Object>map(score -> score).orElseGet(() -> words.of("whatif.open"));
        if (improvement instanceof Improvement.NumberChange number) {
            Unit unit = number.unit();
            String wanted = interval(number.actuals(), unit).orElseThrow();
            String present = IntervalWords.quantity(number.present(), unit);
            return words.of("whatif.number", where, wanted, present, step(number), number.score(), now);
        }
        Improvement.WordingChange wording = (Improvement.WordingChange) improvement;
        return words.of("whatif.words", where, wording.actual(), wording.present(), wording.score(), now)
                + (wording.isAwardAside() ? words.of("whatif.award_aside") : "");
    }

    private String step(Improvement.NumberChange improvement) {
        Fraction change = improvement.change().number();
        String signed = (change.signum() < 0 ? "−" : "+") + IntervalWords.quantity(change.abs(), improvement.unit());
        return improvement
                .share()
                .map(share -> words.of("whatif.change", signed, share))
                .orElse(signed);
    }

    String of(Sensitivity sensitivity) {
        ItemScore item = sensitivity.item();
        List<String> lines = new ArrayList<>();
        lines.add(item.score()
                .map(score -> words.of("sensitivity.item", item.where(), score, item.weight(), sensitivity.toGain()))
                .orElseGet(() -> words.of("sensitivity.item_open", item.where(), item.weight())));
        sensitivity.number().ifPresent(number -> add(lines, number));
        List<String> alternatives = new ArrayList<>();
        sensitivity
                .alternatives()
                .forEach(
                        (other, score) -> alternatives.add(PlainText.printable(other) + " → " + score.toPlainString()));
        if (!alternatives.isEmpty()) {
            lines.add(words.list(alternatives));
        }
        return String.join(NEXT_LINE, lines);
    }

    private void add(List<String> lines, Sensitivity.NumericSensitivity number) {
        Unit unit = number.actual().unit();
        lines.add(rate(number, unit));
        number.below()
                .map(point -> edge(
                        point,
                        unit,
                        "sensitivity.down",
                        point.isStillHere() ? "sensitivity.down_jump_beyond" : "sensitivity.down_jump_at"))
                .ifPresent(lines::add);
        number.above()
                .map(point -> edge(
                        point,
                        unit,
                        "sensitivity.up",
                        point.isStillHere() ? "sensitivity.up_jump_beyond" : "sensitivity.up_jump_at"))
                .ifPresent(lines::add);
        List<String> full = number.fullMarks().stream()
                .flatMap(interval -> interval(interval, unit).stream())
                .toList();
        if (!full.isEmpty()) {
            lines.add(words.of("loss.wanted", String.join(words.of("punctuation.or"), full)));
        }
    }

    private String rate(Sensitivity.NumericSensitivity number, Unit unit) {
        String piece = interval(number.piece(), unit).orElseGet(() -> words.of("sensitivity.everywhere"));
        String one = IntervalWords.quantity(Fraction.ONE, unit);
        if (number.formula().isConstant()) {
            return words.of("sensitivity.flat", piece);
        }
        if (number.formula().isLinear()) {
            return words.of("sensitivity.rate", piece, one, number.perUnit());
        }
        String actual = IntervalWords.quantity(number.actual().number(), unit);
        return words.of("sensitivity.rate_here", piece, actual, one, number.perUnit());
    }

    private String edge(Sensitivity.Breakpoint point, Unit unit, String smooth, String jump) {
        String at = IntervalWords.quantity(point.at(), unit);
        return words.of(point.isJump() ? jump : smooth, at, point.here(), point.beyond());
    }

    private Optional<String> interval(Interval interval, Unit unit) {
        return IntervalWords.of(interval, unit, words.locale());
    }
}
