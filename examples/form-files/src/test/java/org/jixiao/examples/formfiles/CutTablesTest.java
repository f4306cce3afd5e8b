package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jixiao.examples.formfiles.PdfSketch.Lines;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.Prose;
import org.jixiao.examples.formfiles.pdf.PdfContent;
import org.jixiao.examples.formfiles.pdf.TableBreak;
import org.jixiao.examples.formfiles.pdf.TableBreak.Kind;
import org.junit.jupiter.api.Test;

/** A table that the end of a page cuts is one table, and every cell that was put together is told with its page. */
class CutTablesTest {
    private static Grid rows(String[]... rows) {
        Grid.Builder grid = Grid.table(1);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                grid.add(row, column, 1, 1, rows[row][column]);
            }
        }
        return grid.build();
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static PdfSketch sketch() {
        return new PdfSketch(400, 300);
    }

    private static void draw(PdfSketch sketch, Grid part) {
        sketch.table(part, 30, 40, 60, 50, 10, Lines.STROKES);
    }

    private static List<Grid> grids(PdfContent content) {
        return content.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    @Test
    void rows_of_the_next_page_go_on_without_the_repeated_heading_and_the_number_of_the_page() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("指标", "目标", "得分"), row("甲", "一", "10")));
        sketch.text(190, 290, 9, "- 1 -").page(0);
        draw(sketch, rows(row("指标", "目标", "得分"), row("乙", "二", "20")));
        sketch.text(190, 290, 9, "- 2 -").page(0);

        PdfContent read = PdfSketch.read(sketch.bytes());

        assertThat(read.blocks()).hasSize(1);
        Grid grid = grids(read).get(0);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.at(2, 0).orElseThrow().text()).isEqualTo("乙");
        assertThat(read.breaks()).extracting(TableBreak::kind).containsExactly(Kind.ROWS);
    }

    @Test
    void a_row_whose_text_goes_on_is_one_row_and_that_is_noted() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("指标", "目标", "得分"), row("完成全年服\n务工作报告", "三份", "10")));
        sketch.page(0);
        draw(sketch, rows(row("并且验收", "", ""), row("乙", "二", "20")));

        PdfContent read = PdfSketch.read(sketch.page(0).bytes());

        Grid grid = grids(read).get(0);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.at(1, 0).orElseThrow().text()).isEqualTo("完成全年服\n务工作报告\n并且验收");
        assertThat(grid.at(1, 2).orElseThrow().text()).isEqualTo("10");
        assertThat(read.breaks())
                .extracting(TableBreak::kind, TableBreak::page, TableBreak::row)
                .containsExactly(tuple(Kind.CELL, 2, 1), tuple(Kind.ROW, 2, 1));
    }

    @Test
    void a_rest_that_begins_with_a_figure_is_no_numbered_row() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("指标", "目标", "得分"), row("年支出金额", "三份", "10")));
        sketch.page(0);
        draw(sketch, rows(row("99.86", "", ""), row("乙", "二", "20")));

        Grid grid = grids(PdfSketch.read(sketch.page(0).bytes())).get(0);
        assertThat(grid.at(1, 0).orElseThrow().text()).isEqualTo("年支出金额\n99.86");
    }

    @Test
    void a_text_that_begins_with_a_comma_is_a_rest_whatever_room_the_line_above_leaves() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("指标", "目标", "得分"), row("机构改革", "三份", "10")));
        sketch.page(0);
        draw(sketch, rows(row("，246.768", "", ""), row("乙", "二", "20")));

        Grid grid = grids(PdfSketch.read(sketch.page(0).bytes())).get(0);
        assertThat(grid.at(1, 0).orElseThrow().text()).isEqualTo("机构改革\n，246.768");
    }

    @Test
    void a_figure_behind_a_full_stop_keeps_the_word_before_it_from_the_last_line() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("指标", "目标", "得分"), row("线上\n知识竞", "三份", "10")));
        sketch.page(0);
        draw(sketch, rows(row("赛。3、暑期", "", ""), row("乙", "二", "20")));

        Grid grid = grids(PdfSketch.read(sketch.page(0).bytes())).get(0);
        assertThat(grid.at(1, 0).orElseThrow().text()).isEqualTo("线上\n知识竞\n赛。3、暑期");
    }

    @Test
    void a_row_stands_on_the_page_on_which_it_begins_and_blank_pages_count() {
        PdfSketch sketch = sketch().page(0);
        draw(sketch, rows(row("指标", "目标", "得分"), row("完成全年服\n务工作报告", "三份", "10")));
        sketch.page(0);
        draw(sketch, rows(row("并且验收", "", ""), row("乙", "二", "20")));

        Grid grid = grids(PdfSketch.read(sketch.page(0).bytes())).get(0);
        assertThat(grid.pageOf(0)).hasValue(2);
        assertThat(grid.pageOf(1)).hasValue(2);
        assertThat(grid.pageOf(2)).hasValue(3);
    }

    @Test
    void a_line_that_hangs_out_of_an_open_cell_belongs_to_it() {
        PdfSketch sketch = sketch().line(30, 40, 150, 40, Lines.STROKES)
                .line(30, 90, 150, 90, Lines.STROKES)
                .line(30, 40, 30, 140, Lines.STROKES)
                .line(90, 40, 90, 140, Lines.STROKES)
                .line(150, 40, 150, 140, Lines.STROKES)
                .text(33, 60, 10, "指标")
                .text(93, 60, 10, "得分")
                .text(33, 136, 10, "效益指")
                .text(33, 149, 10, "标");

        PdfContent read = PdfSketch.read(sketch.page(0).bytes());

        assertThat(grids(read).get(0).at(1, 0).orElseThrow().text()).isEqualTo("效益指\n标");
        assertThat(read.blocks()).hasSize(1);
    }

    @Test
    void a_row_that_is_filled_on_both_pages_is_two_rows() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("指标", "目标", "得分"), row("完成全年服\n务工作报告", "三份", "10")));
        sketch.page(0);
        draw(sketch, rows(row("乙", "二", "20"), row("丙", "三", "30")));

        assertThat(grids(PdfSketch.read(sketch.page(0).bytes())).get(0).rows()).isEqualTo(4);
    }

    @Test
    void another_form_of_the_same_kind_is_another_table() {
        PdfSketch sketch = sketch();
        draw(sketch, rows(row("项目名称", "甲", ""), row("主管部门", "局", "")));
        sketch.page(0);
        draw(sketch, rows(row("项目名称", "乙", ""), row("主管部门", "局", "")));

        assertThat(grids(PdfSketch.read(sketch.page(0).bytes()))).hasSize(2);
    }

    @Test
    void a_sentence_over_two_lines_is_one_paragraph() {
        PdfSketch sketch =
                sketch().text(50, 30, 10, "我单位开展绩效自评工作，评价项目十四个，涉及资金七百").text(30, 45, 10, "二十四万元。");
        sketch.table(rows(row("甲", "乙"), row("丙", "丁")), 30, 100, 60, 50, 10, Lines.STROKES);

        assertThat(PdfSketch.read(sketch.page(0).bytes()).blocks())
                .first()
                .isEqualTo(new Prose("我单位开展绩效自评工作，评价项目十四个，涉及资金七百二十四万元。"));
    }
}
