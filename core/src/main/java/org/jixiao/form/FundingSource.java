package org.jixiao.form;

/** Where a project's money comes from. */
public enum FundingSource {
    /** 当年财政拨款. */
    APPROPRIATION("当年财政拨款"),
    /** 上年结转资金. */
    CARRY_OVER("上年结转资金"),
    /** 其他资金. */
    OTHER("其他资金");

    private final String label;

    FundingSource(String label) {
        this.label = label;
    }

    /** The words of the form. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
