package org.jixiao.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * 二级指标: the indicators under one level-2 name.
 *
 * @param name as the form says it: 数量指标
 * @param indicators in the order of the form
 */
public record Level2Indicator(String name, List<Indicator> indicators) implements Serializable {
    public Level2Indicator {
        Objects.requireNonNull(name, "name");
        indicators = List.copyOf(indicators);
    }

    /** The weights of its indicators added up. */
    public BigDecimal weight() {
        return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
