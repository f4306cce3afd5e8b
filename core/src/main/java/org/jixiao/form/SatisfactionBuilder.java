package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 满意度指标. */
public final class SatisfactionBuilder extends LevelBuilder<SatisfactionBuilder> {
    SatisfactionBuilder() {
        super(IndicatorClass.SATISFACTION.label());
    }

    /** An indicator under 服务对象满意度指标. */
    public SatisfactionBuilder recipients(String name, Consumer<IndicatorBuilder> description) {
        return indicator("服务对象满意度指标", name, description);
    }
}
