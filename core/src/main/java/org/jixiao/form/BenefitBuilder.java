package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 效益指标. */
public final class BenefitBuilder extends LevelBuilder {
    BenefitBuilder() {
        super(IndicatorClass.BENEFIT.label());
    }

    /** 经济效益指标. */
    public BenefitBuilder economic(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.ECONOMIC_BENEFIT, name, description);
        return this;
    }

    /** 社会效益指标. */
    public BenefitBuilder social(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.SOCIAL_BENEFIT, name, description);
        return this;
    }

    /** 生态效益指标. */
    public BenefitBuilder ecological(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.ECOLOGICAL_BENEFIT, name, description);
        return this;
    }

    /** 可持续影响指标. */
    public BenefitBuilder sustainable(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.SUSTAINABILITY, name, description);
        return this;
    }
}
