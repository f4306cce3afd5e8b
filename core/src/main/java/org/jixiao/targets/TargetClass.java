package org.jixiao.targets;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Locale;
import org.jixiao.cells.RowCells;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** The classes of indicators that rules can ask a form to have, one of each at least. */
public enum TargetClass implements Localised {
    /** 数量指标. */
    QUANTITY("数量"),
    /** 质量指标. */
    QUALITY("质量"),
    /** 时效指标; older forms say 进度. */
    TIMELINESS("时效", "进度"),
    /** 成本指标. */
    COST("成本"),
    /** 效益指标; other forms say 效果, 影响 or 结果. */
    BENEFIT("效益", "效果", "影响", "结果"),
    /** 满意度指标. */
    SATISFACTION("满意");

    private final Message label = Message.of("target_class." + name());

    @SuppressWarnings("ImmutableEnumChecker") // a list of the JDK that nobody can change
    private final List<String> words;

    TargetClass(String... words) {
        this.words = List.of(words);
    }

    /** What it is called: 数量指标, quantity; in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return label.text(given(locale, "locale"));
    }

    /** Whether level 1 or level 2 of a row is of this class. */
    boolean isLevelOf(RowCells row) {
        return isIn(row.level1()) || isIn(row.level2());
    }

    /** Whether any name of a row speaks of this class. */
    boolean isSpokenOf(RowCells row) {
        return isLevelOf(row) || isIn(row.name());
    }

    private boolean isIn(String name) {
        return words.stream().anyMatch(name::contains);
    }
}
