package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The projects of one grade: 优, 2 projects, 全年预算数 200.0万元, 全年执行数 186.5万元.
 *
 * @param gradeCode {@code EXCELLENT}, {@code GOOD}, {@code FAIR} or {@code POOR}; null for the projects without a grade
 * @param grade the same in words: {@code 优}; null likewise
 * @param projects how many, 0 or more: {@code 2}
 * @param adjusted Σ 全年预算数 in the money unit of the summary: {@code 200.0}; null where no form states it
 * @param executed Σ 全年执行数 likewise: {@code 186.5}
 */
public record GradeTotalData(
        @Nullable String gradeCode,
        @Nullable String grade,
        String projects,
        @Nullable String adjusted,
        @Nullable String executed)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public GradeTotalData {
        given(projects, "projects");
    }
}
