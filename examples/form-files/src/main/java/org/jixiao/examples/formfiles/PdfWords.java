package org.jixiao.examples.formfiles;

import java.util.Locale;
import org.jixiao.examples.formfiles.pdf.PdfLimit;
import org.jixiao.examples.formfiles.pdf.PdfNote;
import org.jixiao.examples.formfiles.pdf.PdfRefused;

/** Says why a PDF document is not read, and what in it to look at. */
final class PdfWords {
    private PdfWords() {}

    static FileReason reason(PdfRefused refused) {
        return switch (refused.reason()) {
            case LIMIT -> FileReason.TOO_LARGE;
            case PASSWORD, DAMAGED -> FileReason.NOT_READABLE;
            default -> FileReason.NO_FORM;
        };
    }

    static Said of(PdfRefused refused) {
        int page = refused.page();
        return switch (refused.reason()) {
            case SCAN ->
                Said.of(
                        "第 " + page + " 页是图片（扫描件），上面的字不能可靠地读出；请找原来的 .docx 或 .xlsx 文件",
                        "page " + page
                                + " is a picture (a scan), whose text cannot be read for certain; take the original"
                                + " .docx or .xlsx");
            case NO_TABLE ->
                Said.of(
                        "PDF 里没有带框线的表格，只读有框线的；请另存为 .docx 或 .xlsx",
                        "a PDF document without a table that has lines, and only such tables are read; save it as"
                                + " .docx or .xlsx");
            case NO_UNICODE ->
                Said.of(
                        "PDF 的字体没有写明是哪些字，读不出来；请找原来的文件，或者另存为 .docx 或 .xlsx",
                        "the fonts of the PDF do not say which characters they show; take the original, or save it as"
                                + " .docx or .xlsx");
            case ACROSS_LINES ->
                Said.of(
                        "第 " + page + " 页有文字越过框线或者互相重叠，分不清属于哪一格；请找原来的文件，或者调整列宽后重新导出",
                        "on page " + page
                                + " text runs over the lines of its cell or over other text; take the original, or"
                                + " widen the columns and export it again");
            case BEYOND_PAPER ->
                Said.of(
                        "第 " + page + " 页的表格超出纸张；请缩小后重新导出，或者另存为 .docx 或 .xlsx",
                        "the table on page " + page
                                + " goes on beyond the paper; export it smaller, or save it as .docx or .xlsx");
            case SIDEWAYS ->
                Said.of(
                        "表格太宽，右半边印在了第 " + page + " 页；请调为一页宽后重新导出，或者用原来的 .xlsx 文件",
                        "a table that is too wide for the paper, its right half stands on page " + page
                                + "; export it one page wide, or take the original .xlsx");
            case PASSWORD -> Said.of("PDF 要密码才能打开；请去掉密码后另存", "a PDF that asks for a password; save it without one");
            case DAMAGED ->
                Said.of(
                        "PDF 文件已损坏，不能完整读出；请找原来的文件，或者另存为 .docx 或 .xlsx",
                        "a damaged PDF document, which cannot be read as a whole; take the original, or save it as"
                                + " .docx or .xlsx");
            case LIMIT -> refused.limit().map(PdfWords::of).orElseThrow();
        };
    }

    private static Said of(PdfLimit limit) {
        String most = String.format(Locale.ROOT, "%,d", limit.most());
        return switch (limit) {
            case PAGES -> beyond(most + " 页", most + " pages");
            case OPERATORS -> beyond(most + " 个绘图指令", most + " drawing operators");
            case PIECES -> beyond(most + " 段线条", most + " pieces of lines");
            case GLYPHS -> beyond(most + " 个字", most + " characters");
            case STREAM_MEGABYTES -> beyond("一段解压后 " + most + " MB", most + " MB in one stream when inflated");
            case FILE_MEGABYTES -> beyond("全部解压后 " + most + " MB", most + " MB in all streams when inflated");
            case NESTING -> beyond("图形套图形 " + most + " 层", most + " drawings inside one another");
            case SAVED_STATES -> beyond("绘图状态 " + most + " 层", most + " saved graphics states");
            case FONT_THOUSANDS ->
                beyond("字体对照表 " + most + ",000 字", most + ",000 characters in the maps of its fonts");
            case SECONDS -> beyond("读取时间 " + most + " 秒", most + " seconds of reading");
        };
    }

    private static Said beyond(String chinese, String english) {
        return Said.of(
                "PDF 超过上限（" + chinese + "），不像是绩效自评表",
                "a PDF beyond the limit of " + english + ", no document with forms");
    }

    static Said of(PdfNote note) {
        int page = note.page();
        int count = note.count();
        return switch (note.kind()) {
            case OVER_LINE ->
                Said.of(
                        "第 " + page + " 页有 " + count + " 个字压在框线上或别的字上，归入了所在的词那一格",
                        "page " + page + ": " + count
                                + " characters on a line or on others were put into the cell of their word");
            case HIDDEN ->
                Said.of(
                        "第 " + page + " 页有 " + count + " 个看不见的字没有读",
                        "page " + page + ": " + count + " characters that cannot be seen were not read");
            case RAGGED ->
                Said.of(
                        "第 " + page + " 页的框线围成了不是矩形的格，拆成几格读",
                        "page " + page + ": a cell that is no rectangle was read as several");
            case BESIDE ->
                Said.of(
                        "第 " + page + " 页的表格里有 " + count + " 个字不在任何一格里，没有读进表",
                        "page " + page + ": " + count
                                + " characters inside a table stand in none of its cells and were not read as part of"
                                + " it");
            case UNNAMED ->
                Said.of(
                        "第 " + page + " 页有 " + count + " 个符号认不出是什么字",
                        "page " + page + ": " + count + " symbols whose character is not known");
        };
    }
}
