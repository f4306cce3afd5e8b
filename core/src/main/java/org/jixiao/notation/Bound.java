package org.jixiao.notation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.form.Nature;
import org.jspecify.annotations.Nullable;

/** Signs and words that make a number a bound (core/docs, reading 11.3). */
final class Bound {
    /** Before the number; longer words first, since some end in others. */
    private static final ImmutableMap<String, Nature> BEFORE = ImmutableMap.<String, Nature>builder()
            .put("大于等于", Nature.AT_LEAST)
            .put("小于等于", Nature.AT_MOST)
            .put("不低于", Nature.AT_LEAST)
            .put("不少于", Nature.AT_LEAST)
            .put("不小于", Nature.AT_LEAST)
            .put("不超过", Nature.AT_MOST)
            .put("未超过", Nature.AT_MOST)
            .put("不高于", Nature.AT_MOST)
            .put("不大于", Nature.AT_MOST)
            .put("不多于", Nature.AT_MOST)
            .put("控制在", Nature.AT_MOST)
            .put("至少", Nature.AT_LEAST)
            .put("达到", Nature.AT_LEAST)
            .put("大于", Nature.MORE_THAN)
            .put("超过", Nature.MORE_THAN)
            .put("高于", Nature.MORE_THAN)
            .put("多于", Nature.MORE_THAN)
            .put("小于", Nature.LESS_THAN)
            .put("低于", Nature.LESS_THAN)
            .put("少于", Nature.LESS_THAN)
            .put("≥", Nature.AT_LEAST)
            .put("≤", Nature.AT_MOST)
            .put(">", Nature.MORE_THAN)
            .put("<", Nature.LESS_THAN)
            .put("=", Nature.EQUAL)
            .buildOrThrow();

    private static final ImmutableMap<String, Nature> BEHIND = ImmutableMap.of(
            "以上",
            Nature.AT_LEAST,
            "以内",
            Nature.AT_MOST,
            "以下",
            Nature.AT_MOST,
            "之内",
            Nature.AT_MOST,
            "内",
            Nature.AT_MOST);

    private static final String BUDGET = "预算";

    private Bound() {}

    /** The bound that ends at {@code end} of {@code text}, or before the word 预算 that ends there: 不超过预算36万. */
    static Optional<Nature> before(String text, int end) {
        Optional<Nature> bound = endingAt(text, end);
        return bound.isEmpty() && text.startsWith(BUDGET, end - BUDGET.length())
                ? endingAt(text, end - BUDGET.length())
                : bound;
    }

    private static Optional<Nature> endingAt(String text, int end) {
        for (Map.Entry<String, Nature> word : BEFORE.entrySet()) {
            if (text.startsWith(word.getKey(), end - word.getKey().length())) {
                return Optional.of(word.getValue());
            }
        }
        return Optional.empty();
    }

    /** The bound that begins at {@code start} of {@code text}. */
    static Optional<Nature> behind(String text, int start) {
        for (Map.Entry<String, Nature> word : BEHIND.entrySet()) {
            if (text.startsWith(word.getKey(), start)) {
                return Optional.of(word.getValue());
            }
        }
        return Optional.empty();
    }

    /** The nature that a column of the form names by its sign; empty for 定性, an empty cell or anything else. */
    static Optional<Nature> ofSign(@Nullable String cell) {
        String sign = CellText.of(cell).text();
        for (Nature nature : Nature.values()) {
            if (!nature.sign().isEmpty() && nature.sign().equals(sign)) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }
}
