package org.jixiao.examples.formreview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** The coverage of many forms, by district and in all, for people. */
final class CoverageReport {
    private static final Rounding SHARE = Rounding.of(1, RoundingMode.DOWN);
    private static final Said TITLE = Said.of("读取与评定情况（指标数）", "Read and assessed (indicators)");

    private final SortedMap<String, Coverage> districts = new TreeMap<>();

    void add(Review review) {
        districts.merge(review.published().district(), Coverage.of(review), Coverage::plus);
    }

    /** The coverage of all districts together. */
    Coverage all() {
        return districts.values().stream().reduce(Coverage.NONE, Coverage::plus);
    }

    static String title(Language language) {
        return language.say(TITLE);
    }

    /** The heads of {@link #rows}. */
    static List<String> heads(Language language) {
        List<String> heads = new ArrayList<>(
                List.of(language.say("地区", "District"), language.say("表", "Forms"), language.say("指标", "Rows")));
        for (TargetType type : TargetType.values()) {
            heads.add(language.say(type.label()));
        }
        heads.add(language.say("已评定", "Assessed"));
        heads.add(language.say("未评定", "Not"));
        for (Verdict verdict : Verdict.values()) {
            heads.add(ReportWords.brief(verdict, language));
        }
        return heads;
    }

    /** A row for each district and one for all. */
    List<List<String>> rows(Language language) {
        List<List<String>> rows = new ArrayList<>();
        districts.forEach((district, coverage) -> rows.add(row(OneLine.of(district, 20), coverage)));
        rows.add(row(language.say("合计", "All"), all()));
        return rows;
    }

    private static List<String> row(String label, Coverage coverage) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        cells.add(Integer.toString(coverage.forms()));
        cells.add(Integer.toString(coverage.indicators()));
        for (TargetType type : TargetType.values()) {
            cells.add(Integer.toString(coverage.typed(type)));
        }
        cells.add(Integer.toString(coverage.assessed()));
        cells.add(Integer.toString(coverage.notAssessed()));
        for (Verdict verdict : Verdict.values()) {
            cells.add(Integer.toString(coverage.verdicts(verdict)));
        }
        return cells;
    }

    /** The shares and the reasons, a sentence a line. */
    List<String> sentences(Language language) {
        Coverage all = all();
        Coverage.Quantitative quantitative = all.quantitative();
        List<String> lines = new ArrayList<>();
        lines.add(language.say("全部指标 ", "Indicators: ")
                + all.indicators()
                + language.say(" 个，已评定 ", "; assessed: ")
                + of(all.assessed(), all.indicators(), language));
        lines.add(language.say("有“指标性质”一栏的表中，定量指标 ", "Quantities by their nature column: ")
                + quantitative.count()
                + language.say(" 个，读出目标 ", "; targets read: ")
                + of(quantitative.typed(), quantitative.count(), language)
                + language.say("，已评定 ", "; assessed: ")
                + of(quantitative.assessed(), quantitative.count(), language));
        if (!all.reasons().isEmpty()) {
            lines.add(language.say("未评定的原因：", "Why not assessed: ")
                    + all.reasons().entrySet().stream()
                            .map(reason -> reason.getKey().text(language.locale()) + " " + reason.getValue())
                            .collect(Collectors.joining(language.comma())));
        }
        return lines;
    }

    private static String of(int part, int whole, Language language) {
        String share = whole == 0 ? "" : share(part, whole) + "%";
        return part + language.say(" 个" + (whole == 0 ? "" : "（" + share + "）"), whole == 0 ? "" : " (" + share + ")");
    }

    private static String share(int part, int whole) {
        return Fraction.of(100L * part, whole).rounded(SHARE).toPlainString();
    }

    /** The report in Chinese and in the usual width. */
    @Override
    public String toString() {
        return text(TerminalWidth.DEFAULT, new Language(Locale.CHINESE));
    }

    /** The report for a terminal of so many columns. */
    String text(int width, Language language) {
        List<String> heads = heads(language);
        FittedTable table = new FittedTable(width, heads.toArray(new String[0]));
        for (int column = 1; column < heads.size(); column++) {
            table.numeric(column);
        }
        rows(language).forEach(row -> table.row(row.toArray(new String[0])));
        return title(language) + "\n\n" + table + "\n" + String.join("\n", sentences(language)) + "\n";
    }
}
