package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A published form, recomputed, as plain data: a verdict on every score and everything a reviewer would object to.
 *
 * <pre>{@code
 * Review review = Reviewer.using(ChaoyangRules.YEAR_2024).review(cells);
 * ReviewData data = ReviewData.of(review, Locale.CHINESE);
 * data.indicators().get(0).verdict();   // "DIFFERS"
 * }</pre>
 *
 * <p>What is read back from a document is an equal record, never a review.
 *
 * @param schema {@code jixiao/review/0}: what kind of document this is, and in which version of its fields
 * @param language of all words in it: {@code zh-Hans}, Simplified Chinese, for every Chinese locale; {@code en} for any
 *     other
 * @param id what the source calls the form
 * @param district in the words of the source: {@code chaoyang}
 * @param year the evaluated budget year: {@code 2024}
 * @param project 项目名称
 * @param department 主管部门 as printed
 * @param unit 实施单位 as printed
 * @param rules the id of the rule set: {@code beijing/chaoyang/2024}
 * @param rulesName what the rule set is called: {@code 北京市朝阳区（2024 年起）}
 * @param rulesLaterThanForm whether the rules hold only from a later year on than the evaluated one; null in a document of before this
 *     was said
 * @param formLaterThanCheck whether the evaluated year is later than anybody looked whether the rules still hold; null likewise
 * @param execution null where the form has no such row
 * @param indicators the rows of the form in its order; rows that a template left blank are none
 * @param total 总分
 * @param adjustedTotal what rows outside the total of 100 make of it by the rules; null where the form has none
 * @param cappedTotal what the execution leaves of our total by the rules, which is what counts; null where it leaves all
 * @param gradeCode of our total: {@code EXCELLENT}, {@code GOOD}, {@code FAIR} or {@code POOR}; null where it has none
 * @param grade the same in words: {@code 优}; null likewise
 * @param findings of the form first, then of the execution, then row by row
 * @param stamp what our figures were made from
 */
public record ReviewData(
        String schema,
        String language,
        String id,
        String district,
        String year,
        String project,
        @Nullable String department,
        @Nullable String unit,
        String rules,
        String rulesName,
        @Nullable Boolean rulesLaterThanForm,
        @Nullable Boolean formLaterThanCheck,
        @Nullable ReviewedExecutionData execution,
        List<ReviewedRowData> indicators,
        ReviewedTotalData total,
        TotalData.@Nullable Adjusted adjustedTotal,
        TotalData.@Nullable Capped cappedTotal,
        @Nullable String gradeCode,
        @Nullable String grade,
        List<FindingData> findings,
        StampData stamp)
        implements Serializable {
    /** What {@link #schema} says. */
    public static final String SCHEMA = "jixiao/review/0";

    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ReviewData {
        given(schema, "schema");
        given(language, "language");
        given(id, "id");
        given(district, "district");
        given(year, "year");
        given(project, "project");
        given(rules, "rules");
        given(rulesName, "rulesName");
        indicators = list(indicators, "indicators");
        given(total, "total");
        findings = list(findings, "findings");
        given(stamp, "stamp");
    }

    /**
     * A review as data, its words in the language of {@code locale}: Chinese, else English.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public static ReviewData of(Review review, Locale locale) {
        return new ReviewConversion(given(review, "review"), given(locale, "locale")).data();
    }
}
