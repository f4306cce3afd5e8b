package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
import org.jixiao.value.internal.TableRow;

/** Ceilings on the total: how many points an execution rate leaves at most. Below the highest rate named, every rate has one. */
final class TotalCeilings {
    private static final String SAMPLE = "[60%, 70%): 79";
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private TotalCeilings() {}

    static Bands<BigDecimal> of(String... rows) {
        List<Bands.Band<BigDecimal>> bands = new ArrayList<>();
        for (String row : given(rows, "rows")) {
            bands.add(Checks.at(quoted(given(row, "row")), () -> read(row)));
        }
        if (bands.isEmpty()) {
            throw invalid("total_ceiling.some", Wording.of("met.none"));
        }
        Bands.Builder<BigDecimal> ceilings = Bands.<BigDecimal>over(upTo(bands)).inPercent();
        bands.forEach(band -> ceilings.band(band.interval(), band.value()));
        return rising(ceilings.build());
    }

    private static Bands.Band<BigDecimal> read(String text) {
        TableRow row = TableRow.read(text, SAMPLE);
        return new Bands.Band<>(ShareText.interval(row.key()), points(row.value()));
    }

    private static BigDecimal points(String text) {
        BigDecimal points = Fraction.parse(text).toBigDecimal().orElse(BigDecimal.ONE.negate());
        if (ShareText.isInPercent(text) || points.signum() < 0 || points.compareTo(MOST) > 0) {
            throw invalid("total_ceiling.points", quoted(text));
        }
        BigDecimal plain = points.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** From 0 to the highest rate that is named. */
    private static Interval upTo(List<Bands.Band<BigDecimal>> bands) {
        Interval rates = Interval.atLeast(Fraction.ZERO);
        Interval beyond = null;
        for (Bands.Band<BigDecimal> band : bands) {
            Optional<Interval> above = band.interval().allAbove();
            if (above.isEmpty()) {
                return rates;
            }
            beyond = beyond == null || beyond.encloses(above.get()) ? above.get() : beyond;
        }
        return given(beyond, "beyond").allBelow().flatMap(rates::and).orElse(rates);
    }

    /** More executed never leaves less. */
    private static Bands<BigDecimal> rising(Bands<BigDecimal> ceilings) {
        Bands.Band<BigDecimal> below = null;
        for (Bands.Band<BigDecimal> band : ceilings.list()) {
            if (below != null && band.value().compareTo(below.value()) < 0) {
                throw invalid(
                        "total_ceiling.rising",
                        band.value().toPlainString(),
                        below.value().toPlainString(),
                        band.interval().toPercentText());
            }
            below = band;
        }
        return ceilings;
    }

    /** The ceilings in a sentence, the highest rate first. */
    static String text(Bands<?> ceilings, Locale locale) {
        StringJoiner written = new StringJoiner(Messages.template("punctuation.comma", locale));
        for (int i = ceilings.list().size() - 1; i >= 0; i--) {
            Bands.Band<?> band = ceilings.list().get(i);
            written.add(Messages.text("total_ceiling.band", locale, band.interval(), band.value()));
        }
        return Messages.text("total_ceiling.bands", locale, written);
    }
}
