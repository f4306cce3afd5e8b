package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 成本指标. */
public final class CostBuilder extends LevelBuilder {
    CostBuilder() {
        super(IndicatorClass.COST.label());
    }

    /** 经济成本指标. */
    public CostBuilder economic(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.ECONOMIC_COST, name, description);
        return this;
    }

    /** 社会成本指标. */
    public CostBuilder social(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.SOCIAL_COST, name, description);
        return this;
    }

    /** 生态环境成本指标. */
    public CostBuilder ecological(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.ECOLOGICAL_COST, name, description);
        return this;
    }
}
