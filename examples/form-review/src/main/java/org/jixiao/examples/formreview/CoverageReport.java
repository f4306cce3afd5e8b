package org.jixiao.examples.formreview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** The coverage of many forms, by district and in all, for people. */
final class CoverageReport {
    private static final Rounding SHARE = Rounding.of(1, RoundingMode.DOWN);
    static final String TITLE = "读取与评定情况（指标数）";
    private static final String ALL = "合计";

    private final SortedMap<String, Coverage> districts = new TreeMap<>();

    void add(Review review) {
        districts.merge(review.published().district(), Coverage.of(review), Coverage::plus);
    }

    /** The coverage of all districts together. */
    Coverage all() {
        return districts.values().stream().reduce(Coverage.NONE, Coverage::plus);
    }

    /** The heads of {@link #rows}. */
    static List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("地区", "表", "指标"));
        for (TargetType type : TargetType.values()) {
            heads.add(type.label());
        }
        heads.add("已评定");
        heads.add("未评定");
        for (Verdict verdict : Verdict.values()) {
            heads.add(ReportWords.brief(verdict));
        }
        return heads;
    }

    /** A row for each district and one for all. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        districts.forEach((district, coverage) -> rows.add(row(OneLine.of(district, 20), coverage)));
        rows.add(row(ALL, all()));
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
    List<String> sentences() {
        Coverage all = all();
        Coverage.Quantitative quantitative = all.quantitative();
        List<String> lines = new ArrayList<>();
        lines.add("全部指标 " + all.indicators() + " 个，已评定 " + of(all.assessed(), all.indicators()));
        lines.add("有“指标性质”一栏的表中，定量指标 " + quantitative.count() + " 个，读出目标 "
                + of(quantitative.typed(), quantitative.count()) + "，已评定 "
                + of(quantitative.assessed(), quantitative.count()));
        if (!all.reasons().isEmpty()) {
            lines.add("未评定的原因："
                    + all.reasons().entrySet().stream()
                            .map(reason -> reason.getKey().text(Locale.CHINESE) + " " + reason.getValue())
                            .collect(Collectors.joining("，")));
        }
        return lines;
    }

    private static String of(int part, int whole) {
        return part + " 个" + (whole == 0 ? "" : "（" + share(part, whole) + "%）");
    }

    private static String share(int part, int whole) {
        return Fraction.of(100L * part, whole).rounded(SHARE).toPlainString();
    }

    /** The report in the usual width. */
    @Override
    public String toString() {
        return text(TerminalWidth.DEFAULT);
    }

    /** The report for a terminal of so many columns. */
    String text(int width) {
        FittedTable table = new FittedTable(width, heads().toArray(new String[0]));
        for (int column = 1; column < heads().size(); column++) {
            table.numeric(column);
        }
        rows().forEach(row -> table.row(row.toArray(new String[0])));
        return TITLE + "\n\n" + table + "\n" + String.join("\n", sentences()) + "\n";
    }
}
