package org.jixiao.monitoring;

import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Provenance.clause;

import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.rule.Provenance;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** The rules of monitoring that are known, and where from. */
final class StandardRules {
    private static final int MONTHS = 12;

    private static final Provenance SYSTEM =
            byDefault("一个省级预算绩效系统的做法，不是法规", "the practice of one provincial system of budget performance, no law");
    private static final Provenance SICHUAN = clause("条号不详").of("川财绩〔2025〕10号").textNotVerified();

    static final MonitoringRules STANDARD =
            rules(colours("(-∞, 60%)", "[60%, 80%)", "[80%, 120%)", "[120%, +∞)"), false);

    static final MonitoringRules STRICT = rules(colours("(-∞, 60%]", "(60%, 80%]", "(80%, 120%]", "(120%, +∞)"), true);

    private StandardRules() {}

    private static MonitoringRules rules(Bands<Colour> colours, boolean isRedAtLimit) {
        return ImmutableMonitoringRules.make(
                        colours,
                        isRedAtLimit,
                        SYSTEM,
                        twelfths(),
                        SYSTEM,
                        Map.of(
                                Month.APRIL, Fraction.parse("25%"),
                                Month.JUNE, Fraction.parse("40%"),
                                Month.AUGUST, Fraction.parse("60%"),
                                Month.OCTOBER, Fraction.parse("80%")),
                        SICHUAN,
                        Optional.of(Fraction.parse("10%")),
                        SICHUAN)
                .checked();
    }

    private static Bands<Colour> colours(String red, String yellow, String green, String blue) {
        return Bands.<Colour>over(Interval.all())
                .band(Interval.parse(red), Colour.RED)
                .band(Interval.parse(yellow), Colour.YELLOW)
                .band(Interval.parse(green), Colour.GREEN)
                .band(Interval.parse(blue), Colour.BLUE)
                .build();
    }

    private static Map<Month, Fraction> twelfths() {
        Map<Month, Fraction> shares = new EnumMap<>(Month.class);
        for (Month month : Month.values()) {
            shares.put(month, Fraction.of(month.getValue(), MONTHS));
        }
        return shares;
    }
}
