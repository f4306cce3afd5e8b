package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read, or refused in one line, soon and without much memory. */
@Timeout(30)
class HostileFilesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "src/test/resources/office");
    private static final Path XLSX = SAMPLES.resolve("xlsx-05-hubei-20-without-weights.xlsx");
    private static final Path DOCX = SAMPLES.resolve("docx-03-tongzhou-annex.docx");
    private static final Path XLS = SAMPLES.resolve("xls-02-tongzhou-many-forms-one-sheet.xls");

    private static ReadFile read(String name, byte[] bytes) {
        return FormReader.standard().read(name, bytes);
    }

    private static FileTrouble refused(String name, byte[] bytes) {
        ReadFile read = read(name, bytes);
        assertThat(read.forms()).isEmpty();
        assertThat(read.troubles()).hasSize(1);
        assertThat(read.troubles().get(0).toString()).doesNotContain("\n").contains(" / ");
        return read.troubles().get(0);
    }

    /** The archive with some of its parts replaced or added. */
    private static byte[] with(Path archive, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!parts.containsKey(entry.getName())) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] part(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(String inside) {
        return ascii(
                "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + inside + "</worksheet>");
    }

    @Test
    void a_million_empty_rows_are_refused_before_the_workbook_is_opened() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_048_576; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] file = with(XLSX, Map.of("xl/worksheets/sheet1.xml", sheet(rows + "</sheetData>")));

        assertThat(refused("多行.xlsx", file).why().chinese()).contains("50000 行");
    }

    @Test
    void ten_thousand_merged_cells_are_read_in_time() throws IOException {
        StringBuilder merged = new StringBuilder("<sheetData/><mergeCells>");
        for (int row = 1; row <= 10_000; row++) {
            merged.append("<mergeCell ref=\"A")
                    .append(row)
                    .append(":C")
                    .append(row)
                    .append("\"/>");
        }
        byte[] file = with(XLSX, Map.of("xl/worksheets/sheet4.xml", sheet(merged + "</mergeCells>")));

        assertThat(read("合并.xlsx", file).forms()).hasSize(3);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        assertThat(refused("炸弹.xlsx", bomb(XLSX, "xl/worksheets/sheet1.xml", 300))
                        .why()
                        .chinese())
                .contains("256 MB");
    }

    @Test
    void a_bomb_in_a_text_document_is_refused() throws IOException {
        assertThat(refused("炸弹.docx", bomb(DOCX, "word/document.xml", 80)).why().chinese())
                .contains("64 MB");
    }

    /** The archive with a part of so many megabytes of spaces. */
    private static byte[] bomb(Path archive, String part, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.putNextEntry(new ZipEntry(part));
            to.write(ascii("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"));
            for (int i = 0; i < megabytes; i++) {
                to.write(blank);
            }
            copy(archive, to, part);
        }
        return bytes.toByteArray();
    }

    private static void copy(Path archive, ZipOutputStream to, String but) throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(but)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
    void entities_are_neither_expanded_nor_fetched_in_a_workbook(String part) throws IOException {
        assertNothingLeaks(with(XLSX, Map.of(part, laughs("worksheet"))), "笑.xlsx");
        assertNothingLeaks(with(XLSX, Map.of(part, external("worksheet"))), "外.xlsx");
    }

    @Test
    void entities_are_neither_expanded_nor_fetched_in_a_document() throws IOException {
        assertNothingLeaks(with(DOCX, Map.of("word/document.xml", laughs("document"))), "笑.docx");
        assertNothingLeaks(with(DOCX, Map.of("word/document.xml", external("document"))), "外.docx");
    }

    private static void assertNothingLeaks(byte[] file, String name) {
        ReadFile read = read(name, file);
        assertThat(read.toString()).doesNotContain("root:").doesNotContain("lollol");
    }

    private static byte[] laughs(String root) {
        StringBuilder entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return ascii(entities + "]><" + root + ">&a9;</" + root + ">");
    }

    private static byte[] external(String root) {
        return ascii("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><" + root
                + ">&f;</" + root + ">");
    }

    @Test
    void a_file_with_a_password_says_so() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (OutputStream to = encryptor.getDataStream(files)) {
                to.write(Files.readAllBytes(XLSX));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);

            assertThat(refused("密.xlsx", bytes.toByteArray()).why().chinese()).contains("密码");
        }
    }

    @Test
    void a_file_cut_anywhere_is_refused_or_read() throws IOException {
        for (Path sample : new Path[] {XLSX, DOCX, XLS}) {
            byte[] whole = Files.readAllBytes(sample);
            for (int part = 1; part < 20; part++) {
                ReadFile read =
                        read(String.valueOf(sample.getFileName()), Arrays.copyOf(whole, whole.length * part / 20));
                assertThat(read.entries()).isNotEmpty();
                assertThat(read.troubles().size() + read.forms().size()).isPositive();
            }
        }
    }

    @Test
    void a_last_block_that_is_too_short_is_padded() throws IOException {
        byte[] whole = Files.readAllBytes(XLS);
        byte[] cut = Arrays.copyOf(whole, whole.length - 100);

        assertThat(read("短.xls", cut).forms()).hasSize(3);
    }

    @Test
    void the_bytes_decide_and_not_the_ending() throws IOException {
        assertThat(read("其实是文档.xls", Files.readAllBytes(DOCX)).forms()).hasSize(7);
        assertThat(read("其实是表格.html", Files.readAllBytes(XLSX)).forms()).hasSize(4);
        assertThat(read("其实是老表格.wps", Files.readAllBytes(XLS)).forms()).hasSize(3);
    }

    @Test
    void pictures_archives_and_other_documents_say_what_to_save_as() throws IOException {
        assertThat(refused("图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
                        .why()
                        .chinese())
                .contains(".docx");
        ByteArrayOutputStream ofd = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ofd)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            zip.write(ascii("<ofd/>"));
        }
        assertThat(refused("文.ofd", ofd.toByteArray()).why().chinese())
                .contains("OFD")
                .contains(".docx");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThat(refused("包.zip", other.toByteArray()).why().chinese()).contains("压缩包");
    }

    @Test
    void macros_and_links_to_other_files_are_left_where_they_are() throws IOException {
        String types = new String(part(XLSX, "[Content_Types].xml"), StandardCharsets.UTF_8);
        String macros = "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
        byte[] file = with(
                XLSX,
                Map.of(
                        "[Content_Types].xml", ascii(types.replaceFirst("<Default", macros + "<Default")),
                        "xl/vbaProject.bin", new byte[] {(byte) 0xD0, (byte) 0xCF},
                        "xl/externalLinks/externalLink1.xml", ascii("<externalLink/>")));

        assertThat(read("宏.xlsm", file).forms()).hasSize(4);
    }

    @Test
    void tables_nested_a_thousand_deep_are_refused() throws IOException {
        String page = "<table><tr><td>".repeat(1000) + "x" + "</td></tr></table>".repeat(1000);
        StringBuilder word = new StringBuilder();
        String open = "<w:tbl><w:tr><w:tc><w:p/>";
        word.append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        word.append(open.repeat(1000))
                .append("</w:tc></w:tr></w:tbl>".repeat(1000))
                .append("</w:body></w:document>");

        refused("深.html", ascii(page));
        refused("深.docx", with(DOCX, Map.of("word/document.xml", ascii(word.toString()))));
    }

    @Test
    void a_page_with_a_million_cells_is_read_in_time() {
        StringBuilder page = new StringBuilder("<table>");
        for (int row = 0; row < 5000; row++) {
            page.append("<tr>").append("<td>1".repeat(100)).append("</tr>");
        }

        refused("大.html", ascii(page.append("</table>").toString()));
    }

    @Test
    void reading_is_soon_over_for_what_is_no_file_at_all() {
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        noise[0] = (byte) 0xD0;
        noise[1] = (byte) 0xCF;
        noise[2] = 0x11;
        noise[3] = (byte) 0xE0;

        assertThat(read("乱.doc", noise).troubles()).hasSize(1);
    }
}
