package org.jixiao.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * 一级指标: the level-2 indicators under one level-1 name.
 *
 * @param name as the form says it: 产出指标
 * @param level2 in the order of the form
 */
public record Level1Indicator(String name, List<Level2Indicator> level2) implements Serializable {
    public Level1Indicator {
        Objects.requireNonNull(name, "name");
        level2 = List.copyOf(level2);
    }

    /** The weights of all indicators below it added up. */
    public BigDecimal weight() {
        return level2.stream().map(Level2Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
