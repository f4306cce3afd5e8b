package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Message;
import org.jixiao.value.internal.Checks;

/** The standard level-1 indicators. A form can use other words; they are kept as they are. */
public enum IndicatorClass {
    /** 产出指标. */
    OUTPUT(1, "产出指标", List.of("产出"), "数量", "质量", "时效", "完成"),
    /** 成本指标. */
    COST(2, "成本指标", List.of("成本")),
    /** 效益指标; older forms say 效果指标. */
    BENEFIT(4, "效益指标", List.of("效益", "效果"), "结果", "影响"),
    /** 满意度指标. */
    SATISFACTION(8, "满意度指标", List.of("满意"));

    private static final List<IndicatorClass> ALL = List.of(values());

    /** The bit that stands for this class in {@link #namedIn}. */
    private final int bit;

    private final String label;
    private final Message translated = Message.of("indicator_class." + name());

    @SuppressWarnings("ImmutableEnumChecker") // lists of the JDK that nobody can change
    private final List<String> words;
    /** Words that speak of the class on forms that name it otherwise. */
    @SuppressWarnings("ImmutableEnumChecker") // as above
    private final List<String> others;

    IndicatorClass(int bit, String label, List<String> words, String... others) {
        this.bit = bit;
        this.label = label;
        this.words = words;
        this.others = List.of(others);
    }

    /** The name of the level-1 indicator on current forms. */
    public String label() {
        return label;
    }

    /**
     * The class that current forms call {@code label}: 产出指标.
     *
     * @throws org.jixiao.value.InvalidValueException if they call none so; {@link #isNamedIn} finds one in other words
     */
    public static IndicatorClass ofLabel(String label) {
        return Checks.labelled(label, IndicatorClass::label, values());
    }

    /** What it is called: 产出指标, output; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return translated.text(given(locale, "locale"));
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
        for (IndicatorClass standard : ALL) {
            if (level1.equals(standard.label)) {
                return standard.bit;
            }
            if (standard.isNamedIn(level1)) {
                classes |= standard.bit;
            }
        }
        return classes;
    }

    /** Whether this class is one of those that {@link #namedIn} or {@link #spokenOf} gave. */
    boolean isAmong(int classes) {
        return (classes & bit) != 0;
    }

    /** {@code known}, and the classes that a row speaks of: a bit for each. */
    static int spokenOf(IndicatorPath path, int known) {
        int classes = known;
        for (int i = 0; i < ALL.size(); i++) {
            IndicatorClass standard = ALL.get(i);
            if (!standard.isAmong(classes) && standard.isSpokenOf(path)) {
                classes |= standard.bit;
            }
        }
        return classes;
    }

    /** Whether any name of a row speaks of this class, in the words of other forms too: 完成 of output, 影响 of benefit. */
    private boolean isSpokenOf(IndicatorPath path) {
        return isNamedIn(path)
                || isNamedIn(path.name())
                || speaks(path.level1())
                || speaks(path.level2())
                || speaks(path.name());
    }

    private boolean speaks(String name) {
        for (int i = 0; i < others.size(); i++) {
            if (name.contains(others.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether level 1 or level 2 says 成本. */
    static boolean isCost(IndicatorPath path) {
        return COST.isNamedIn(path);
    }

    /** Whether level 1 or level 2 says 效益, or 效果 as older forms do. */
    static boolean isBenefit(IndicatorPath path) {
        return BENEFIT.isNamedIn(path);
    }

    /** Whether level 2 says 时效, or 进度 as older forms do. */
    static boolean isTimeliness(IndicatorPath path) {
        return path.level2().contains("时效") || path.level2().contains("进度");
    }

    private boolean isNamedIn(IndicatorPath path) {
        return isNamedIn(path.level1()) || isNamedIn(path.level2());
    }

    @Override
    public String toString() {
        return label;
    }
}
