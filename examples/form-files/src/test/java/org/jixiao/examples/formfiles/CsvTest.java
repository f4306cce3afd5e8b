package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table with a row an indicator is read as forms; what it says that no form can hold is told, never dropped. */
class CsvTest {
    private static final String HEADINGS = "编号,地区,年度,项目名称,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n";

    private static ReadFile read(String text) {
        return FormReader.standard().read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> troubles(ReadFile read) {
        return read.troubles().stream()
                .map(trouble -> trouble.message().toString())
                .toList();
    }

    private static String sample() throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", "."), "samples/forms.csv"));
    }

    @Test
    void the_sample_holds_two_forms_cell_by_cell() throws IOException {
        ReadFile read = read(sample());

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).extracting(form -> form.cells().id()).containsExactly("p-1", "p-2");
        FormCells first = read.forms().get(0).cells();
        assertThat(first.unit()).isEqualTo("信息中心");
        assertThat(first.totalFunds()).isEqualTo(new FundsCells("100", "100", "95"));
        assertThat(first.funds()).containsOnlyKeys("当年财政拨款");
        assertThat(first.funds()).containsValue(new FundsCells(null, "100", "95"));
        assertThat(first.execution()).isEqualTo(new ScoreCells("10", "95%", "9.5"));
        assertThat(first.total()).isEqualTo(new ScoreCells(null, null, "96.5"));
        assertThat(first.indicators()).extracting(RowCells::name).containsExactly("维护终端数量", "故障修复时间", "用户满意度");
        assertThat(first.indicators().get(0).target()).isEqualTo("1,200");
        assertThat(first.indicators().get(0).unit()).isEqualTo("台");
        assertThat(read.forms().get(0).places().of(2, Column.ACTUAL)).contains(new Place.InTable(4, 23));
        assertThat(read.forms().get(1).places().of("/year")).contains(new Place.InTable(5, 3));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK"})
    void it_is_read_in_the_encodings_of_spreadsheets_and_with_a_mark(String charset) throws IOException {
        List<FileForm> forms = read(sample()).forms();

        assertThat(FormReader.standard()
                        .read("t.csv", sample().getBytes(Charset.forName(charset)))
                        .forms())
                .isEqualTo(forms);
        assertThat(read("\uFEFF" + sample()).forms()).isEqualTo(forms);
        assertThat(read(sample().replace("\n", "\r\n")).forms()).isEqualTo(forms);
    }

    @Test
    void utf_16_and_damaged_utf_8_are_refused() throws IOException {
        byte[] damaged = sample().getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 40] = (byte) 0xFF;

        assertThat(troubles(FormReader.standard().read("t.csv", sample().getBytes(StandardCharsets.UTF_16))))
                .singleElement()
                .asString()
                .contains("编码是 UTF-16");
        assertThat(troubles(FormReader.standard().read("t.csv", damaged)))
                .singleElement()
                .asString()
                .contains("第 5 行", "不是 UTF-8（第 ");
    }

    @Test
    void english_field_names_are_accepted_and_unit_is_told_by_its_place() {
        ReadFile read = read(
                "id,district,year,project,unit,funds.total.executed,funds.中央资金.adjusted,execution.weight,total.score,"
                        + "level1,level2,name,target,unit,actual,weight,score,reason,key,notApplicable\n"
                        + "a,d,2024年,p,某单位,5,6,10,90,产出指标,数量指标,n,3,份,2,50,40,迟了,r-1,\n");

        assertThat(read.troubles()).isEmpty();
        FormCells form = read.forms().get(0).cells();
        assertThat(form.year()).isEqualTo(2024);
        assertThat(form.unit()).isEqualTo("某单位");
        assertThat(form.funds()).containsEntry("中央资金", new FundsCells(null, "6", null));
        assertThat(form.indicators().get(0).unit()).isEqualTo("份");
        assertThat(form.indicators().get(0).deviationNote()).isEqualTo("迟了");
        assertThat(form.indicators().get(0).key()).isEqualTo("r-1");
    }

    @Test
    void a_note_on_the_execution_has_a_column_of_its_own() {
        assertThat(List.of("执行率偏差原因", "execution.reason")).allSatisfy(heading -> {
            ReadFile read = read("id,district,year,project,execution.weight," + heading + ",name,weight\n"
                    + "a,d,2024,p,10,合同尾款未付,n,90\n");
            assertThat(read.troubles()).isEmpty();
            assertThat(read.forms().get(0).cells().execution()).isEqualTo(new ScoreCells("10", null, null, "合同尾款未付"));
        });
    }

    @Test
    void an_unknown_heading_is_named_with_a_suggestion_and_the_forms_are_read() {
        ReadFile read = read(HEADINGS.replace("实际完成值", "实际完成") + "a,d,2024,p,产出指标,数量指标,n,3,2,50,40\n");

        assertThat(read.forms()).hasSize(1);
        assertThat(troubles(read))
                .containsExactly("第 1 行第 9 列：不认识表头“实际完成”，这一列没有读；是不是要写 实际完成值？"
                        + " / row 1, column 9: unknown heading \"实际完成\"; its column was not read; did you mean 实际完成值?");
        assertThat(troubles(read(HEADINGS.replace("分值", "分值（分）") + "a,d,2024,p,产出指标,数量指标,n,3,2,50,40\n")))
                .singleElement()
                .asString()
                .contains("是不是要写 分值？");
    }

    @Test
    void numbers_of_rows_and_remarks_are_passed_over() {
        assertThat(read("序号," + HEADINGS.replace("\n", ",备注\n") + "1,a,d,2024,p,产出指标,数量指标,n,3,2,50,40,好\n")
                        .troubles())
                .isEmpty();
    }

    @Test
    void a_heading_that_stands_twice_is_refused() {
        assertThat(troubles(read(HEADINGS.replace("得分", "分值") + "a,d,2024,p,产出指标,数量指标,n,3,2,50,40\n")))
                .containsExactly("第 1 行第 11 列：表头“分值”出现了两次 / row 1, column 11: the heading \"分值\" stands twice");
    }

    @Test
    void a_comma_too_many_is_told_and_the_shifted_form_is_not_given_out() {
        ReadFile read = read(HEADINGS + "a,d,2024,p,产出指标,数量指标,n,1,200,1100,50,40\nb,d,2024,p,产出指标,数量指标,n,3,2,50,40\n");

        assertThat(read.forms()).extracting(form -> form.cells().id()).containsExactly("b");
        assertThat(troubles(read))
                .singleElement()
                .asString()
                .contains("第 2 行第 12 列", "没加引号的逗号", "a comma without quotes");
    }

    @Test
    void what_differs_within_a_form_is_told_and_the_first_counts() {
        ReadFile read = read(HEADINGS + "a,d,2024,甲,产出指标,数量指标,n,3,2,50,40\na,d,2024,乙,产出指标,数量指标,m,3,2,50,40\n");

        assertThat(read.forms())
                .singleElement()
                .satisfies(form -> assertThat(form.cells().project()).isEqualTo("甲"));
        assertThat(troubles(read))
                .containsExactly(
                        "第 3 行第 4 列：同一张表的“项目名称”前后不同：上面是“甲”，这里是“乙”；按上面的读"
                                + " / row 3, column 4: \"项目名称\" differs within one form: \"甲\" above, \"乙\" here; the one above counts");
    }

    @Test
    void a_form_without_district_or_year_is_told_and_the_others_are_read() {
        ReadFile read = read(HEADINGS + "a,,今年,p,产出指标,数量指标,n,3,2,50,40\nb,d,2024,p,产出指标,数量指标,n,3,2,50,40\n");

        assertThat(read.forms()).extracting(form -> form.cells().id()).containsExactly("b");
        assertThat(troubles(read))
                .containsExactly(
                        "第 2 行第 3 列：应为2024 这样的年度，实际是 \"今年\" / row 2, column 3: expected a year such as 2024, got \"今年\"",
                        "第 2 行第 2 列：这张表没有“地区” / row 2, column 2: the form has no \"district\"");
    }

    @Test
    void without_an_id_a_form_goes_by_its_names() {
        ReadFile read =
                read(HEADINGS.replace("编号,", "") + "d,2024,甲,产出指标,数量指标,n,3,2,50,40\nd,2024,乙,产出指标,数量指标,n,3,2,50,40\n");

        assertThat(read.forms()).extracting(form -> form.cells().id()).containsExactly("甲", "乙");
    }

    @Test
    void quotation_marks_that_do_not_close_are_refused_before_they_swallow_rows() {
        assertThat(troubles(read(HEADINGS + "a,d,2024,\"p,产出指标,数量指标,n,3,2,50,40\nb,d,2024,p,产出指标,数量指标,n,3,2,50,40\n")))
                .containsExactly("第 2 行第 1 列：引号没有成对 / row 2, column 1: a quotation mark is not closed");
        assertThat(troubles(read(HEADINGS + "a,d,2024,\"p\"q,产出指标,数量指标,n,3,2,50,40\n")))
                .singleElement()
                .asString()
                .contains("CSV 格式有误", "malformed CSV");
    }

    @Test
    void a_text_that_is_no_table_says_what_was_expected() {
        assertThat(troubles(read("你好，世界")))
                .singleElement()
                .asString()
                .contains("第一行应为表头（编号、地区、年度", "你好，世界", "expected headings in the first row (id, district");
        assertThat(troubles(read(HEADINGS))).containsExactly("表头下面没有数据 / expected rows, got headings alone");
        assertThat(troubles(read(" \n"))).containsExactly("文件是空的 / the file is empty");
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_does_across_blank_and_long_cells() {
        ReadFile read = read(
                "\n" + HEADINGS + "a,d,2024,\"两\n行\",产出指标,数量指标,n,3,2,50,40\n,,,,,\na,d,2024,,产出指标,数量指标,m,3,2,50,40\n");

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms().get(0).places().of(1, Column.NAME)).contains(new Place.InTable(5, 7));
    }
}
