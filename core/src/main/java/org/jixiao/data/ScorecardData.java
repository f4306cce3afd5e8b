package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * A scored form as plain data: a document for JSON, a template, a table or a remote call.
 *
 * <pre>{@code
 * Scorecard card = Scorer.forDistrict("beijing/chaoyang", Year.of(2024)).score(form);
 * ScorecardData data = ScorecardData.of(card, Locale.CHINESE);
 * data.total().score();          // "96.22"
 * data.items().get(0).exact();   // "9.72573429…"
 * new ObjectMapper().writeValueAsString(data);
 * }</pre>
 *
 * <p>All figures of one kind have as many decimals. What is read back from a document is an equal record, never a scorecard.
 *
 * @param schema {@code jixiao/scorecard/0}: what kind of document this is, and in which version of its fields
 * @param language of all words in it: {@code zh-Hans}, Simplified Chinese, for every Chinese locale; {@code en} for any
 *     other
 * @param id what the caller calls the form; null where it has none
 * @param project 项目名称
 * @param department 主管部门; null where the form names none
 * @param unit 实施单位; null where the form names none
 * @param year the evaluated budget year: {@code 2024}
 * @param rules the id of the rule set: {@code beijing/chaoyang/2024}
 * @param rulesName what the rule set is called: {@code 北京市朝阳区（2024 年起）}
 * @param rate executed ÷ budget as a share of 1, cut after eight decimals: {@code 0.97257342}; above 1 where more was
 *     executed; null where there is none
 * @param items 预算执行率 where the form has such a row, then the indicators in the order of the form
 * @param total 总分 with its bounds
 * @param adjustedTotal what rows outside the total of 100 make of it by the rules; null where the form has none
 * @param cappedTotal what the execution leaves of the total by the rules, which is what counts; null where it leaves all
 * @param gradeCode {@code EXCELLENT}, {@code GOOD}, {@code FAIR} or {@code POOR}; null where open points leave the grade
 *     undecided, or weights do not add up to 100
 * @param grade the same in words: {@code 优}; null likewise
 * @param levels the scores of level 1, each with those of level 2 below it
 * @param losses where points were lost, worst first
 * @param findings what a reviewer would object to or want to know: of the form first, then item by item
 * @param stamp what the figures were made from
 */
public record ScorecardData(
        String schema,
        String language,
        @Nullable String id,
        String project,
        @Nullable String department,
        @Nullable String unit,
        String year,
        String rules,
        String rulesName,
        @Nullable String rate,
        List<ItemData> items,
        TotalData total,
        TotalData.@Nullable Adjusted adjustedTotal,
        TotalData.@Nullable Capped cappedTotal,
        @Nullable String gradeCode,
        @Nullable String grade,
        List<LevelData> levels,
        List<LossData> losses,
        List<FindingData> findings,
        StampData stamp)
        implements Serializable {
    /** What {@link #schema} says. */
    public static final String SCHEMA = "jixiao/scorecard/0";

    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ScorecardData {
        given(schema, "schema");
        given(language, "language");
        given(project, "project");
        given(year, "year");
        given(rules, "rules");
        given(rulesName, "rulesName");
        items = list(items, "items");
        given(total, "total");
        levels = list(levels, "levels");
        losses = list(losses, "losses");
        findings = list(findings, "findings");
        given(stamp, "stamp");
    }

    /**
     * A scorecard as data, its words in the language of {@code locale}: Chinese, else English.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public static ScorecardData of(Scorecard card, Locale locale) {
        return new ScorecardConversion(given(card, "card"), given(locale, "locale")).data();
    }
}
