package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.List;

/**
 * Where a project's money comes from: one of the three standard sources, or a row under a name of the form's own, such as 中央资金.
 *
 * <p>The standard ones stand first, in the order of the form; then the others by their names.
 *
 * @param label the words of the form, not blank
 */
public record FundingSource(String label) implements Comparable<FundingSource>, Serializable {
    /** 当年财政拨款. */
    public static final FundingSource APPROPRIATION = new FundingSource("当年财政拨款");
    /** 上年结转资金. */
    public static final FundingSource CARRY_OVER = new FundingSource("上年结转资金");
    /** 其他资金. */
    public static final FundingSource OTHER = new FundingSource("其他资金");

    private static final List<FundingSource> STANDARD = List.of(APPROPRIATION, CARRY_OVER, OTHER);
    private static final List<String> NOT_FISCAL = List.of("其他", "自筹", "自有", "单位资金", "社会", "事业收入", "经营收入", "贷款", "捐");

    /**
     * Refuses a blank label.
     *
     * @throws org.jixiao.value.InvalidValueException if the label is null or blank
     */
    public FundingSource {
        Texts.filled("funds.label", label);
    }

    /** The three sources of the standard form, in its order. */
    public static List<FundingSource> standard() {
        return STANDARD;
    }

    /**
     * Whether this is money of the state: its name says 财政, and not 非财政, or none of 其他, 自筹, 自有, 单位资金, 社会, 事业收入, 经营收入, 贷款 and 捐
     * (library default).
     */
    public boolean isFiscal() {
        if (label.contains("财政")) {
            return !label.contains("非财政");
        }
        for (String word : NOT_FISCAL) {
            if (label.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is money of earlier years: its name says 结转 or 结余. */
    public boolean isCarriedOver() {
        return label.contains("结转") || label.contains("结余");
    }

    private int place() {
        int at = STANDARD.indexOf(this);
        return at < 0 ? STANDARD.size() : at;
    }

    @Override
    public int compareTo(FundingSource other) {
        int byPlace = Integer.compare(place(), given(other, "other").place());
        return byPlace == 0 ? label.compareTo(other.label) : byPlace;
    }

    @Override
    public String toString() {
        return label;
    }
}
