package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.summary.DepartmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * Many scorecards summed up, as plain data: what a department reports.
 *
 * <pre>{@code
 * DepartmentSummary summary = cards.stream().collect(DepartmentSummary.ofScorecards());
 * SummaryData data = SummaryData.of(summary, Locale.CHINESE);
 * data.totals().average().least();   // "85.30"
 * }</pre>
 *
 * <p>All amounts have as many decimals, and so have all totals. What is read back from a document is an equal record, never a
 * summary.
 *
 * @param schema {@code jixiao/summary/0}: what kind of document this is, and in which version of its fields
 * @param language of all words in it: {@code zh-Hans}, Simplified Chinese, for every Chinese locale; {@code en} for any
 *     other
 * @param forms how many were scored: {@code 3}
 * @param fullyScored how many have no open points: {@code 3}
 * @param withOpenPoints how many have some: {@code 0}
 * @param refused how many could not be scored: {@code 1}
 * @param ruleSets by which rule sets, in the order of their ids
 * @param grades the projects of every grade, best first; those without one last
 * @param moneyUnit of all amounts: {@code 万元}, 10,000 yuan
 * @param funds the rows of every source; 年度资金总额 last
 * @param rate all that was executed ÷ all budgets, as a share of 1, cut after eight decimals: {@code 0.755}; null where
 *     there is no budget
 * @param totals averages and extremes
 * @param threeWays the totals of reviewed forms as printed, and with the published awards
 * @param losses where points were lost: most often first
 * @param findings what was found: most often first
 * @param refusals why forms could not be scored, twenty reasons at most
 */
public record SummaryData(
        String schema,
        String language,
        String forms,
        String fullyScored,
        String withOpenPoints,
        String refused,
        List<RuleSetUseData> ruleSets,
        List<GradeTotalData> grades,
        String moneyUnit,
        List<FundsTotalData> funds,
        @Nullable String rate,
        SummaryTotalsData totals,
        ThreeWays threeWays,
        List<LossTotalData> losses,
        List<FindingTotalData> findings,
        List<RefusalData> refusals)
        implements Serializable {
    /** What {@link #schema} says. */
    public static final String SCHEMA = "jixiao/summary/0";

    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public SummaryData {
        given(schema, "schema");
        given(language, "language");
        given(forms, "forms");
        given(fullyScored, "fullyScored");
        given(withOpenPoints, "withOpenPoints");
        given(refused, "refused");
        ruleSets = list(ruleSets, "ruleSets");
        grades = list(grades, "grades");
        given(moneyUnit, "moneyUnit");
        funds = list(funds, "funds");
        given(totals, "totals");
        given(threeWays, "threeWays");
        losses = list(losses, "losses");
        findings = list(findings, "findings");
        refusals = list(refusals, "refusals");
    }

    /**
     * A summary as data, its words in the language of {@code locale}: Chinese, else English.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public static SummaryData of(DepartmentSummary summary, Locale locale) {
        return new SummaryConversion(given(summary, "summary"), given(locale, "locale")).data();
    }

    /**
     * The totals of reviewed forms in the two ways that go beyond what the rules alone decide; by the rules alone they stand in
     * {@link SummaryTotalsData}.
     *
     * @param published as printed, of forms that print a number of 0 or more
     * @param accepted by the rules and, where they cannot decide, by the published awards
     */
    public record ThreeWays(Totals published, Totals accepted) implements Serializable {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public ThreeWays {
            given(published, "published");
            given(accepted, "accepted");
        }
    }

    /**
     * Totals in one of these ways: two forms of 95 and 85 points, one 优, one 良, average 90.
     *
     * @param forms how many have such a total: {@code 2}
     * @param grades the projects of every grade, best first; forms whose weights are not 100 have none
     * @param average in which every form weighs the same: {@code 90}; null where there is no form
     * @param averageByBudget weighted by 全年预算数: {@code 87.5}; null where no form states it
     * @param averageByExecuted weighted by 全年执行数, likewise
     */
    public record Totals(
            String forms,
            List<Projects> grades,
            @Nullable String average,
            @Nullable String averageByBudget,
            @Nullable String averageByExecuted)
            implements Serializable {
        /**
         * Copies the list, and refuses null where a part is not marked as nullable.
         *
         * @throws org.jixiao.value.InvalidValueException if such a part is null
         */
        public Totals {
            given(forms, "forms");
            grades = list(grades, "grades");
        }
    }

    /**
     * The projects of one grade.
     *
     * @param gradeCode {@code EXCELLENT}, {@code GOOD}, {@code FAIR} or {@code POOR}
     * @param grade the same in words: {@code 优}
     * @param projects how many, 0 or more: {@code 2}
     */
    public record Projects(String gradeCode, String grade, String projects) implements Serializable {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public Projects {
            given(gradeCode, "gradeCode");
            given(grade, "grade");
            given(projects, "projects");
        }
    }
}
