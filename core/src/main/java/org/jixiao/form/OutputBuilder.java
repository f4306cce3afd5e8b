package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 产出指标. */
public final class OutputBuilder extends LevelBuilder<OutputBuilder> {
    OutputBuilder() {
        super(IndicatorClass.OUTPUT.label());
    }

    /** An indicator under 数量指标. */
    public OutputBuilder quantity(String name, Consumer<IndicatorBuilder> description) {
        return indicator("数量指标", name, description);
    }

    /** An indicator under 质量指标. */
    public OutputBuilder quality(String name, Consumer<IndicatorBuilder> description) {
        return indicator("质量指标", name, description);
    }

    /** An indicator under 时效指标. */
    public OutputBuilder timeliness(String name, Consumer<IndicatorBuilder> description) {
        return indicator("时效指标", name, description);
    }

    /** An indicator under 成本指标, which older forms keep under output. */
    public OutputBuilder cost(String name, Consumer<IndicatorBuilder> description) {
        return indicator("成本指标", name, description);
    }
}
