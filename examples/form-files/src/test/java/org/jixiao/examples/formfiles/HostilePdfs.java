package org.jixiao.examples.formfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jixiao.examples.formfiles.PdfSketch.Lines;
import org.jixiao.examples.formfiles.grid.Grid;

/** PDF files that want to be trouble, each made when it is asked for. As a program it reads them all and prints a line each. */
final class HostilePdfs {
    private static final int MILLION = 1_000_000;

    private HostilePdfs() {}

    /** Reads every file: name, milliseconds of work, number of forms, and what is said of it, separated by tabs. */
    public static void main(String[] arguments) {
        all().forEach((name, file) -> {
            byte[] bytes = file.get();
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ReadFile read = FormReader.standard().read(name + ".pdf", bytes);
            long took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / MILLION;
            System.out.println(name + "\t" + took + "\t" + read.forms().size() + "\t" + read.troubles());
        });
    }

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("operators", () -> content("0 0 m 9 0 l S\n".repeat(MILLION)));
        all.put("one-path", () -> content("0 0 m " + "9 0 l 9 9 l ".repeat(MILLION / 2) + "S"));
        all.put("pieces", () -> content("0 0 m " + "90 0 l 0 90 l ".repeat(20) + " 0 5 90 5 re S\n".repeat(150_000)));
        all.put("crossing-lines", HostilePdfs::crossing);
        all.put("loose-lines", HostilePdfs::loose);
        all.put("rows", () -> rows(80_000));
        all.put("saved-states", () -> content("q ".repeat(MILLION)));
        all.put("form-in-itself", HostilePdfs::formInItself);
        all.put("forms-of-forms", HostilePdfs::formsOfForms);
        all.put("deep-pages", () -> deepPages(50_000));
        all.put("looping-pages", HostilePdfs::loopingPages);
        all.put("false-count", HostilePdfs::falseCount);
        all.put("pages", HostilePdfs::manyPages);
        all.put("content-bomb", () -> packed(RawPdf.zeros(1024)));
        all.put("content-again-and-again", HostilePdfs::contentAgain);
        all.put("file-bomb", HostilePdfs::fileBomb);
        all.put("object-stream-bomb", HostilePdfs::objectStreamBomb);
        all.put("font-map-bomb", () -> fontMap("1 beginbfrange <0000> <FFFF> <0000> endbfrange\n".repeat(20_000)));
        all.put("font-map-large", () -> fontMap("1 beginbfchar <0001> <0041> endbfchar\n".repeat(MILLION)));
        all.put("glyphs", () -> content("BT /F1 1 Tf " + ("<" + "4E00".repeat(1000) + "> Tj ").repeat(1000) + "ET"));
        all.put("nested-arrays", () -> content("[".repeat(MILLION) + " TJ"));
        all.put("nested-objects", () -> nestedObjects(200_000));
        all.put("numbers", () -> content("1e400 -1e400 m NaN 99999999999999999999 l S 0 0 1e38 1e38 re f"));
        all.put("truncated", () -> Arrays.copyOf(form(), form().length * 2 / 3));
        all.put("header-alone", () -> RawPdf.ascii("%PDF-1.7"));
        all.put("noise", HostilePdfs::noise);
        all.put("password", () -> protectedBy("open"));
        return all;
    }

    private static PdfSketch sketch() {
        return new PdfSketch(500, 500);
    }

    /** A file with one table, as it should be. */
    static byte[] form() {
        Grid.Builder grid = Grid.table(1);
        for (int i = 0; i < 12; i++) {
            grid.add(i / 3, i % 3, 1, 1, "格" + i);
        }
        return sketch().table(grid.build(), 30, 30, 80, 30, 10, Lines.STROKES)
                .page(0)
                .bytes();
    }

    private static byte[] content(String operators) {
        return sketch().raw(operators).page(0).bytes();
    }

    private static byte[] packed(byte[] content) {
        RawPdf file = new RawPdf();
        int stream = file.packed("/Filter /FlateDecode", content);
        return file.withPages(List.of(page(file, stream + " 0 R")));
    }

    private static int page(RawPdf file, String contents) {
        return file.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents " + contents + " >>");
    }

    private static byte[] crossing() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            float at = i * 0.005f;
            lines.append(at + " 0 m " + at + " 500 l S 0 " + at + " m 500 " + at + " l S\n");
        }
        return content(lines.toString());
    }

    /** A table of very many lines, and as many lines beside it that belong to no table. */
    private static byte[] loose() {
        int many = 150_000;
        StringBuilder lines = new StringBuilder("0 0 m 0 900000 l S 90 0 m 90 900000 l S\n");
        for (int i = 0; i < many; i++) {
            lines.append(
                    "0 " + i * 6 + " m 90 " + i * 6 + " l S " + (200 + i * 8) + " 0 m " + (200 + i * 8) + " 9 l S\n");
        }
        return new PdfSketch(2_000_000, 1_000_000).raw(lines.toString()).page(0).bytes();
    }

    /** One page with so many rows. */
    private static byte[] rows(int many) {
        StringBuilder lines = new StringBuilder(
                "BT /F1 1 Tf 9 9 Td <4E00> Tj ET 0 0 m 0 " + many * 6 + " l S 90 0 m 90 " + many * 6 + " l S\n");
        for (int i = 0; i <= many; i++) {
            lines.append("0 " + i * 6 + " m 90 " + i * 6 + " l S\n");
        }
        return new PdfSketch(500, many * 6 + 100).raw(lines.toString()).page(0).bytes();
    }

    private static byte[] formInItself() {
        PdfSketch sketch = sketch();
        int number = sketch.file().stream("", RawPdf.ascii("/X Do"));
        sketch.file().set(number, "");
        byte[] again = RawPdf.ascii("/X Do");
        int form = sketch.file()
                .packed(
                        "/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X " + (number + 1)
                                + " 0 R >> >>",
                        again);
        return sketch.resources("/XObject << /X " + form + " 0 R >>")
                .raw("/X Do")
                .page(0)
                .bytes();
    }

    /** Each form shows the next one ten times. */
    private static byte[] formsOfForms() {
        PdfSketch sketch = sketch();
        int below = sketch.file()
                .packed("/Type /XObject /Subtype /Form /BBox [0 0 500 500]", RawPdf.ascii("0 0 m 9 9 l S"));
        for (int i = 0; i < 10; i++) {
            below = sketch.file()
                    .packed(
                            "/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X " + below
                                    + " 0 R >> >>",
                            RawPdf.ascii("/X Do ".repeat(10)));
        }
        return sketch.resources("/XObject << /X " + below + " 0 R >>")
                .raw("/X Do")
                .page(0)
                .bytes();
    }

    private static byte[] deepPages(int depth) {
        RawPdf file = new RawPdf();
        file.set(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        for (int i = 3; i < depth; i++) {
            file.add("<< /Type /Pages /Count 1 /Parent " + (i - 1) + " 0 R /Kids [" + (i + 1) + " 0 R] >>");
        }
        file.add("<< /Type /Page /Parent " + (depth - 1) + " 0 R >>");
        return file.bytes();
    }

    private static byte[] loopingPages() {
        RawPdf file = new RawPdf();
        file.set(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        file.add("<< /Type /Pages /Count 1 /Parent 2 0 R /Kids [2 0 R] >>");
        return file.bytes();
    }

    private static byte[] falseCount() {
        RawPdf file = new RawPdf();
        int page = page(file, "[]");
        file.set(2, "<< /Type /Pages /Count 2000000000 /Kids [" + page + " 0 R] >>");
        return file.bytes();
    }

    private static byte[] manyPages() {
        RawPdf file = new RawPdf();
        Integer[] pages = new Integer[5000];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = page(file, "[]");
        }
        return file.withPages(List.of(pages));
    }

    private static byte[] contentAgain() {
        RawPdf file = new RawPdf();
        int stream = file.packed("/Filter /FlateDecode", RawPdf.zeros(30));
        return file.withPages(List.of(page(file, "[" + (stream + " 0 R ").repeat(1000) + "]")));
    }

    private static byte[] fileBomb() {
        RawPdf file = new RawPdf();
        byte[] zeros = RawPdf.zeros(60);
        for (int i = 0; i < 20; i++) {
            file.packed("/Filter /FlateDecode", zeros);
        }
        return file.withPages(List.of(page(file, "[]")));
    }

    /** The catalogue stands in a stream of objects that inflates to a gigabyte. */
    private static byte[] objectStreamBomb() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(RawPdf.ascii("%PDF-1.7\n"));
        int at = file.size();
        byte[] packed = RawPdf.zeros(1024);
        file.writeBytes(RawPdf.ascii("1 0 obj << /Type /ObjStm /N 1 /First 10 /Filter /FlateDecode /Length "
                + packed.length + " >>\nstream\n"));
        file.writeBytes(packed);
        file.writeBytes(RawPdf.ascii("\nendstream endobj\n"));
        int table = file.size();
        byte[] entries = {
            0,
            0,
            0,
            0,
            0,
            1,
            (byte) (at >> 16),
            (byte) (at >> 8),
            (byte) at,
            0,
            2,
            0,
            0,
            1,
            0,
            1,
            (byte) (table >> 16),
            (byte) (table >> 8),
            (byte) table,
            0
        };
        file.writeBytes(RawPdf.ascii(
                "3 0 obj << /Type /XRef /Size 4 /W [1 3 1] /Root 2 0 R /Length " + entries.length + " >>\nstream\n"));
        file.writeBytes(entries);
        file.writeBytes(RawPdf.ascii("\nendstream endobj\nstartxref\n" + table + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private static byte[] fontMap(String ranges) {
        PdfSketch sketch = sketch();
        int map = sketch.file().stream(
                "",
                RawPdf.ascii("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + ranges + "endcmap"));
        int font = sketch.font("/ToUnicode " + map + " 0 R");
        return sketch.resources("/ExtGState << /G << /Font [" + font + " 0 R 10] >> >>")
                .raw("/G gs")
                .page(0)
                .bytes();
    }

    private static byte[] nestedObjects(int depth) {
        RawPdf file = new RawPdf();
        int page = file.add(
                "<< /Type /Page /MediaBox [0 0 500 500] /Contents " + "[".repeat(depth) + "]".repeat(depth) + " >>");
        return file.withPages(List.of(page));
    }

    private static byte[] noise() {
        byte[] bytes = form();
        Random random = new Random(13);
        for (int i = 9; i < bytes.length; i += 1 + random.nextInt(40)) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** A file that asks for a password to open it; for an empty one it asks for none. */
    static byte[] protectedBy(String toOpen) {
        try (PDDocument document = Loader.loadPDF(form())) {
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", toOpen, nothing));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
