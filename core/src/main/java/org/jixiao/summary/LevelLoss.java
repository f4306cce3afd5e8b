package org.jixiao.summary;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was lost under one level-1 indicator, and below it by level 2.
 *
 * @param level1 as current forms name it, 预算执行率, or 其他
 * @param total of all groups below
 * @param groups those with at least one item, in the order of {@link ItemGroup}
 */
public record LevelLoss(String level1, LossTotal total, Map<ItemGroup, LossTotal> groups) implements Serializable {
    public LevelLoss {
        groups = Maps.immutableEnumMap(groups);
    }

    /** By level 1, in the order of {@link ItemGroup}. */
    static List<LevelLoss> listOf(Map<ItemGroup, LossTotal> groups) {
        return groups.keySet().stream()
                .map(ItemGroup::level1)
                .distinct()
                .map(level1 -> of(level1, groups))
                .toList();
    }

    private static LevelLoss of(String level1, Map<ItemGroup, LossTotal> groups) {
        Map<ItemGroup, LossTotal> below = new EnumMap<>(ItemGroup.class);
        groups.forEach((group, lost) -> {
            if (group.level1().equals(level1)) {
                below.put(group, lost);
            }
        });
        return new LevelLoss(level1, below.values().stream().reduce(LossTotal.NONE, LossTotal::plus), below);
    }
}
