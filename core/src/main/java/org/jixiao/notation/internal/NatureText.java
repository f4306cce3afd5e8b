package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jixiao.form.Nature;
import org.jspecify.annotations.Nullable;

/**
 * What the column 绩效指标性质 says (core/docs, scoring 3.1).
 *
 * @param nature the sign; null where the column names none
 * @param isUnknown whether it holds something that is no nature
 */
record NatureText(@Nullable Nature nature, boolean isUnknown) {
    private static final ImmutableMap<String, Nature> WORDS = ImmutableMap.<String, Nature>builder()
            .put("≥", Nature.AT_LEAST)
            .put(">", Nature.MORE_THAN)
            .put("≤", Nature.AT_MOST)
            .put("<", Nature.LESS_THAN)
            .put("=", Nature.EQUAL)
            .put("正向", Nature.AT_LEAST)
            .put("反向", Nature.AT_MOST)
            .put("逆向", Nature.AT_MOST)
            .put("大于等于", Nature.AT_LEAST)
            .put("不低于", Nature.AT_LEAST)
            .put("不少于", Nature.AT_LEAST)
            .put("小于等于", Nature.AT_MOST)
            .put("不超过", Nature.AT_MOST)
            .put("不高于", Nature.AT_MOST)
            .put("大于", Nature.MORE_THAN)
            .put("小于", Nature.LESS_THAN)
            .put("等于", Nature.EQUAL)
            .buildOrThrow();

    /** They say nothing of a direction. */
    private static final ImmutableSet<String> SILENT = ImmutableSet.of("定性", "定量", "其他", "文字描述");

    static NatureText of(@Nullable String printed) {
        CellText cell = CellText.of(printed);
        if (cell.saysNothing()) {
            return new NatureText(null, false);
        }
        String word = cell.text().endsWith("指标")
                ? cell.text().substring(0, cell.text().length() - 2)
                : cell.text();
        Nature nature = WORDS.get(word);
        return new NatureText(nature, nature == null && !SILENT.contains(word));
    }

    /** Whether the sign in the target's own cell contradicts the column, which wins. */
    boolean isContradictedBy(@Nullable Nature own) {
        return nature != null && own != null && (isUp(nature) != isUp(own) || isDown(nature) != isDown(own));
    }

    private static boolean isUp(Nature nature) {
        return nature == Nature.AT_LEAST || nature == Nature.MORE_THAN;
    }

    private static boolean isDown(Nature nature) {
        return nature == Nature.AT_MOST || nature == Nature.LESS_THAN;
    }
}
