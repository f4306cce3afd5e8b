package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * What another actual would change, as plain data.
 *
 * <pre>{@code
 * WhatIfData data = WhatIfData.of(WhatIf.of(card), Locale.CHINESE);
 * data.nextGrade();   // "优"
 * data.missing();     // "1.4"
 * }</pre>
 *
 * @param schema {@code jixiao/what-if/0}: what kind of document this is, and in which version of its fields
 * @param language of all words in it: {@code zh-Hans}, Simplified Chinese, for every Chinese locale; {@code en} for any
 *     other
 * @param id what the caller calls the form; null where it has none
 * @param project 项目名称
 * @param year the evaluated budget year: {@code 2024}
 * @param rules the id of the rule set: {@code beijing/chaoyang/2024}
 * @param rulesName what the rule set is called: {@code 北京市朝阳区（2024 年起）}
 * @param total 总分 as it is
 * @param adjustedTotal what rows outside the total of 100 make of it by the rules; null where the form has none
 * @param cappedTotal what the execution leaves of it by the rules, which is what counts; null where it leaves all
 * @param gradeCode {@code EXCELLENT}, {@code GOOD}, {@code FAIR} or {@code POOR}; null where open points leave the grade
 *     undecided, or weights do not add up to 100
 * @param grade the same in words: {@code 优}; null likewise
 * @param nextGradeCode the next better grade; null where the grade is the best one, or undecided
 * @param nextGrade the same in words: {@code 优}
 * @param missing the points from the total to the edge of the next grade, 0 or more: {@code 1.4}; null where there is none
 * @param edgeEnough whether a total on that edge earns the grade; null where there is none
 * @param improvements the ways to the next grade by one actual alone: the smallest share of its target first
 * @param sensitivities how the points of each item depend on its actual; 预算执行率 where the form has such a row, then in the
 *     order of the form
 * @param explanation the next grade and the ways to it, in several lines
 */
public record WhatIfData(
        String schema,
        String language,
        @Nullable String id,
        String project,
        String year,
        String rules,
        String rulesName,
        TotalData total,
        TotalData.@Nullable Adjusted adjustedTotal,
        TotalData.@Nullable Capped cappedTotal,
        @Nullable String gradeCode,
        @Nullable String grade,
        @Nullable String nextGradeCode,
        @Nullable String nextGrade,
        @Nullable String missing,
        @Nullable Boolean edgeEnough,
        List<ImprovementData> improvements,
        List<SensitivityData> sensitivities,
        String explanation)
        implements Serializable {
    /** What {@link #schema} says. */
    public static final String SCHEMA = "jixiao/what-if/0";

    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public WhatIfData {
        given(schema, "schema");
        given(language, "language");
        given(project, "project");
        given(year, "year");
        given(rules, "rules");
        given(rulesName, "rulesName");
        given(total, "total");
        improvements = list(improvements, "improvements");
        sensitivities = list(sensitivities, "sensitivities");
        given(explanation, "explanation");
    }

    /**
     * What-if as data, its words in the language of {@code locale}: Chinese, else English.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     * @throws org.jixiao.scorecard.ScoringException if the curve of a strategy contradicts its scores
     */
    public static WhatIfData of(WhatIf whatIf, Locale locale) {
        return new WhatIfConversion(given(whatIf, "whatIf"), given(locale, "locale")).data();
    }
}
