package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Prints published forms by a browser and by a word processor, with every kind of line and on paper of heights that cut rows, reads the prints
 * and counts the cells that come out right. A program and no test: it needs both programs and takes minutes. The command stands in
 * src/test/resources/pdf/README.md.
 */
final class PrintedForms {
    private static final int FORMS_A_PRINT = 8;
    private static final int WIDTH = 9000;
    private static final int SAMPLE = 300;
    private static final List<Integer> HEIGHTS = List.of(120, 163, 205, 251, 297);
    private static final Map<String, String> LINES = Map.of(
            "solid", "1px solid black",
            "dashed", "1px dashed black",
            "dotted", "2px dotted black",
            "double", "3px double black",
            "grey", "1px solid #999999",
            "thick", "3px solid black",
            "hair", "0.5px solid black");

    private final Path folder;
    private final List<SeamCell> seams = new ArrayList<>();
    private int right;
    private int all;

    private PrintedForms(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder of the forms, and a folder for the prints, whose files are kept. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<FormCells> forms = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "*.json")) {
            for (Path file : files) {
                FormReader.standard().read(file).forms().forEach(form -> forms.add(form.cells()));
            }
        }
        forms.sort((one, other) -> one.id().compareTo(other.id()));
        PrintedForms printed = new PrintedForms(Files.createDirectories(Path.of(arguments[1])));
        int next = 0;
        for (String lines : new TreeSet<>(LINES.keySet())) {
            for (int height : HEIGHTS) {
                List<FormCells> some = new ArrayList<>();
                for (int i = 0; i < FORMS_A_PRINT; i++) {
                    some.add(forms.get(next++ % forms.size()));
                }
                printed.byBrowser(lines, height, some);
                printed.byWordProcessor(lines, height, some);
            }
        }
        System.out.println("cells " + printed.right + " of " + printed.all);
        System.out.println("at page ends, all: " + SeamCell.figures(printed.seams));
        System.out.println("at page ends, " + SAMPLE + ": " + SeamCell.figures(SeamCell.sample(printed.seams, SAMPLE)));
    }

    private void byBrowser(String lines, int height, List<FormCells> forms) throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8><style>@page{size:210mm " + height
                + "mm;margin:15mm}body{font:9pt 'Noto Serif CJK"
                + " SC'}table{border-collapse:collapse;margin-bottom:14pt;width:100%}td{border:"
                + LINES.get(lines) + ";padding:2px}</style></head><body>");
        forms.forEach(form -> page.append(OfficeWriters.table(OfficialForm.of(form, "1"))));
        String name = "browser-" + lines + "-" + height;
        Path html = Files.writeString(folder.resolve(name + ".html"), page + "</body></html>", StandardCharsets.UTF_8);
        Path pdf = folder.resolve(name + ".pdf");
        run(
                pdf,
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                html.toUri().toString());
        compare(pdf, forms);
    }

    private void byWordProcessor(String lines, int height, List<FormCells> forms)
            throws IOException, InterruptedException {
        String name = "word-processor-" + lines + "-" + height;
        Path docx = folder.resolve(name + ".docx");
        try (XWPFDocument document = new XWPFDocument()) {
            CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            size.setW(BigInteger.valueOf(11906));
            size.setH(BigInteger.valueOf(Math.round(height * 1440 / 25.4)));
            for (FormCells form : forms) {
                XWPFTable table = document.createTable();
                table.setWidth("100%");
                XWPFTable.XWPFBorderType border = switch (lines) {
                    case "dashed" -> XWPFTable.XWPFBorderType.DASHED;
                    case "dotted" -> XWPFTable.XWPFBorderType.DOTTED;
                    case "double" -> XWPFTable.XWPFBorderType.DOUBLE;
                    case "thick" -> XWPFTable.XWPFBorderType.THICK;
                    default -> XWPFTable.XWPFBorderType.SINGLE;
                };
                int eighths = lines.equals("thick") ? 18 : lines.equals("hair") ? 2 : 4;
                String colour = lines.equals("grey") ? "999999" : "000000";
                table.setTopBorder(border, eighths, 0, colour);
                table.setBottomBorder(border, eighths, 0, colour);
                table.setLeftBorder(border, eighths, 0, colour);
                table.setRightBorder(border, eighths, 0, colour);
                table.setInsideHBorder(border, eighths, 0, colour);
                table.setInsideVBorder(border, eighths, 0, colour);
                Grid grid = OfficialForm.of(form, "1");
                OfficeWriters.table(table, grid);
                widths(table, grid);
                document.createParagraph();
            }
            Files.write(docx, OfficeWriters.bytes(document));
        }
        Path pdf = folder.resolve(name + ".pdf");
        run(pdf, "soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString());
        compare(pdf, forms);
    }

    /** A word processor draws a table as its columns are wide, and not as its cells span them. */
    private static void widths(XWPFTable table, Grid grid) {
        int columns = grid.startingIn(0).get(0).columns();
        CTTblGrid all = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < columns; i++) {
            all.addNewGridCol().setW(BigInteger.valueOf(WIDTH / columns));
        }
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (int row = 0; row < grid.rows(); row++) {
            List<GridCell> cells = grid.covering(row);
            for (int i = 0; i < cells.size(); i++) {
                table.getRow(row)
                        .getCell(i)
                        .setWidth(Integer.toString(cells.get(i).columns() * WIDTH / columns));
            }
        }
    }

    private static void run(Path made, String... command) throws IOException, InterruptedException {
        if (Files.exists(made)) {
            return;
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (!Files.exists(made)) {
            throw new IOException(String.join(" ", command) + ": " + made);
        }
    }

    private void compare(Path pdf, List<FormCells> expected) throws IOException {
        ReadFile read = FormReader.standard().read(pdf);
        read.troubles().forEach(trouble -> System.out.println("  " + trouble));
        SeamCell.of(pdf, read, expected).forEach(cell -> {
            seams.add(cell);
            if (!cell.isRight()) {
                System.out.println("  at a page end: " + cell);
            }
        });
        int good = 0;
        int cells = 0;
        for (int i = 0; i < expected.size(); i++) {
            Map<String, String> wanted = FormText.cells(expected.get(i));
            Map<String, String> got =
                    i < read.forms().size() ? FormText.cells(read.forms().get(i).cells()) : Map.of();
            TreeSet<String> names = new TreeSet<>(wanted.keySet());
            names.addAll(got.keySet());
            for (String cell : names) {
                cells++;
                if (Objects.equals(wanted.get(cell), got.get(cell))) {
                    good++;
                } else {
                    System.out.println(
                            "  " + expected.get(i).id() + " " + cell + ": " + wanted.get(cell) + " | " + got.get(cell));
                }
            }
        }
        right += good;
        all += cells;
        System.out.println(pdf.getFileName() + ": forms " + read.forms().size() + " of " + expected.size() + ", cells "
                + good + " of " + cells);
    }
}
