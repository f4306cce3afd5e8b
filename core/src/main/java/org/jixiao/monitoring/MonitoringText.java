package org.jixiao.monitoring;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.finding.OpenCause;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Comparison;
import org.jixiao.form.Direction;
import org.jixiao.form.Incomparable;
import org.jixiao.form.Indicator;
import org.jixiao.internal.Bilingual;
import org.jixiao.internal.Words;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;

/** Puts monitoring into the words of one language. */
final class MonitoringText {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Words words;

    MonitoringText(Locale locale) {
        this.words = new Words(locale);
    }

    /** 4月, April. */
    static Bilingual month(Month month) {
        return new Bilingual(month.getValue() + "月", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** How many points of a hundred a share is. */
    static Fraction points(Fraction share) {
        return share.times(HUNDRED);
    }

    /** The head, a line or two a row, then the findings. */
    String of(Monitoring monitoring) {
        String head = monitoring
                .colour()
                .map(colour ->
                        words.line("monitoring.head", monitoring.form().project(), month(monitoring.month()), colour))
                .orElseGet(() ->
                        words.line("monitoring.head_open", monitoring.form().project(), month(monitoring.month())));
        String rows = monitoring.indicators().stream().map(this::of).collect(Collectors.joining());
        String findings = monitoring.findings().stream()
                .map(finding -> words.line("monitoring.finding", finding.where(), finding))
                .collect(Collectors.joining());
        return Stream.of(head, rows, findings, money(monitoring)).collect(Collectors.joining());
    }

    /** What was spent and attained, where both are known, and where the marks come from. */
    private String money(Monitoring monitoring) {
        MonitoringRules rules = monitoring.rules();
        StringBuilder text = new StringBuilder();
        if (monitoring.spent().isPresent() && monitoring.attained().isPresent()) {
            text.append(words.line(
                    "monitoring.money",
                    monitoring.spent().get(),
                    monitoring.attained().get()));
        }
        rules.markBy(monitoring.month())
                .ifPresent(mark -> text.append(
                        words.line("monitoring.mark", month(mark.getKey()), mark.getValue(), rules.markSource())));
        rules.gap().ifPresent(gap -> text.append(words.line("monitoring.gap", points(gap), rules.gapSource())));
        return text.toString();
    }

    /** The row with its figures, and where the rule comes from. */
    String of(MonitoredIndicator row) {
        Optional<Comparison> numbers = row.indicator().comparison();
        if (numbers.isEmpty()) {
            return words.line("monitoring.row", row.indicator().path(), noColour(row.indicator()));
        }
        String source = numbers.get().direction() == Direction.POSITIVE
                        && !row.rules().shareSource().equals(row.rules().colourSource())
                ? words.of(
                        "monitoring.two_sources",
                        row.rules().colourSource(),
                        row.rules().shareSource())
                : row.rules().colourSource().text(words.locale());
        return words.line("monitoring.row", row.indicator().path(), figures(row, numbers.get()))
                + words.line("monitoring.source", source);
    }

    private String figures(MonitoredIndicator row, Comparison numbers) {
        Quantity actual = new Quantity(numbers.actual(), numbers.unit());
        Quantity target = new Quantity(row.aim(numbers), numbers.unit());
        Colour colour = row.colour().orElseThrow();
        if (row.rate().isPresent()) {
            Fraction rate = row.rate().get();
            Interval band = row.rules().colours().bandAt(rate).interval();
            return words.of("monitoring.rate", actual, target, row.rules().shareBy(row.month()), rate, band, colour);
        }
        boolean green = colour == Colour.GREEN;
        if (numbers.direction() == Direction.POSITIVE) {
            Quantity due = row.expected().orElseThrow();
            return words.of(green ? "monitoring.due_reached" : "monitoring.due_missed", actual, due, colour);
        }
        if (row.isLimitOut()) {
            return words.of(green ? "monitoring.below_limit" : "monitoring.not_below_limit", actual, target, colour);
        }
        return words.of(green ? "monitoring.within_limit" : "monitoring.over_limit", actual, target, colour);
    }

    private String noColour(Indicator row) {
        if (row.actual() instanceof NotReported) {
            return words.of("monitoring.no_colour", OpenCause.BLANK_CELL);
        }
        if (row.actual() instanceof NotApplicable) {
            return words.of("monitoring.no_colour", OpenCause.NOT_APPLICABLE);
        }
        return row.incomparable()
                .map(why -> words.of(
                        "monitoring.no_colour", why == Incomparable.DIRECTION ? OpenCause.DIRECTION : OpenCause.UNIT))
                .orElseGet(() -> words.of("monitoring.no_number"));
    }
}
