package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Kind;

/** A row of a form as a fact for rule engines, which want a bean. */
public final class IndicatorFact {
    private final int item;
    private final Kind kind;
    private final BigDecimal weight;
    private final BigDecimal target;
    private final BigDecimal actual;
    private final String level;

    /** The entry of item {@code item}; execution is item 0. */
    IndicatorFact(int item, Entry entry) {
        this.item = item;
        kind = entry.row().kind();
        weight = BigDecimal.valueOf(entry.row().weight());
        if (entry instanceof Entry.Measured measured) {
            target = measured.target();
            actual = measured.actual();
            level = "";
        } else {
            target = BigDecimal.ONE;
            actual = BigDecimal.ZERO;
            level = ((Entry.Rated) entry).level().label();
        }
    }

    /** Its place on the sheet. */
    public int getItem() {
        return item;
    }

    /** How it is scored. */
    public Kind getKind() {
        return kind;
    }

    /** 分值. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** 年度指标值; of a rating nothing of use. */
    public BigDecimal getTarget() {
        return target;
    }

    /** 实际完成值; of a rating nothing of use. */
    public BigDecimal getActual() {
        return actual;
    }

    /** The level reached; empty unless it is a rating. */
    public String getLevel() {
        return level;
    }
}
