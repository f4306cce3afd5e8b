package org.jixiao.examples.benchmarks;

import java.util.function.Function;
import org.jixiao.examples.benchmarks.engine.Aviator;
import org.jixiao.examples.benchmarks.engine.BigDecimalLoop;
import org.jixiao.examples.benchmarks.engine.Dmn;
import org.jixiao.examples.benchmarks.engine.Drools;
import org.jixiao.examples.benchmarks.engine.EasyRules;
import org.jixiao.examples.benchmarks.engine.Jexl;
import org.jixiao.examples.benchmarks.engine.LongLoop;
import org.jixiao.examples.benchmarks.engine.Mvel;
import org.jixiao.examples.benchmarks.engine.Poi;
import org.jixiao.examples.benchmarks.engine.QlExpress;
import org.jixiao.examples.benchmarks.ours.Building;
import org.jixiao.examples.benchmarks.ours.Explaining;
import org.jixiao.examples.benchmarks.ours.ReadingAll;
import org.jixiao.examples.benchmarks.ours.ReadingCells;
import org.jixiao.examples.benchmarks.ours.ReadingFigures;
import org.jixiao.examples.benchmarks.ours.Reviewing;
import org.jixiao.examples.benchmarks.ours.Scoring;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Workload;

/** Everybody who does the work. */
public enum Contenders {
    BIGDECIMAL_LOOP("hand-written BigDecimal loop", BigDecimalLoop::new),
    LONG_LOOP("hand-written long loop", LongLoop::new),
    OURS_SCORE("ours: score", Scoring::new),
    OURS_FIGURES("ours: score, read every figure", ReadingFigures::new),
    OURS_ALL("ours: score, read every figure and the stamp", ReadingAll::new),
    OURS_EXPLAINED("ours: score, render every explanation", Explaining::new),
    OURS_BUILT("ours: build the form with all checks, score", Building::new),
    OURS_REVIEW("ours: review a published form", Reviewing::new),
    OURS_CELL("ours: notation of one cell", ReadingCells::new),
    AVIATOR("Aviator 5.4", Aviator::new),
    QLEXPRESS("QLExpress 4", QlExpress::plain),
    QLEXPRESS_TRACE("QLExpress 4, with trace", QlExpress::tracing),
    MVEL("MVEL 2", Mvel::new),
    JEXL("Commons JEXL 3", Jexl::new),
    DROOLS("Drools 10, executable model", Drools::new),
    DMN("KIE DMN 10", Dmn::new),
    POI("Apache POI 5, .xls formulas (double, within 1e-9)", Poi::new),
    EASY_RULES("Easy Rules 4.1", EasyRules::new);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // references to constructors: they capture nothing
    private final Function<Workload, Contender<?>> maker;

    Contenders(String label, Function<Workload, Contender<?>> maker) {
        this.label = label;
        this.maker = maker;
    }

    /** How the table calls him. */
    public String label() {
        return label;
    }

    /** Into how many parts a form falls for him: the notation is timed by the cell. */
    int parts() {
        return this == OURS_CELL ? ReadingCells.CELLS : 1;
    }

    /** Makes him, with everything that is done once. */
    Contender<?> make(Workload workload) {
        return maker.apply(workload);
    }

    @Override
    public String toString() {
        return label;
    }
}
