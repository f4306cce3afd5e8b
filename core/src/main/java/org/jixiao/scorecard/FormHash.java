package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.internal.PlainText;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A hash of everything a form says; each part is written with its length, so that no two forms run together. */
final class FormHash {
    private final HashedText text = new HashedText();

    private FormHash() {}

    static String of(SelfEvaluation form) {
        FormHash hash = new FormHash();
        hash.form(form);
        return hash.text.sha256();
    }

    private void form(SelfEvaluation form) {
        text.add(form.project());
        text.add(form.year().toString());
        put(form.department());
        put(form.unit());
        for (FundingSource source : FundingSource.standard()) {
            row(form.funds().sources().get(source));
        }
        row(form.funds().statedTotal().orElse(null));
        put(form.execution().weight());
        put(form.execution().deviationNote());
        if (form.adjustmentNote().isPresent()) {
            putGiven("adjustment", form.adjustmentNote().get());
        }
        form.funds().sources().forEach((source, row) -> {
            if (!FundingSource.standard().contains(source)) {
                putGiven("source", source.label());
                row(row);
            }
        });
        if (form.execution().statedRate().isPresent()) {
            putGiven("rate", form.execution().statedRate().get().toString());
        }
        for (Indicator indicator : form.indicators().indicators()) {
            indicator(indicator);
        }
    }

    private void row(@Nullable FundsRow row) {
        if (row == null) {
            text.add("no row");
            absent();
            absent();
            absent();
        } else {
            text.add("row");
            money(row.initial());
            money(row.adjusted());
            money(row.executed());
        }
    }

    private void money(Optional<Money> amount) {
        if (amount.isPresent()) {
            present();
            put(amount.get().yuan());
        } else {
            absent();
        }
    }

    private void indicator(Indicator indicator) {
        text.add(indicator.path().level1());
        text.add(indicator.path().level2());
        text.add(indicator.path().name());
        target(indicator.target());
        actual(indicator.actual());
        put(indicator.weight());
        if (indicator.award().isPresent()) {
            present();
            put(indicator.award().get());
        } else {
            absent();
        }
        put(indicator.deviationNote());
        if (indicator.deduction().isPresent()) {
            putGiven("deduction", PlainText.of(indicator.deduction().get()));
        }
        if (indicator.computedFrom().isPresent()) {
            putGiven("computedFrom", indicator.computedFrom().get());
        }
    }

    private void target(Target target) {
        if (target instanceof QuantityTarget measured) {
            text.add("QuantityTarget");
            text.add(measured.nature().name());
            quantity(measured.quantity());
        } else if (target instanceof RangeTarget range) {
            text.add("RangeTarget");
            quantity(range.low());
            quantity(range.high());
        } else if (target instanceof RatingTarget rating) {
            text.add("RatingTarget");
            scale(rating.scale());
            put(rating.leastLevel().map(RatingLevel::name));
        } else if (target instanceof DeadlineTarget) {
            text.add("DeadlineTarget");
            text.add(target.toString());
        } else if (target instanceof ProseTarget prose) {
            text.add("ProseTarget");
            text.add(prose.text());
        }
    }

    private void actual(Actual actual) {
        if (actual instanceof QuantityActual measured) {
            text.add("QuantityActual");
            quantity(measured.quantity());
        } else if (actual instanceof RatingActual rating) {
            text.add("RatingActual");
            text.add(rating.level().name());
        } else if (actual instanceof DateActual date) {
            text.add("DateActual");
            text.add(date.toString());
        } else if (actual instanceof ProseActual prose) {
            text.add("ProseActual");
            text.add(prose.text());
        } else if (actual instanceof NotReported) {
            text.add("NotReported");
            text.add(actual.toString());
        } else if (actual instanceof NotApplicable) {
            text.add("NotApplicable");
            text.add(actual.toString());
        }
    }

    private void scale(RatingScale scale) {
        text.add(scale.name());
        for (RatingLevel level : scale.levels()) {
            text.add(level.name());
            text.add(level.band().toString());
        }
    }

    private void quantity(Quantity quantity) {
        put(quantity.number());
        text.add(quantity.unit().symbol());
        text.add(quantity.unit().dimension());
        put(quantity.unit().factor());
    }

    private void put(Fraction value) {
        text.add(value.toString());
    }

    private void put(BigDecimal value) {
        text.add(PlainText.of(value));
    }

    private void put(Optional<String> words) {
        if (words.isPresent()) {
            present();
            text.add(words.get());
        } else {
            absent();
        }
    }

    private void present() {
        text.add("present");
    }

    private void absent() {
        text.add("absent");
    }

    /** What younger forms alone say: older ones keep the hash they had. */
    private void putGiven(String what, String given) {
        // no text is that short: nothing else reads like this
        text.add(-1);
        text.add(what);
        text.add(given);
    }
}
