package org.jixiao.form;

import java.io.Serializable;

/**
 * Where an indicator stands in the tree: 产出指标/数量指标/总带宽.
 *
 * @param level1 一级指标, not blank
 * @param level2 二级指标, not blank
 * @param name 三级指标, not blank
 */
public record IndicatorPath(String level1, String level2, String name) implements Serializable {
    /**
     * Refuses a blank name.
     *
     * @throws InvalidFormException if one of the names is blank
     */
    public IndicatorPath {
        boolean complete = level1 != null && level2 != null && name != null;
        if (!complete || level1.isBlank() || level2.isBlank() || name.isBlank()) {
            throw new InvalidFormException(
                    level1 + "/" + level2 + "/" + name,
                    "a name at each of the three levels",
                    complete ? "a blank one" : "null");
        }
    }

    @Override
    public String toString() {
        return level1 + "/" + level2 + "/" + name;
    }
}
