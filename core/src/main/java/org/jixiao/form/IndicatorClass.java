package org.jixiao.form;

import com.google.common.collect.ImmutableList;

/** The standard level-1 indicators. A form can use other words; they are kept as they are. */
public enum IndicatorClass {
    /** 产出指标. */
    OUTPUT("产出指标", "产出"),
    /** 成本指标. */
    COST("成本指标", "成本"),
    /** 效益指标; older forms say 效果指标. */
    BENEFIT("效益指标", "效益", "效果"),
    /** 满意度指标. */
    SATISFACTION("满意度指标", "满意");

    private final String label;
    private final ImmutableList<String> words;

    IndicatorClass(String label, String... words) {
        this.label = label;
        this.words = ImmutableList.copyOf(words);
    }

    /** The name of the level-1 indicator on current forms. */
    public String label() {
        return label;
    }

    /** Whether a level-1 or level-2 name says that it is of this class. */
    public boolean isNamedIn(String levelName) {
        // asked of every row several times a form: without an iterator
        for (int i = 0; i < words.size(); i++) {
            if (levelName.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return label;
    }
}
