package org.jixiao.review;

import com.google.common.collect.ImmutableMap;
import org.jixiao.rule.Grade;
import org.jspecify.annotations.Nullable;

/** The grades that forms print, in their own words. */
final class GradeText {
    private static final ImmutableMap<String, Grade> WORDS = ImmutableMap.<String, Grade>builder()
            .put("优", Grade.EXCELLENT)
            .put("优秀", Grade.EXCELLENT)
            .put("良", Grade.GOOD)
            .put("良好", Grade.GOOD)
            .put("中", Grade.FAIR)
            .put("中等", Grade.FAIR)
            .put("合格", Grade.FAIR)
            .put("一般", Grade.FAIR)
            .put("差", Grade.POOR)
            .put("较差", Grade.POOR)
            .put("不合格", Grade.POOR)
            .buildOrThrow();

    private GradeText() {}

    /** Null where the cell names no grade. */
    static @Nullable Grade of(String cell) {
        return WORDS.get(cell.strip());
    }
}
