package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.junit.jupiter.api.Test;

/** What other places print differently: where the money, the target, the score and the note stand. */
class OtherLayoutsTest {
    private static final String HEAD = "<tr><td>项目名称</td><td colspan=8>道路养护</td></tr>"
            + "<tr><td>主管部门</td><td colspan=3>交通局</td><td>实施单位</td><td colspan=4>公路局</td></tr>";

    private static FormCells read(String rows) {
        String page = "<html><body><p>2022年度项目自评表</p><table>" + HEAD + rows + "</table></body></html>";
        ReadFile read = FormReader.standard().read("表.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).hasSize(1);
        return read.forms().get(0).cells();
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    @Test
    void amounts_beside_their_labels_are_the_total() {
        FormCells form = read(row("预算数：", "1,000.50", "执行数：", "990.5")
                + row("其中：财政拨款", "1,000.50", "其中：财政拨款", "990.5")
                + row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                + row("产出指标", "数量指标", "养护里程", "100公里", "100公里", "90", "90"));

        assertThat(form.totalFunds()).isEqualTo(new FundsCells(null, "1,000.50", "990.5"));
    }

    @Test
    void a_heading_over_the_whole_width_is_no_money() {
        FormCells form = read(row("年度总金额", "年初预算数", "全年预算数", "全年执行数")
                + row("年度资金总额", "200", "180", "150")
                + "<tr><td colspan=9>当年绩效目标</td></tr>"
                + row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                + row("产出指标", "数量指标", "养护里程", "100公里", "100公里", "90", "90"));

        assertThat(form.totalFunds()).isEqualTo(new FundsCells("200", "180", "150"));
        assertThat(FormText.cells(form).keySet()).noneMatch(cell -> cell.contains("当年绩效目标"));
    }

    @Test
    void aims_beside_their_heading_directly_below_the_money_are_no_money() {
        FormCells form =
                read("<tr><td colspan=2 rowspan=2>项目资金</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td></tr>"
                        + row("年度资金总额", "200", "180", "150")
                        + "<tr><td colspan=2>年度总体目标</td><td colspan=2>完成养护</td><td colspan=2>已完成</td></tr>"
                        + row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                        + row("产出指标", "数量指标", "养护里程", "100公里", "100公里", "90", "90"));

        assertThat(form.totalFunds()).isEqualTo(new FundsCells("200", "180", "150"));
        assertThat(form.funds()).isEmpty();
    }

    @Test
    void a_space_between_two_rows_of_the_money_does_not_end_it() {
        FormCells form = read("<tr><td rowspan=4>项目资金</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td></tr>"
                + "<tr><td colspan=4></td></tr>"
                + row("年度资金总额", "200", "180", "150")
                + row("其他资金", "20", "18", "15")
                + row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                + row("产出指标", "数量指标", "养护里程", "100公里", "100公里", "90", "90"));

        assertThat(form.totalFunds()).isEqualTo(new FundsCells("200", "180", "150"));
        assertThat(form.funds()).containsEntry("其他资金", new FundsCells("20", "18", "15"));
    }

    @Test
    void a_target_that_was_adjusted_stands_for_the_first_one_and_notes_have_several_names() {
        FormCells form = read(row("指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "指标权重（分）", "指标得分（分）", "说明")
                + row("站点数量", "个", "≥", "10", "8", "8", "20", "20", "")
                + row("培训人次", "人次", "≥", "100", "", "90", "70", "63", "因疫情减少"));

        assertThat(form.indicators()).extracting(RowCells::target).containsExactly("8", "100");
        assertThat(form.indicators().get(1).deviationNote()).isEqualTo("因疫情减少");
    }

    @Test
    void a_heading_over_several_others_gives_way_to_them() {
        FormCells form = read("<tr><td rowspan=2>一级指标</td><td rowspan=2>二级指标</td><td rowspan=2>三级指标</td>"
                + "<td colspan=2>指标值</td><td colspan=3>评分</td></tr>"
                + row("年度指标值", "实际完成值", "分值", "自评得分", "复核得分")
                + row("产出指标", "数量指标", "里程", "≥10公里", "5公里", "90", "80", "45")
                + row("总分", "", "", "", "", "90", "80", "45"));

        assertThat(form.indicators().get(0).weight()).isEqualTo("90");
        assertThat(form.indicators().get(0).score()).isEqualTo("80");
        assertThat(form.indicators().get(0).reviewed()).isEqualTo("45");
        assertThat(form.total()).isNotNull().extracting(total -> total.score()).isEqualTo("80");
    }

    @Test
    void the_only_value_beside_the_total_is_the_score_however_wide_it_is() {
        FormCells form = read(row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                + row("产出指标", "数量指标", "里程", "≥10公里", "5公里", "90", "45")
                + "<tr><td>总分</td><td colspan=6>75</td></tr>");

        assertThat(form.total()).isNotNull().extracting(total -> total.score()).isEqualTo("75");
    }

    @Test
    void a_formula_that_was_never_computed_is_an_empty_cell_and_no_zero() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("自评表");
            List<String[]> rows = List.of(
                    new String[] {"项目名称", "道路养护"},
                    new String[] {"主管部门", "交通局"},
                    new String[] {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"},
                    new String[] {"产出指标", "数量指标", "里程", "≥10公里", "5公里", "90", ""});
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < rows.get(i).length; column++) {
                    row.createCell(column).setCellValue(rows.get(i)[column]);
                }
            }
            sheet.getRow(3).getCell(6).setCellFormula("90/2");
            workbook.write(bytes);
        }

        ReadFile read = FormReader.standard().read("式.xlsx", bytes.toByteArray());

        assertThat(read.forms().get(0).cells().indicators().get(0).score()).isNull();
    }
}
