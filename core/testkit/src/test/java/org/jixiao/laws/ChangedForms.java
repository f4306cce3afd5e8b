package org.jixiao.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Forms;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** A scored form with one other actual, written once more through the public API. */
final class ChangedForms {
    private final Scorer scorer;
    private final Scorecard card;
    private final int changed;

    ChangedForms(WhatIfCase scored, ItemScore item) {
        this.scorer = scored.scorer();
        this.card = scored.card();
        this.changed = card.items().indexOf(item) - 1;
    }

    /** Whether the form can say this number: money is not below 0. */
    boolean canSay(Fraction number) {
        return changed >= 0 || number.signum() >= 0;
    }

    /** The score of the item and the total where its actual is this number. */
    Scorecard with(Fraction number, Unit unit) {
        return changed < 0 ? executed(number) : with(new QuantityActual(new Quantity(number, unit)));
    }

    /** The same for a level, a day or words, without an award. */
    Scorecard with(String words) {
        Indicator row = rows().get(changed);
        if (row.actual() instanceof ProseActual) {
            return with(new ProseActual(words));
        }
        if (row.target() instanceof RatingTarget rating) {
            return with(new RatingActual(rating.scale().level(words)));
        }
        if (row.target() instanceof DeadlineTarget) {
            return with(new DateActual(LocalDate.parse(words)));
        }
        throw new AssertionError("no words for " + row);
    }

    ItemScore itemOf(Scorecard other) {
        return other.items().get(changed + 1);
    }

    private List<Indicator> rows() {
        return card.form().indicators().indicators();
    }

    private Scorecard with(Actual actual) {
        SelfEvaluationBuilder copy = begun();
        FundsRow total = card.form().funds().total();
        return scored(copy.totalFunds(total), Optional.of(actual));
    }

    private Scorecard executed(Fraction wan) {
        FundsRow total = card.form().funds().total();
        Money money = new Money(wan.times(Unit.WAN_YUAN.per(Unit.YUAN)));
        return scored(begun().totalFunds(total.withExecuted(money)), Optional.empty());
    }

    private SelfEvaluationBuilder begun() {
        SelfEvaluation form = card.form();
        return Forms.begun(form);
    }

    private Scorecard scored(SelfEvaluationBuilder copy, Optional<Actual> instead) {
        for (int i = 0; i < rows().size(); i++) {
            Indicator row = rows().get(i);
            boolean isChanged = i == changed;
            copy.level1(
                    row.path().level1(),
                    level -> level.indicator(row.path().level2(), row.path().name(), cells -> {
                        cells.target(row.target()).actual(isChanged ? instead.orElseThrow() : row.actual());
                        Forms.weigh(cells, row);
                        row.award().filter(award -> !isChanged).ifPresent(cells::award);
                    }));
        }
        return scorer.score(copy.build());
    }
}
