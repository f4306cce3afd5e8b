package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.layout.DocumentForms;
import org.jixiao.examples.formfiles.layout.LaidOutForm;

/**
 * A workbook with an empty form, which is found by the words it prints, as when forms are read. Cells are filled in with the styles that
 * they have; nothing else changes. Immutable.
 *
 * <pre>{@code
 * FormTemplate.open(Path.of("template.xlsx"), System.err::println).ifPresent(template -> template.fill(forms, stream));
 * }</pre>
 */
public final class FormTemplate {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_MET = 20;

    private final String name;
    private final byte[] bytes;
    private final int sheet;
    private final LaidOutForm form;

    private FormTemplate(String name, byte[] bytes, int sheet, LaidOutForm form) {
        this.name = name;
        this.bytes = bytes;
        this.sheet = sheet;
        this.form = form;
    }

    /** Opens a template; empty where it is none, and {@code trouble} is told why. */
    public static Optional<FormTemplate> open(Path file, Consumer<FileTrouble> trouble) {
        try {
            return Optional.of(open(new Content(file.toString(), FileBytes.of(file, Limits.STANDARD))));
        } catch (Refused e) {
            trouble.accept(e.trouble());
        }
        return Optional.empty();
    }

    private static FormTemplate open(Content content) throws Refused {
        if (content.container() != Container.XLSX) {
            throw refused(
                    content, "模板要是 .xlsx 工作簿，请另存为 .xlsx", "a template has to be an .xlsx workbook; save it as one");
        }
        WorkbookSize.check(content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content.bytes()))) {
            if (workbook.isMacroEnabled()) {
                throw refused(content, "模板带有宏，请另存为 .xlsx", "the template has macros; save it as .xlsx");
            }
            return of(content, workbook);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new Refused(Container.damaged(content.name(), e));
        }
    }

    private static FormTemplate of(Content content, XSSFWorkbook workbook) throws Refused {
        List<LaidOutForm> forms = DocumentForms.templatesIn(SheetGrid.shown(workbook, new ArrayList<>()));
        if (forms.isEmpty()) {
            throw refused(
                    content,
                    "模板里没有找到绩效自评表：要有“项目名称”和“三级指标”“实际完成值”这样的表头，旁边有格子可填",
                    "no form found in the template: expected 项目名称 and headings such as 三级指标 and 实际完成值, with cells beside them");
        }
        if (forms.size() > 1) {
            throw refused(
                    content,
                    "模板里应有一张自评表，实际有 " + forms.size() + " 张",
                    "expected one form in the template, got " + forms.size());
        }
        LaidOutForm form = forms.get(0);
        Optional<LaidOutForm.Printed> filled = filled(form);
        if (filled.isPresent()) {
            String met = OneLine.of(filled.get().text(), LONGEST_MET);
            throw refused(
                    content,
                    "模板里应是空表，实际完成值和得分空着；实际已填“" + met + "”",
                    "expected an empty form in the template, without actuals and scores; got “" + met + "”");
        }
        return new FormTemplate(
                content.name(),
                content.bytes(),
                workbook.getSheetIndex(form.grid().name()),
                form);
    }

    /** An actual or a score that stands in the template: what is left of another form would be taken for one of this. */
    private static Optional<LaidOutForm.Printed> filled(LaidOutForm form) {
        return form.indicators().stream()
                .flatMap(row -> Stream.of(Column.ACTUAL, Column.SCORE).map(row::get))
                .filter(cell -> cell != null && !cell.text().isBlank())
                .findFirst();
    }

    private static Refused refused(Content content, String chinese, String english) {
        return new Refused(FileTrouble.in(content.name(), FileReason.LAYOUT, Said.of(chinese, english)));
    }

    /**
     * Writes the template with the forms filled in, each on a copy of the sheet of the form; the stream stays open.
     *
     * @return what could not be placed, with the cell where one is meant
     */
    public List<FileTrouble> fill(List<FormCells> forms, OutputStream to) throws IOException {
        List<FileTrouble> notPlaced = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<XSSFSheet> sheets = copies(workbook, forms);
            for (int i = 0; i < forms.size(); i++) {
                notPlaced.addAll(new TemplateSheet(name, sheets.get(i), form).fill(forms.get(i)));
            }
            workbook.setForceFormulaRecalculation(true);
            workbook.write(to);
        }
        return notPlaced;
    }

    /** The sheet of the form and a copy for each further one, next to each other. */
    private List<XSSFSheet> copies(XSSFWorkbook workbook, List<FormCells> forms) {
        List<XSSFSheet> sheets = new ArrayList<>();
        sheets.add(workbook.getSheetAt(sheet));
        for (int i = 1; i < forms.size(); i++) {
            XSSFSheet copy =
                    workbook.cloneSheet(sheet, free(workbook, forms.get(i).project()));
            workbook.setSheetOrder(copy.getSheetName(), sheet + i);
            sheets.add(copy);
        }
        if (forms.size() > 1) {
            workbook.setSheetName(sheet, free(workbook, forms.get(0).project()));
        }
        return sheets;
    }

    private static String free(XSSFWorkbook workbook, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "自评表" : wanted);
        String free = safe;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            String end = "-" + i;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return free;
    }
}
