package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 产出指标. */
public final class OutputBuilder extends LevelBuilder {
    OutputBuilder() {
        super(IndicatorClass.OUTPUT.label());
    }

    /** 数量指标. */
    public OutputBuilder quantity(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.QUANTITY, name, description);
        return this;
    }

    /** 质量指标. */
    public OutputBuilder quality(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.QUALITY, name, description);
        return this;
    }

    /** 时效指标. */
    public OutputBuilder timeliness(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.TIMELINESS, name, description);
        return this;
    }

    /** 成本指标, which older forms keep under output. */
    public OutputBuilder cost(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.OUTPUT_COST, name, description);
        return this;
    }
}
