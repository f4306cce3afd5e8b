package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook says what the JSON of the same run says, and can be worked with. */
class WorkbookOutputTest {
    private static final List<String> FORMS =
            List.of("chaoyang-2024-26", "fengtai-2020-13", "fengtai-2022-14", "tongzhou-2023-07", "tongzhou-2023-22");

    @TempDir
    Path folder;

    private Path forms() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        for (String form : FORMS) {
            Files.copy(Program.published(form), forms.resolve(form + ".json"));
        }
        return forms;
    }

    private Path workbook(Object... args) {
        Path file = folder.resolve("report.xlsx");
        List<Object> all = new ArrayList<>(List.of("--format", "xlsx", "--out", file));
        all.addAll(List.of(args));
        Program program = Program.run(all.toArray());
        assertThat(program.out()).isEmpty();
        return file;
    }

    private static List<Map<String, @Nullable Object>> json(Object... args) {
        List<Object> all = new ArrayList<>(List.of("--format", "json"));
        all.addAll(List.of(args));
        return Program.run(all.toArray()).outLines().stream()
                .map(JsonTree::object)
                .toList();
    }

    private static void assertNumber(@Nullable Cell cell, @Nullable Object expected) {
        if (expected == null) {
            assertThat(Workbooks.text(cell)).isEmpty();
        } else {
            assertThat(Workbooks.number(cell)).isEqualTo(Double.valueOf(expected.toString()));
        }
    }

    private static CellStyle style(Map<String, Cell> row, String heading) {
        return Objects.requireNonNull(row.get(heading)).getCellStyle();
    }

    @Test
    void every_row_of_every_form_has_the_figures_of_the_json() throws IOException {
        Path forms = forms();
        List<Map<String, Cell>> rows = Workbooks.rows(workbook(forms), "审核表");
        int next = 0;
        for (Map<String, @Nullable Object> form : json(forms)) {
            List<Map<String, @Nullable Object>> all = new ArrayList<>(JsonTree.children(form, "indicators"));
            if (form.get("execution") != null) {
                all.add(0, JsonTree.child(form, "execution"));
            }
            for (Map<String, @Nullable Object> expected : all) {
                Map<String, Cell> row = rows.get(next++);
                assertThat(Workbooks.text(row.get("编号"))).isEqualTo(form.get("id"));
                assertThat(Workbooks.text(row.get("三级指标")))
                        .isEqualTo(String.valueOf(expected.getOrDefault("name", "")));
                assertNumber(row.get("公布得分"), expected.get("published"));
                assertNumber(row.get("重算得分"), expected.get("score"));
                Object verdict = expected.get("verdictLabel");
                assertThat(Workbooks.text(row.get("结论"))).isEqualTo(verdict == null ? "未公布" : verdict);
                Object explanation = expected.get("explanation");
                if (explanation != null && expected.get("score") != null) {
                    List<String> lines = explanation
                            .toString()
                            .lines()
                            .skip(1)
                            .map(String::strip)
                            .toList();
                    assertThat(Workbooks.text(row.get("算式、原因和依据"))).contains(lines);
                }
            }
        }
        assertThat(rows).hasSize(next);
    }

    @Test
    void every_finding_is_a_row_with_what_to_do_and_where_it_stands_in_the_file() throws IOException {
        Path forms = forms();
        List<Map<String, Cell>> rows = Workbooks.rows(workbook(forms), "问题");
        int next = 0;
        for (Map<String, @Nullable Object> form : json(forms)) {
            for (Map<String, @Nullable Object> finding : JsonTree.children(form, "findings")) {
                Map<String, Cell> row = rows.get(next++);
                assertThat(Workbooks.text(row.get("文件"))).endsWith(form.get("id") + ".json");
                assertThat(Workbooks.text(row.get("代码"))).isEqualTo(finding.get("code"));
                assertThat(Workbooks.text(row.get("说明"))).isEqualTo(finding.get("message"));
                assertThat(Workbooks.text(row.get("程度"))).isEqualTo(finding.get("severityLabel"));
                assertThat(Workbooks.text(row.get("怎么办"))).isNotBlank();
                if (finding.get("row") != null) {
                    assertThat(Workbooks.number(row.get("行")))
                            .isEqualTo(Integer.parseInt(finding.get("row").toString()) + 1);
                    assertThat(Workbooks.text(row.get("在文件中"))).matches("第 \\d+ 行第 \\d+ 列");
                }
            }
        }
        assertThat(rows).hasSize(next).isNotEmpty();
    }

    @Test
    void a_form_is_a_line_and_so_is_a_file_that_could_not_be_reviewed() throws IOException {
        Path forms = forms();
        Path broken = Files.writeString(forms.resolve("z.json"), "{\"id\": ");
        List<Map<String, Cell>> rows = Workbooks.rows(workbook(forms), "各表");
        List<Map<String, @Nullable Object>> json = json(forms);

        assertThat(rows).hasSize(json.size() + 1);
        for (int i = 0; i < json.size(); i++) {
            Map<String, @Nullable Object> total = JsonTree.child(json.get(i), "total");
            assertNumber(rows.get(i).get("公布总分"), total.get("published"));
            assertNumber(rows.get(i).get("重算总分"), total.get("score"));
            assertNumber(rows.get(i).get("待定分值"), total.get("open"));
            assertNumber(rows.get(i).get("待定的按公布的得分"), total.get("accepted"));
            Object grade = json.get(i).get("grade");
            assertThat(Workbooks.text(rows.get(i).get("重算等级"))).isEqualTo(grade == null ? "" : grade);
            Object execution = json.get(i).get("execution");
            if (execution != null) {
                assertNumber(
                        rows.get(i).get("执行率"),
                        JsonTree.child(json.get(i), "execution").get("rate"));
            }
        }
        assertThat(Workbooks.text(rows.get(json.size()).get("文件"))).isEqualTo(broken.toString());
        assertThat(Workbooks.text(rows.get(json.size()).get("备注"))).startsWith("不能审核：第 1 行第 8 列");
    }

    @Test
    void figures_have_two_decimals_or_more_and_rates_are_percent() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(workbook(forms()))) {
            Map<String, Cell> row = Workbooks.rows(workbook.getSheet("审核表")).get(0);
            assertThat(style(row, "分值").getDataFormatString()).isEqualTo("0.00");
            Map<String, Cell> form = Workbooks.rows(workbook.getSheet("各表")).get(0);
            assertThat(style(form, "执行率").getDataFormatString()).isEqualTo("0.00%");
            assertThat(style(form, "全年预算数\n（万元）").getDataFormatString()).isEqualTo("0.000");
        }
    }

    @Test
    void sheets_have_frozen_headings_a_filter_and_are_set_up_for_a4_across() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(workbook(forms()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            for (int i = 0; i < 3; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith(Integer.toString(sheet.getLastRowNum() + 1));
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            }
        }
    }

    @Test
    void text_that_begins_like_a_formula_stays_text() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("hostile"));
        String form = Program.text(Program.published("chaoyang-2024-26"));
        for (String begin :
                List.of("=HYPERLINK(\\\"http://x\\\")", "+1+1", "-2", "@SUM(A1)", "\\t=1+1", "\\r=1+1", "＝1")) {
            Path file = forms.resolve(forms.toFile().list().length + ".json");
            Files.writeString(
                    file,
                    form.replaceFirst(
                            "\"project\": \"[^\"]*\"", "\"project\": \"" + begin.replace("\\", "\\\\") + "\""));
        }
        try (XSSFWorkbook workbook = Workbooks.open(workbook(forms))) {
            for (Map<String, Cell> row : Workbooks.rows(workbook.getSheet("审核表"))) {
                assertThat(Objects.requireNonNull(row.get("项目名称")).getCellType())
                        .isEqualTo(CellType.STRING);
                assertThat(style(row, "项目名称").getQuotePrefixed())
                        .as(Workbooks.text(row.get("项目名称")))
                        .isTrue();
                assertThat(style(row, "编号").getQuotePrefixed()).isFalse();
            }
        }
    }

    @Test
    void the_same_forms_give_the_same_bytes() throws Exception {
        Path forms = forms();
        byte[] first = Files.readAllBytes(workbook(forms));
        Thread.sleep(2100); // zip files know the time to two seconds
        assertThat(Files.readAllBytes(workbook(forms))).isEqualTo(first);
    }

    @Test
    void lang_en_gives_the_same_figures_in_english() throws IOException {
        Path forms = forms();
        List<Map<String, Cell>> chinese = Workbooks.rows(workbook(forms), "审核表");
        try (XSSFWorkbook workbook = Workbooks.open(workbook("--lang", "en", forms))) {
            List<Map<String, Cell>> english = Workbooks.rows(workbook.getSheet("Rows"));
            assertThat(workbook.getSheet("Findings")).isNotNull();
            assertThat(workbook.getSheet("Forms")).isNotNull();
            assertThat(english).hasSameSizeAs(chinese);
            for (int i = 0; i < chinese.size(); i++) {
                assertThat(Workbooks.number(english.get(i).get("Recomputed")))
                        .isEqualTo(Workbooks.number(chinese.get(i).get("重算得分")));
            }
            assertThat(Workbooks.text(english.get(0).get("Verdict"))).isEqualTo("match");
        }
    }

    @Test
    void only_errors_leaves_out_sound_forms_and_says_how_many() throws IOException {
        Path forms = forms();
        List<Map<String, @Nullable Object>> json = json("--only-errors", forms);
        try (XSSFWorkbook workbook = Workbooks.open(workbook("--only-errors", forms))) {
            assertThat(Workbooks.rows(workbook.getSheet("问题")))
                    .isNotEmpty()
                    .allMatch(row -> Workbooks.text(row.get("程度")).equals("错误"));
            List<Map<String, Cell>> lines = Workbooks.rows(workbook.getSheet("各表"));
            assertThat(lines).hasSize(json.size() + 1);
            assertThat(Workbooks.text(lines.get(json.size()).get("备注")))
                    .isEqualTo("没有错误而未列出的表 " + (FORMS.size() - json.size()) + " 张");
        }
    }

    @Test
    void what_was_not_read_and_statements_have_sheets_of_their_own() throws IOException {
        Path forms = forms();
        Files.writeString(
                forms.resolve("later.json"),
                Program.text(Program.published("fengtai-2022-14"))
                        .replaceFirst("\\{", "{\"schema\": \"jixiao/form/0\", \"colour\": \"red\","));
        Files.copy(
                Program.corpus().resolveSibling("statements").resolve("fengtai-2022-statement.json"),
                forms.resolve("statement.json"));
        try (XSSFWorkbook workbook = Workbooks.open(workbook(forms))) {
            assertThat(Workbooks.rows(workbook.getSheet("没有读的内容")))
                    .singleElement()
                    .satisfies(
                            row -> assertThat(Workbooks.text(row.get("没有读的内容"))).contains("colour"));
            assertThat(Workbooks.rows(workbook.getSheet("部门自评"))).isNotEmpty();
        }
    }

    @Test
    void the_summary_has_the_figures_of_its_json() throws IOException {
        Path forms = forms();
        Map<String, @Nullable Object> json = json("--summary", forms).get(0);
        Path file = workbook("--summary", forms);
        Map<String, Cell> average = Workbooks.rows(file, "总分").get(2);
        Map<String, @Nullable Object> three = JsonTree.child(json, "threeWays");

        assertNumber(average.get("公布"), JsonTree.child(three, "published").get("average"));
        assertNumber(
                average.get("重算，待定的按公布的计"), JsonTree.child(three, "accepted").get("average"));
        List<Map<String, Cell>> grades = Workbooks.rows(file, "等级");
        List<Map<String, @Nullable Object>> expected = JsonTree.children(json, "grades");
        assertThat(grades).hasSameSizeAs(expected);
        for (int i = 0; i < grades.size(); i++) {
            assertNumber(grades.get(i).get("项目数"), expected.get(i).get("projects"));
            assertNumber(grades.get(i).get("全年预算数（万元）"), expected.get(i).get("adjusted"));
        }
        List<Map<String, Cell>> funds = Workbooks.rows(file, "资金");
        assertNumber(funds.get(funds.size() - 1).get("执行率"), json.get("rate"));
        List<Map<String, Cell>> findings = Workbooks.rows(file, "问题");
        assertThat(findings.stream().map(row -> Workbooks.text(row.get("代码"))))
                .containsExactlyElementsOf(JsonTree.children(json, "findings").stream()
                        .map(finding -> String.valueOf(finding.get("code")))
                        .toList());
    }

    @Test
    void without_out_the_workbook_goes_through_a_pipe_but_not_onto_a_terminal() throws IOException {
        Path forms = forms();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(FormReview.run(new Screen(to, errors, true, 100), "--format", "xlsx", forms.toString()))
                .isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("不能显示在屏幕上；请加 --out FILE", "add --out FILE");

        assertThat(FormReview.run(Screen.of(to, errors), "--format", "xlsx", forms.toString()))
                .isEqualTo(1);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(workbook(forms)));
    }

    @Test
    void what_a_workbook_cannot_say_is_refused_in_both_languages() {
        assertThat(Program.run(
                                "--format",
                                "xlsx",
                                "--compare",
                                "national/2020",
                                "beijing/chaoyang/2024",
                                Program.corpus())
                        .err())
                .contains("不能与 --compare 同用", "cannot stand beside --compare");
        assertThat(Program.run("--lang", "fr", "--format", "xlsx", Program.corpus())
                        .err())
                .contains("没有语言 fr，可用的有 zh, en", "no language fr, expected zh or en");
    }
}
