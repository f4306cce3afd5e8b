package org.jixiao.examples.rulefiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scoring.Term;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;

/** The worked cases of a pack, as a file says them. A case without an actual has no words in a file and is left out. */
final class CaseTerms {
    private static final IndicatorPath ORDINARY = WorkedCase.total("0", Grade.POOR)
            .form()
            .indicators()
            .indicators()
            .get(0)
            .path();
    private static final BigDecimal WEIGHT = BigDecimal.TEN;

    private final RuleSet pack;

    CaseTerms(RuleSet pack) {
        this.pack = pack;
    }

    List<List<Term>> written() {
        return pack.workedCases().stream()
                .map(CaseTerms::terms)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<List<Term>> terms(WorkedCase worked) {
        List<Term> parts = new ArrayList<>();
        if (worked.grade().isPresent()) {
            parts.add(field("total", worked.total().toPlainString()));
            parts.add(field("grade", worked.grade().get().label()));
            return Optional.of(parts);
        }
        SelfEvaluation form = worked.form();
        if (worked.isOfExecution()) {
            parts.add(field("budget", wan(form.funds().total().base())));
            parts.add(field("actual", wan(form.funds().total().executed())));
            weight(parts, form.execution().weight());
        } else {
            Indicator row = form.indicators().indicators().get(0);
            if (row.actual() instanceof NotReported || row.actual() instanceof NotApplicable) {
                return Optional.empty();
            }
            row(parts, row);
        }
        parts.add(result(worked));
        return Optional.of(parts);
    }

    private static String wan(Optional<Money> money) {
        return money.orElse(Money.ZERO).in(MoneyUnit.WAN).toString();
    }

    private static void row(List<Term> parts, Indicator row) {
        aim(parts, row.target());
        if (!row.path().equals(ORDINARY)) {
            IndicatorPath path = row.path();
            parts.add(Term.of("of", Term.of(path.level1()), Term.of(path.level2()), Term.of(path.name())));
        }
        parts.add(field("actual", row.actual().toString()));
        weight(parts, row.weight());
        row.award().ifPresent(points -> parts.add(field("award", points.toPlainString())));
        row.deduction().ifPresent(points -> parts.add(field("deduction", points.toPlainString())));
        row.deviationNote().ifPresent(note -> parts.add(field("note", note)));
    }

    private static void aim(List<Term> parts, Target target) {
        if (target instanceof QuantityTarget) {
            parts.add(field("target", target.toString()));
        } else if (target instanceof RangeTarget range) {
            parts.add(Term.of(
                    "range",
                    Term.of(range.low().toString()),
                    Term.of(range.high().toString())));
        } else if (target instanceof RatingTarget rating) {
            parts.add(field("rated", rating.scale().name()));
            rating.leastLevel().ifPresent(level -> parts.add(field("leastLevel", level.name())));
        } else if (target instanceof DeadlineTarget deadline) {
            deadline.firstDay().ifPresent(day -> parts.add(field("from", day.toString())));
            parts.add(field("due", deadline.due().toString()));
        } else {
            parts.add(field("words", target.toString()));
        }
    }

    private static void weight(List<Term> parts, BigDecimal weight) {
        if (weight.compareTo(WEIGHT) != 0) {
            parts.add(field("weight", weight.toPlainString()));
        }
    }

    private static Term result(WorkedCase worked) {
        return worked.noteOwed()
                .map(owed -> field("owesNote", owed.toString()))
                .orElseGet(() -> field(
                        "earns", worked.score().map(BigDecimal::toPlainString).orElse("open")));
    }

    private static Term field(String word, String text) {
        return Term.of(word, Term.of(text));
    }
}
