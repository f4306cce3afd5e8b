package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 效益指标. */
public final class BenefitBuilder extends LevelBuilder<BenefitBuilder> {
    BenefitBuilder() {
        super(IndicatorClass.BENEFIT.label());
    }

    /** An indicator under 经济效益指标. */
    public BenefitBuilder economic(String name, Consumer<IndicatorBuilder> description) {
        return indicator("经济效益指标", name, description);
    }

    /** An indicator under 社会效益指标. */
    public BenefitBuilder social(String name, Consumer<IndicatorBuilder> description) {
        return indicator("社会效益指标", name, description);
    }

    /** An indicator under 生态效益指标. */
    public BenefitBuilder ecological(String name, Consumer<IndicatorBuilder> description) {
        return indicator("生态效益指标", name, description);
    }

    /** An indicator under 可持续影响指标. */
    public BenefitBuilder sustainable(String name, Consumer<IndicatorBuilder> description) {
        return indicator("可持续影响指标", name, description);
    }
}
