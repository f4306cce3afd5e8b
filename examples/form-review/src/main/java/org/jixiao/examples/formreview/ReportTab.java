package org.jixiao.examples.formreview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetColumn;

/** A sheet of the report by the name and headings that it has in both languages. */
record ReportTab(Said name, List<Head> heads) {
    /** A heading, and the width of its column. */
    record Head(Said text, int width) {}

    static ReportTab of(String chinese, String english, Head... heads) {
        return new ReportTab(Said.of(chinese, english), List.of(heads));
    }

    static Head head(String chinese, String english, int width) {
        return new Head(Said.of(chinese, english), width);
    }

    /** Begins the sheet in a language. */
    ReportSheet in(ReportWorkbook workbook, Locale locale) {
        Stream<SheetColumn> columns =
                heads.stream().map(head -> new SheetColumn(head.text().in(locale), head.width()));
        return workbook.sheet(name.in(locale), columns.toList());
    }
}
