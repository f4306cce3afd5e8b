package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Words;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.Unscorable;

/**
 * A summary as a department prints it: projects by grade, money, totals, losses, findings, and what could not be scored.
 * Money stands in 万元; the execution rate is cut after two decimals, as forms print it, shares and averages are rounded half up.
 * Control characters in names are made visible, as in {@link TextTable}.
 */
public final class SummaryReport {
    private final DepartmentSummary summary;
    private final Words words;
    private final SummaryTables tables;

    private SummaryReport(DepartmentSummary summary, Words words) {
        this.summary = summary;
        this.words = words;
        this.tables = new SummaryTables(summary, words);
    }

    /** The report in the language of {@code locale}: Chinese, else English. */
    public static SummaryReport of(DepartmentSummary summary, Locale locale) {
        return new SummaryReport(given(summary, "summary"), new Words(given(locale, "locale")));
    }

    /** How many projects earned each grade, the money they cover, and the number of empty cells, which are in no sum. */
    public String grades() {
        return tables.grades().toString();
    }

    /** The money by source and in total, with the number of empty cells of each column. */
    public String funds() {
        return tables.funds().toString();
    }

    /** The averages and the range of the totals, each with the number of forms behind it. */
    public String totals() {
        return tables.totals().toString();
    }

    /**
     * Totals three ways, of reviewed forms: as printed, as recomputed with the published awards where the rules cannot decide,
     * and as recomputed while those are set aside.
     */
    public String totalsThreeWays() {
        return tables.threeWays().toString();
    }

    /** The points lost by level 1 and 2, where most often first. */
    public String losses() {
        return tables.losses().toString();
    }

    /** What was found, most frequent first. */
    public String findings() {
        return tables.findings().toString();
    }

    /** The whole report; tables without a row are left out. */
    @Override
    public String toString() {
        List<String> sections = new ArrayList<>(List.of(title(), grades(), funds(), tables.rate() + "\n", totals()));
        if (summary.acceptedTotals().forms() > 0) {
            sections.add(words.line("summary.three_ways") + totalsThreeWays());
        }
        if (!summary.mostOftenLost().isEmpty()) {
            sections.add(words.line("summary.losses") + losses());
        }
        if (!summary.findings().isEmpty()) {
            sections.add(words.line("summary.findings") + findings());
        }
        if (summary.unscorable().forms() > 0) {
            sections.add(unscorable());
        }
        return String.join("\n", sections);
    }

    private String title() {
        List<String> rules = new ArrayList<>();
        summary.ruleSets().forEach((id, forms) -> rules.add(words.of("summary.rule_set", id, forms)));
        long failed = summary.unscorable().forms();
        return words.line("summary.title", summary.forms(), summary.fullyScored(), summary.withOpenPoints(), failed)
                + words.line("summary.rules", rules.isEmpty() ? Figures.NONE : words.list(rules));
    }

    private String unscorable() {
        StringBuilder text = new StringBuilder(words.line("summary.unscorable"));
        for (Unscorable.Reason reason : summary.unscorable().reasons()) {
            String examples = words.list(reason.examples());
            text.append(words.line("summary.reason", reason.forms(), reason.text(words.locale()), examples));
        }
        long notListed = summary.unscorable().notListed();
        return text + (notListed == 0 ? "" : words.line("summary.not_listed", notListed));
    }
}
