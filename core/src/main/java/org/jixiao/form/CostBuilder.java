package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 成本指标. */
public final class CostBuilder extends LevelBuilder<CostBuilder> {
    CostBuilder() {
        super(IndicatorClass.COST.label());
    }

    /** An indicator under 经济成本指标. */
    public CostBuilder economic(String name, Consumer<IndicatorBuilder> description) {
        return indicator("经济成本指标", name, description);
    }

    /** An indicator under 社会成本指标. */
    public CostBuilder social(String name, Consumer<IndicatorBuilder> description) {
        return indicator("社会成本指标", name, description);
    }

    /** An indicator under 生态环境成本指标. */
    public CostBuilder ecological(String name, Consumer<IndicatorBuilder> description) {
        return indicator("生态环境成本指标", name, description);
    }
}
