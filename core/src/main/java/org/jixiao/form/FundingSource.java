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
