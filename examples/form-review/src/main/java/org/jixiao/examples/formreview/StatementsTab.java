package org.jixiao.examples.formreview;

import static org.jixiao.examples.formreview.ReportTab.head;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.StatementCells;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.jixiao.examples.formreview.workbook.SheetValue.Figure;
import org.jixiao.examples.formreview.workbook.SheetValue.Text;
import org.jixiao.review.Verdict;
import org.jixiao.summary.StatementReview;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** The sheet 部门自评: what departments say of themselves beside what their forms come to. */
final class StatementsTab {
    private static final Rounding DECIMALS = Rounding.of(4, RoundingMode.HALF_UP);
    private static final ReportTab TAB = ReportTab.of(
            "部门自评",
            "Statements",
            head("编号", "Statement", 26),
            head("部门或地区", "Department or district", 24),
            head("年度", "Year", 6),
            head("表", "Forms", 6),
            head("自述", "Figure", 30),
            head("自述数", "Stated", 12),
            head("按公布总分", "From published totals", 14),
            head("结论", "Verdict", 11),
            head("按重算总分", "From recomputed totals", 14),
            head("结论", "Verdict", 11));

    private StatementsTab() {}

    /** Adds the sheet where there is a statement. */
    static void write(List<StatementReview> statements, ReportWorkbook workbook, Locale locale) {
        if (statements.isEmpty()) {
            return;
        }
        ReportSheet sheet = TAB.in(workbook, locale);
        for (StatementReview statement : statements) {
            Stream.concat(statement.lines().stream(), statement.averages().stream())
                    .forEach(line -> sheet.row(row(statement, line, locale)));
        }
    }

    private static List<SheetValue> row(StatementReview statement, StatementReview.Line line, Locale locale) {
        StatementCells stated = statement.stated();
        return List.of(
                SheetValue.text(stated.id()),
                SheetValue.text(Optional.ofNullable(stated.department()).orElse(stated.district())),
                new Count(stated.year()),
                new Count(statement.forms()),
                SheetValue.text(line.label(locale)),
                SheetValue.printed(line.stated()),
                figure(line.published()),
                verdict(line.publishedVerdict(), locale),
                figure(line.recomputed()),
                verdict(line.recomputedVerdict(), locale));
    }

    private static SheetValue figure(Optional<Fraction> figure) {
        return figure.map(exact -> exact.rounded(DECIMALS))
                .map(BigDecimal::stripTrailingZeros)
                .<SheetValue>map(Figure::new)
                .orElse(SheetValue.BLANK);
    }

    private static SheetValue verdict(Verdict verdict, Locale locale) {
        return new Text(verdict.label(locale), RowsTab.tone(verdict));
    }
}
