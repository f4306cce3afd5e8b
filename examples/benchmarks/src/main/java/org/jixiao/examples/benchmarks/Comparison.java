package org.jixiao.examples.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one table: everybody measured in one run, fastest first, with the ratio to the hand-written BigDecimal loop. */
final class Comparison {
    private static final String UNKNOWN = "-";

    private Comparison() {}

    static String of(Collection<Figure> measured) {
        List<Figure> sorted =
                measured.stream().sorted(Comparator.comparing(Figure::nanos)).toList();
        Optional<Figure> loop = sorted.stream()
                .filter(figure -> figure.who() == Contenders.BIGDECIMAL_LOOP)
                .findFirst();
        TextTable table = new TextTable("who", "ns a form", "± ns", "bytes a form", "ratio to the BigDecimal loop");
        for (Figure figure : sorted) {
            table.row(
                    figure.who().label(),
                    rounded(figure.nanos()),
                    rounded(figure.error()),
                    rounded(figure.bytes()),
                    figure.who().parts() > 1 ? UNKNOWN : ratio(figure, loop));
        }
        return table.toString();
    }

    private static String ratio(Figure figure, Optional<Figure> loop) {
        return loop.map(by -> String.format(Locale.ROOT, "%.2f", figure.nanos() / by.nanos()))
                .orElse(UNKNOWN);
    }

    private static String rounded(double figure) {
        return Double.isNaN(figure) ? UNKNOWN : String.format(Locale.ROOT, "%,.0f", figure);
    }
}
