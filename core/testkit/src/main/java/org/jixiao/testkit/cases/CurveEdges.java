package org.jixiao.testkit.cases;

import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.Curve;
import org.jixiao.value.Fraction;

/** The actuals at which a curve goes over from one formula to the next. */
public final class CurveEdges {
    private CurveEdges() {}

    /** Where each piece but the last one ends, ascending. */
    public static List<Fraction> of(Curve curve) {
        return curve.pieces().stream()
                .map(piece -> piece.interval().high())
                .flatMap(Optional::stream)
                .toList();
    }
}
