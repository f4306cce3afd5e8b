package org.jixiao.examples.formreview;

import static org.jixiao.examples.formreview.ReportTab.head;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue;
import org.jixiao.review.Review;
import org.jixiao.summary.StatementReview;
import org.jspecify.annotations.Nullable;

/**
 * The reviews as a workbook: a sheet of rows, one of findings, one of forms, and, where there are any, what was not read, what to compare with the
 * document, and statements.
 */
final class WorkbookOutput implements ReviewOutput {
    private static final ReportTab NOT_READ =
            ReportTab.of("没有读的内容", "Not read", head("文件", "File", 40), head("没有读的内容", "What was not read", 80));
    private static final ReportTab TO_CHECK =
            ReportTab.of("请对照原文核对", "To check", head("文件", "File", 40), head("要核对的内容", "What to compare", 80));

    private final OutputStream out;
    private final Shown shown;
    private final Language language;
    private final ReportWorkbook workbook = new ReportWorkbook();
    private final RowsTab rows;
    private final FindingsTab findings;
    private final FormsTab forms;
    private final List<FileTrouble> notRead = new ArrayList<>();
    private final List<FileTrouble> toCheck = new ArrayList<>();
    private final List<StatementReview> statements = new ArrayList<>();
    private @Nullable FileForm source;
    private int leftOut;

    WorkbookOutput(OutputStream out, Shown shown, Language language) {
        this.out = out;
        this.shown = shown;
        this.language = language;
        this.rows = new RowsTab(workbook, language);
        this.findings = new FindingsTab(workbook, language);
        this.forms = new FormsTab(workbook, language);
    }

    @Override
    public void from(FileForm form) {
        source = form;
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        FileForm form = Objects.requireNonNull(source);
        if (!shown.shows(review)) {
            leftOut++;
            return;
        }
        ReviewData data = ReviewData.of(review, language.locale());
        List<Integer> printed = ReviewedRows.of(review);
        rows.add(review, printed);
        findings.add(data, printed, shown, form);
        forms.add(review, data, rules, form);
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        review(review, rules);
    }

    @Override
    public void statement(StatementReview statement) {
        statements.add(statement);
    }

    @Override
    public void unusable(UnusableInputException refused) {
        forms.unusable(refused);
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        (NotRead.isToCheck(trouble) ? toCheck : notRead).add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        forms.leftOut(leftOut);
        write(NOT_READ, notRead);
        write(TO_CHECK, toCheck);
        StatementsTab.write(statements, workbook, language.locale());
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ReportTab tab, List<FileTrouble> troubles) {
        if (!troubles.isEmpty()) {
            ReportSheet sheet = tab.in(workbook, language.locale());
            troubles.forEach(trouble -> sheet.row(
                    List.of(SheetValue.text(trouble.file()), SheetValue.text(language.say(trouble.message())))));
        }
    }
}
