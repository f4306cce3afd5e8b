package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.formfiles.PdfSketch.Lines;
import org.jixiao.examples.formfiles.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page may end between two rows of the head of a form, above its indicators: nothing of the head is lost there in silence. */
class HeadSeamsTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/pdf");

    @ParameterizedTest
    @ValueSource(strings = {"browser-separate-094", "browser-separate-110", "browser-collapsed-106"})
    void the_department_the_money_and_the_rate_are_read_wherever_a_page_ends_among_them(String print) {
        ReadFile read = FormReader.standard().read(FOLDER.resolve(print + ".pdf"));

        assertThat(read.forms()).hasSize(1);
        FormCells form = read.forms().get(0).cells();
        assertThat(form.department()).isEqualTo("科信局");
        assertThat(form.totalFunds()).isEqualTo(new FundsCells("18", "18", "18"));
        assertThat(form.funds()).containsEntry("当年财政拨款", new FundsCells("18", "18", "18"));
        assertThat(form.execution()).isEqualTo(new ScoreCells("10", "100%", "10"));
    }

    private static PdfSketch page(PdfSketch sketch, Grid.Builder rows) {
        return sketch.table(rows.build(), 20, 40, 50, 40, 10, Lines.STROKES).page(0);
    }

    private static Grid.Builder row(Grid.Builder grid, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            grid.add(row, column, 1, 1, cells[column]);
        }
        return grid;
    }

    private static Grid.Builder head() {
        return Grid.table(1)
                .add(0, 0, 1, 1, "项目名称")
                .add(0, 1, 1, 5, "道路养护")
                .add(1, 0, 1, 1, "主管部门")
                .add(1, 1, 1, 5, "交通局");
    }

    private static Grid.Builder indicators(Grid.Builder grid, int from) {
        row(grid, from, "一级指标", "三级指标", "年度\n指标值", "实际\n完成值", "分值", "得分");
        return row(grid, from + 1, "产出指标", "养护里程", "9公里", "9公里", "100", "90");
    }

    private static FileForm read(PdfSketch sketch) {
        List<FileForm> forms =
                FormReader.standard().read("表.pdf", sketch.bytes()).forms();
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    @Test
    void a_heading_over_rows_at_the_head_of_a_page_is_not_the_rest_of_the_heading_above_it() {
        PdfSketch sketch = page(new PdfSketch(340, 400), head());
        Grid.Builder rest = Grid.table(1)
                .add(0, 0, 2, 1, "项目资金\n（万元）")
                .add(0, 1, 1, 1, "")
                .add(0, 2, 1, 1, "年初\n预算数")
                .add(0, 3, 1, 1, "全年\n预算数")
                .add(0, 4, 1, 1, "全年\n执行数")
                .add(0, 5, 1, 1, "执行率")
                .add(1, 1, 1, 1, "资金总额")
                .add(1, 2, 1, 1, "18")
                .add(1, 3, 1, 1, "17")
                .add(1, 4, 1, 1, "16")
                .add(1, 5, 1, 1, "94%");

        FileForm form = read(page(sketch, indicators(rest, 2)));

        assertThat(form.cells().department()).isEqualTo("交通局");
        assertThat(form.cells().totalFunds()).isEqualTo(new FundsCells("18", "17", "16"));
        assertThat(form.ignored()).isEmpty();
    }

    @Test
    void a_head_that_lacks_its_money_where_a_page_ends_in_it_is_to_be_compared() {
        PdfSketch sketch = page(new PdfSketch(340, 400), head());

        FileForm form = read(page(sketch, indicators(row(Grid.table(1), 0, "甲", "乙", "丙", "丁", "戊", "己"), 1)));

        assertThat(form.ignored()).singleElement().satisfies(note -> {
            assertThat(note.reason()).isEqualTo(FileReason.TO_CHECK);
            assertThat(note.why().chinese()).contains("没有读到年度资金总额、预算执行率", "第 2 页");
            assertThat(note.why().english()).contains("not read: the total of the money", "page 2");
        });
    }

    @Test
    void a_head_that_lacks_its_money_on_one_page_is_no_matter_of_pages() {
        assertThat(read(page(new PdfSketch(340, 400), indicators(head(), 2))).ignored())
                .isEmpty();
    }
}
