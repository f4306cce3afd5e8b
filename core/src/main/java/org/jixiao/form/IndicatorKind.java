package org.jixiao.form;

/** The standard level-2 indicators. A form can use other words; they are kept as they are. */
public enum IndicatorKind {
    /** 数量指标, under output. */
    QUANTITY("数量指标"),
    /** 质量指标, under output. */
    QUALITY("质量指标"),
    /** 时效指标, under output; older forms say 进度指标. */
    TIMELINESS("时效指标"),
    /** 成本指标, under output in older forms. */
    OUTPUT_COST("成本指标"),
    /** 经济成本指标, under cost. */
    ECONOMIC_COST("经济成本指标"),
    /** 社会成本指标, under cost. */
    SOCIAL_COST("社会成本指标"),
    /** 生态环境成本指标, under cost. */
    ECOLOGICAL_COST("生态环境成本指标"),
    /** 经济效益指标, under benefit. */
    ECONOMIC_BENEFIT("经济效益指标"),
    /** 社会效益指标, under benefit. */
    SOCIAL_BENEFIT("社会效益指标"),
    /** 生态效益指标, under benefit. */
    ECOLOGICAL_BENEFIT("生态效益指标"),
    /** 可持续影响指标, under benefit. */
    SUSTAINABILITY("可持续影响指标"),
    /** 服务对象满意度指标, under satisfaction. */
    SERVED_SATISFACTION("服务对象满意度指标");

    private final String label;

    IndicatorKind(String label) {
        this.label = label;
    }

    /** The name of the level-2 indicator on current forms. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
