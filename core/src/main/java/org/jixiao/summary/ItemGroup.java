package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableList;
import org.jixiao.form.Execution;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jspecify.annotations.Nullable;

/**
 * Which items of many forms are added up together: level 1 and level 2 in the words of current forms, so that 效果 counts as
 * 效益 and 进度 as 时效. A name that a form made up counts as 其他, at level 1 and at level 2: a million forms have no more groups
 * than one.
 */
public enum ItemGroup {
    /** 预算执行率. */
    EXECUTION(Execution.LABEL, Execution.LABEL),
    /** 产出指标/数量指标. */
    OUTPUT_QUANTITY(IndicatorClass.OUTPUT, "数量指标", "数量"),
    /** 产出指标/质量指标. */
    OUTPUT_QUALITY(IndicatorClass.OUTPUT, "质量指标", "质量"),
    /** 产出指标/时效指标; older forms say 进度指标. */
    OUTPUT_TIMELINESS(IndicatorClass.OUTPUT, "时效指标", "时效", "进度"),
    /** 产出指标/成本指标, in older forms. */
    OUTPUT_COST(IndicatorClass.OUTPUT, "成本指标", "成本"),
    /** Under 产出指标, with a level-2 name of the form's own. */
    OUTPUT_OTHER(IndicatorClass.OUTPUT),
    /** 成本指标/经济成本指标. */
    COST_ECONOMIC(IndicatorClass.COST, "经济成本指标", "经济"),
    /** 成本指标/社会成本指标. */
    COST_SOCIAL(IndicatorClass.COST, "社会成本指标", "社会"),
    /** 成本指标/生态环境成本指标. */
    COST_ECOLOGICAL(IndicatorClass.COST, "生态环境成本指标", "生态"),
    /** Under 成本指标, with a level-2 name of the form's own. */
    COST_OTHER(IndicatorClass.COST),
    /** 效益指标/经济效益指标. */
    BENEFIT_ECONOMIC(IndicatorClass.BENEFIT, "经济效益指标", "经济"),
    /** 效益指标/社会效益指标. */
    BENEFIT_SOCIAL(IndicatorClass.BENEFIT, "社会效益指标", "社会"),
    /** 效益指标/生态效益指标. */
    BENEFIT_ECOLOGICAL(IndicatorClass.BENEFIT, "生态效益指标", "生态"),
    /** 效益指标/可持续影响指标. */
    BENEFIT_SUSTAINABLE(IndicatorClass.BENEFIT, "可持续影响指标", "持续"),
    /** Under 效益指标, with a level-2 name of the form's own. */
    BENEFIT_OTHER(IndicatorClass.BENEFIT),
    /** 满意度指标/服务对象满意度指标. */
    SATISFACTION_RECIPIENTS(IndicatorClass.SATISFACTION, "服务对象满意度指标", "服务对象"),
    /** Under 满意度指标, with a level-2 name of the form's own. */
    SATISFACTION_OTHER(IndicatorClass.SATISFACTION),
    /** Under a level-1 name of the form's own. */
    OTHER(ItemGroup.OTHER_LABEL, ItemGroup.OTHER_LABEL);

    private static final String OTHER_LABEL = "其他";
    private static final ImmutableList<ItemGroup> ALL = ImmutableList.copyOf(values());
    private static final ImmutableList<IndicatorClass> CLASSES = ImmutableList.copyOf(IndicatorClass.values());

    private final String level1;
    private final String level2;
    private final @Nullable IndicatorClass ofClass;
    private final ImmutableList<String> words;

    ItemGroup(String level1, String level2) {
        this.level1 = level1;
        this.level2 = level2;
        this.ofClass = null;
        this.words = ImmutableList.of();
    }

    ItemGroup(IndicatorClass level1, String level2, String... words) {
        this.level1 = level1.label();
        this.level2 = level2;
        this.ofClass = level1;
        this.words = ImmutableList.copyOf(words);
    }

    ItemGroup(IndicatorClass level1) {
        this(level1, OTHER_LABEL, "");
    }

    /** The group of an item of a scorecard. */
    public static ItemGroup of(ItemScore item) {
        return given(item, "item") instanceof IndicatorScore row
                ? of(row.indicator().path())
                : EXECUTION;
    }

    /** The group of an indicator; where a name contains several classes or kinds, the first of them in the order given here. */
    public static ItemGroup of(IndicatorPath path) {
        for (IndicatorClass standard : CLASSES) {
            if (standard.isNamedIn(given(path, "path").level1())) {
                return below(standard, path.level2());
            }
        }
        return OTHER;
    }

    // plain loops: called once for every row of every form
    private static ItemGroup below(IndicatorClass level1, String level2) {
        for (ItemGroup group : ALL) {
            if (group.ofClass == level1 && group.isNamedIn(level2)) {
                return group;
            }
        }
        return OTHER;
    }

    private boolean isNamedIn(String name) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 一级指标 as current forms name it, 预算执行率, or 其他. */
    public String level1() {
        return level1;
    }

    /** 二级指标 as current forms name it, 预算执行率, or 其他. */
    public String level2() {
        return level2;
    }

    /** {@code 产出指标/数量指标}; one word where both levels say the same. */
    @Override
    public String toString() {
        return level1.equals(level2) ? level1 : level1 + "/" + level2;
    }
}
