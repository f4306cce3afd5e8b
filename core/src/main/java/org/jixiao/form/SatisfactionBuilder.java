package org.jixiao.form;

import java.util.function.Consumer;

/** Collects the indicators under 满意度指标. */
public final class SatisfactionBuilder extends LevelBuilder {
    SatisfactionBuilder() {
        super(IndicatorClass.SATISFACTION.label());
    }

    /** 服务对象满意度指标. */
    public SatisfactionBuilder served(String name, Consumer<IndicatorBuilder> description) {
        add(IndicatorKind.SERVED_SATISFACTION, name, description);
        return this;
    }
}
