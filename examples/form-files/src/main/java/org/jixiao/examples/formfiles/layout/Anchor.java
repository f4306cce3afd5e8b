package org.jixiao.examples.formfiles.layout;

/** What a form prints to say what stands beside or below it; the words for it are in the layout files. */
enum Anchor {
    /** 项目名称: a form begins here. */
    PROJECT,
    /** 主管部门. */
    DEPARTMENT,
    /** 实施单位. */
    UNIT,
    /** 项目负责人, 联系电话: what belongs to a person and is not read. */
    PERSONAL,
    /** 项目类别 and other lines of the head that a form does not need. */
    OTHER_HEAD,
    /** 项目资金（万元）: the block of the money. */
    FUNDS,
    /** 年初预算数. */
    INITIAL,
    /** 全年预算数. */
    ADJUSTED,
    /** 全年执行数. */
    EXECUTED,
    /** 到位数. */
    ARRIVED,
    /** 执行率. */
    RATE,
    /** 年度资金总额: the row of all money. */
    TOTAL_FUNDS,
    /** 当年财政拨款. */
    CURRENT,
    /** 上年结转资金. */
    CARRY_OVER,
    /** 其他资金. */
    OTHER_FUNDS,
    /** 年度总体目标: the block of the aims, which ends that of the money. */
    GOALS,
    /** 一级指标. */
    LEVEL1,
    /** 二级指标. */
    LEVEL2,
    /** 三级指标. */
    NAME,
    /** 绩效指标性质. */
    NATURE,
    /** 年度指标值. */
    TARGET,
    /** 调整指标值, which stands for 年度指标值 where it is filled in. */
    ADJUSTED_TARGET,
    /** 绩效度量单位. */
    MEASURE,
    /** 实际完成值. */
    ACTUAL,
    /** 分值. */
    WEIGHT,
    /** 得分. */
    SCORE,
    /** 复核得分. */
    REVIEWED,
    /** 财政得分. */
    FINANCE,
    /** 偏差原因分析及改进措施. */
    NOTE,
    /** 预算执行率, as a row among the indicators. */
    EXECUTION,
    /** 总分. */
    TOTAL,
    /** 自评总分, in the head of a form. */
    HEAD_SCORE,
    /** 自评等级. */
    GRADE,
    /** 备注, 填报说明: the indicators are over. */
    END
}
