package org.jixiao.cells;

/** The columns of the table of indicators, by their headings on the form. */
public enum Column {
    /** 一级指标. */
    LEVEL1("一级指标"),
    /** 二级指标. */
    LEVEL2("二级指标"),
    /** 三级指标. */
    NAME("三级指标"),
    /** 绩效指标性质: a sign, 正向, 反向 or 定性. */
    NATURE("绩效指标性质"),
    /** 年度指标值. */
    TARGET("年度指标值"),
    /** 绩效度量单位. */
    UNIT("绩效度量单位"),
    /** 实际完成值. */
    ACTUAL("实际完成值"),
    /** 分值. */
    WEIGHT("分值"),
    /** 得分, of the unit itself. */
    SCORE("得分"),
    /** 偏差原因分析及改进措施. */
    DEVIATION_NOTE("偏差原因分析及改进措施"),
    /** 得分, of the department that reviewed the form. */
    REVIEWED("复核得分"),
    /** 得分, of the finance office. */
    FINANCE("财政得分"),
    /** What kind of target it is, where the caller knows: number, rating, deadline or words. It decides before the cells are read. */
    TYPE("指标类型"),
    /** Points that the evaluator gives; where it is empty, 得分. */
    AWARD("评价人给分"),
    /** 扣分. */
    DEDUCTION("扣分"),
    /** The first day of the work. */
    START("开始日期"),
    /** The rating scale. */
    SCALE("等级"),
    /** Why the indicator does not apply to the project. */
    NOT_APPLICABLE("不适用原因"),
    /** The caller's own key of the row, handed back with everything that is said of it. */
    KEY("键");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    /** The heading on the form. */
    public String heading() {
        return heading;
    }
}
