package org.jixiao.scorecard;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.QuantityActual;
import org.jixiao.form.QuantityTarget;
import org.jixiao.form.RatingActual;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.RatingTarget;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;

/** A hash of everything a form says; each part is written with its length, so that no two forms run together. */
final class FormHash {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private FormHash() {}

    static String of(SelfEvaluation form) {
        FormHash hash = new FormHash();
        hash.form(form);
        return hash.hasher.hash().toString();
    }

    private void form(SelfEvaluation form) {
        put(form.project());
        put(form.year().toString());
        put(form.department());
        put(form.unit());
        for (FundingSource source : FundingSource.values()) {
            row(Optional.ofNullable(form.funds().sources().get(source)));
        }
        row(form.funds().statedTotal());
        put(form.execution().weight().toPlainString());
        put(form.execution().deviationNote());
        putIfGiven("adjustment", form.adjustmentNote());
        form.indicators().indicators().forEach(this::indicator);
    }

    private void row(Optional<FundsRow> row) {
        put(row.isPresent() ? "row" : "no row");
        put(row.flatMap(cells -> cells.budget().initial()).map(FormHash::written));
        put(row.flatMap(cells -> cells.budget().adjusted()).map(FormHash::written));
        put(row.flatMap(FundsRow::executed).map(FormHash::written));
    }

    private void indicator(Indicator indicator) {
        put(indicator.path().level1());
        put(indicator.path().level2());
        put(indicator.path().name());
        target(indicator);
        actual(indicator);
        put(indicator.weight().toPlainString());
        put(indicator.award().map(award -> award.toPlainString()));
        put(indicator.deviationNote());
        putIfGiven("deduction", indicator.deduction().map(BigDecimal::toPlainString));
    }

    private void target(Indicator indicator) {
        put(indicator.target().getClass().getSimpleName().replace("Immutable", ""));
        if (indicator.target() instanceof QuantityTarget target) {
            put(target.nature().name());
            quantity(target.quantity());
        } else if (indicator.target() instanceof RatingTarget target) {
            scale(target.scale());
            put(target.leastLevel().map(RatingLevel::name));
        } else {
            put(indicator.target().toString());
        }
    }

    private void actual(Indicator indicator) {
        put(indicator.actual().getClass().getSimpleName());
        if (indicator.actual() instanceof QuantityActual actual) {
            quantity(actual.quantity());
        } else if (indicator.actual() instanceof RatingActual actual) {
            put(actual.level().name());
        } else {
            put(indicator.actual().toString());
        }
    }

    private void scale(RatingScale scale) {
        put(scale.name());
        for (RatingLevel level : scale.levels()) {
            put(level.name());
            put(level.band().toString());
        }
    }

    private void quantity(Quantity quantity) {
        put(quantity.number().toString());
        put(quantity.unit().symbol());
    }

    private static String written(Money money) {
        return money.yuan().toString();
    }

    /** What younger forms alone say: older ones keep the hash they had. */
    private void putIfGiven(String what, Optional<String> text) {
        text.ifPresent(given -> {
            // no text is that short: nothing else reads like this
            hasher.putInt(-1);
            put(what);
            put(given);
        });
    }

    private void put(Optional<String> text) {
        put(text.isPresent() ? "present" : "absent");
        text.ifPresent(this::put);
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
