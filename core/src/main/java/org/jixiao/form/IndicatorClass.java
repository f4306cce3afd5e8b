package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableList;

/** The standard level-1 indicators. A form can use other words; they are kept as they are. */
public enum IndicatorClass {
    /** 产出指标. */
    OUTPUT(1, "产出指标", "产出"),
    /** 成本指标. */
    COST(2, "成本指标", "成本"),
    /** 效益指标; older forms say 效果指标. */
    BENEFIT(4, "效益指标", "效益", "效果"),
    /** 满意度指标. */
    SATISFACTION(8, "满意度指标", "满意");

    private static final ImmutableList<IndicatorClass> ALL = ImmutableList.copyOf(values());

    /** The bit that stands for this class in {@link #namedIn}. */
    private final int bit;

    private final String label;
    private final ImmutableList<String> words;

    IndicatorClass(int bit, String label, String... words) {
        this.bit = bit;
        this.label = label;
        this.words = ImmutableList.copyOf(words);
    }

    /** The name of the level-1 indicator on current forms. */
    public String label() {
        return label;
    }

    /** Whether a level-1 or level-2 name says that it is of this class: 效果指标 is of {@link #BENEFIT}. */
    public boolean isNamedIn(String levelName) {
        given(levelName, "levelName");
        // asked of every row of every form: without an iterator
        for (int i = 0; i < words.size(); i++) {
            if (levelName.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The classes that a level-1 name belongs to, a bit for each. */
    static int namedIn(String level1) {
        int classes = 0;
        for (int i = 0; i < ALL.size(); i++) {
            IndicatorClass standard = ALL.get(i);
            if (level1.equals(standard.label)) {
                return standard.bit;
            }
            if (standard.isNamedIn(level1)) {
                classes |= standard.bit;
            }
        }
        return classes;
    }

    /** Whether this class is one of those that {@link #namedIn} gave. */
    boolean isAmong(int classes) {
        return (classes & bit) != 0;
    }

    /** Whether level 1 or level 2 says 成本. */
    static boolean isCost(IndicatorPath path) {
        return COST.isNamedIn(path.level1()) || COST.isNamedIn(path.level2());
    }

    @Override
    public String toString() {
        return label;
    }
}
