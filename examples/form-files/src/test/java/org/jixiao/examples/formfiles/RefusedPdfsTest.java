package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.examples.formfiles.PdfSketch.Lines;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.pdf.PdfNote;
import org.junit.jupiter.api.Test;

/** What a PDF does not show for certain is refused with its page, or noted; never guessed in silence. */
class RefusedPdfsTest {
    private static final String PICTURE = "q 500 0 0 500 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";

    private static PdfSketch sketch() {
        return new PdfSketch(500, 500);
    }

    private static Grid table(int rows, int columns) {
        return table(rows, columns, "格");
    }

    private static Grid table(int rows, int columns, String word) {
        Grid.Builder grid = Grid.table(1);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                grid.add(row, column, 1, 1, word + (char) ('一' + row * columns + column));
            }
        }
        return grid.build();
    }

    private static String refused(PdfSketch sketch) {
        ReadFile read = FormReader.standard().read("f.pdf", sketch.bytes());
        assertThat(read.forms()).isEmpty();
        assertThat(read.troubles())
                .singleElement()
                .asString()
                .startsWith("f.pdf: ")
                .contains(" / ")
                .doesNotContain("\n");
        return read.troubles().get(0).why().chinese();
    }

    private static PdfSketch drawn() {
        return sketch().table(table(4, 4), 30, 30, 80, 30, 10, Lines.STROKES);
    }

    @Test
    void a_page_that_is_a_picture_is_a_scan() {
        assertThat(refused(drawn().page(0).raw(PICTURE).page(0))).startsWith("第 2 页是图片（扫描件）");
    }

    @Test
    void text_behind_or_invisible_over_a_picture_makes_it_no_other() {
        assertThat(refused(drawn().raw(PICTURE).page(0))).startsWith("第 1 页是图片（扫描件）");
        assertThat(refused(sketch().raw(PICTURE + " 3 Tr")
                        .table(table(4, 4), 30, 30, 80, 30, 10, Lines.STROKES)
                        .page(0)))
                .startsWith("第 1 页是图片（扫描件）");
    }

    @Test
    void a_table_without_lines_is_refused_and_so_is_one_whose_lines_are_white() {
        assertThat(refused(sketch().text(30, 30, 10, "项目名称 某项目").page(0))).startsWith("PDF 里没有带框线的表格");
        assertThat(refused(sketch().table(table(4, 4), 30, 30, 80, 30, 10, Lines.WHITE)
                        .page(0)))
                .startsWith("PDF 里没有带框线的表格");
    }

    @Test
    void a_font_that_does_not_say_its_characters_is_refused() {
        PdfSketch sketch = drawn();
        int font = sketch.font("");
        for (int i = 0; i < 4; i++) {
            sketch.text(32, 58 + 30 * i, 9, "无名", "F2");
        }

        assertThat(refused(sketch.fonts("/F2 " + font + " 0 R").page(0))).startsWith("PDF 的字体没有写明是哪些字");
    }

    @Test
    void three_characters_across_a_line_are_too_many() {
        assertThat(refused(drawn().page(0)
                        .table(table(4, 4), 30, 30, 80, 30, 10, Lines.STROKES)
                        .text(70, 55, 10, "越过框线的文字")
                        .page(0)))
                .startsWith("第 2 页有文字越过框线");
    }

    @Test
    void one_character_across_a_line_goes_with_its_word_and_that_is_noted() {
        PdfSketch sketch = drawn().text(87, 55, 10, "框线上").page(0);

        assertThat(PdfSketch.read(sketch.bytes()).notes()).containsExactly(new PdfNote(PdfNote.Kind.OVER_LINE, 1, 1));
    }

    @Test
    void text_upon_text_is_refused() {
        assertThat(refused(
                        drawn().text(34, 43, 10, "叠印").text(114, 43, 10, "叠印").page(0)))
                .startsWith("第 1 页有文字越过框线或者互相重叠");
    }

    @Test
    void a_table_beyond_the_paper_is_refused() {
        assertThat(refused(sketch().table(table(4, 4), 30, 30, 130, 30, 10, Lines.STROKES)
                        .page(0)))
                .startsWith("第 1 页的表格超出纸张");
    }

    @Test
    void the_right_half_of_a_sheet_on_the_next_page_is_refused() {
        PdfSketch sketch = sketch();
        for (int half = 0; half < 2; half++) {
            float top = 20;
            for (int row = 0; row < 10; row++) {
                float height = 20 + 7 * (row % 4);
                sketch.table(
                        table(1, 4 + half, half == 0 ? "左" : "右"), 30, top, 80 - 10 * half, height, 8, Lines.STROKES);
                top += height;
            }
            sketch.page(0);
        }

        assertThat(refused(sketch)).startsWith("表格太宽，右半边印在了第 2 页");
    }

    @Test
    void a_cell_that_is_no_rectangle_is_split_and_that_is_noted() {
        PdfSketch sketch = sketch().line(30, 30, 230, 30, Lines.STROKES)
                .line(30, 130, 230, 130, Lines.STROKES)
                .line(30, 30, 30, 130, Lines.STROKES)
                .line(230, 30, 230, 130, Lines.STROKES)
                .line(130, 30, 130, 80, Lines.STROKES)
                .line(130, 80, 230, 80, Lines.STROKES)
                .text(40, 50, 10, "左上")
                .text(140, 50, 10, "右上")
                .page(0);

        assertThat(PdfSketch.read(sketch.bytes()).notes()).containsExactly(new PdfNote(PdfNote.Kind.RAGGED, 1, 0));
    }

    @Test
    void what_cannot_be_seen_is_not_read_and_that_is_noted() {
        PdfSketch sketch = drawn().raw("1 g")
                .text(32, 58, 9, "隐藏")
                .raw("0 g q 0 0 5 5 re W n")
                .text(112, 58, 9, "裁掉")
                .raw("Q")
                .page(0);

        assertThat(PdfSketch.read(sketch.bytes()).notes()).containsExactly(new PdfNote(PdfNote.Kind.HIDDEN, 1, 4));
        assertThat(PdfSketch.read(sketch.bytes()).blocks().toString()).doesNotContain("隐藏");
    }
}
