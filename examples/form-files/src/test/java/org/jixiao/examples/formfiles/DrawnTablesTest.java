package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.examples.formfiles.PdfSketch.Lines;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.grid.Prose;
import org.jixiao.examples.formfiles.pdf.PdfContent;
import org.junit.jupiter.api.Test;

/** A table that is drawn with lines is read back cell by cell, however it is drawn. */
class DrawnTablesTest {
    private static final String TEXTS = "绩效指标项目名称年度产出数量０１２３";

    /** Any table whose cells span rectangles of it, at most three lines of four characters in each, and not empty. */
    @Provide
    Arbitrary<Grid> tables() {
        return Arbitraries.longs()
                .map(DrawnTablesTest::table)
                .filter(table -> cells(table).size() > 3 && text(table).length() > 9);
    }

    private static Grid table(long seed) {
        Random random = new Random(seed);
        int rows = 2 + random.nextInt(7);
        int columns = 2 + random.nextInt(6);
        Grid.Builder grid = Grid.table(1);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (grid.isCovered(row, column)) {
                    continue;
                }
                int width = 1;
                while (column + width < columns && !grid.isCovered(row, column + width) && random.nextInt(4) == 0) {
                    width++;
                }
                int height = row + 1 < rows && random.nextInt(4) == 0 ? 2 : 1;
                grid.add(row, column, height, width, text(random));
            }
        }
        return grid.build();
    }

    private static String text(Grid grid) {
        return String.join("", cells(grid)).replaceAll("[^\\p{IsHan}]", "");
    }

    private static String text(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            StringBuilder line = new StringBuilder();
            for (int j = 1 + random.nextInt(4); j > 0; j--) {
                line.append(TEXTS.charAt(random.nextInt(TEXTS.length())));
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    /** The cells with their spans on a lattice of the edges that any of them has, as a reader of the picture sees it. */
    private static List<String> cells(Grid grid) {
        List<GridCell> all = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            all.addAll(grid.startingIn(row));
        }
        List<Integer> xs =
                all.stream().map(GridCell::column).distinct().sorted().toList();
        List<Integer> ys = all.stream().map(GridCell::row).distinct().sorted().toList();
        return all.stream()
                .map(cell -> ys.indexOf(cell.row()) + "," + xs.indexOf(cell.column()) + " "
                        + ys.stream()
                                .filter(y -> y >= cell.row() && y < cell.below())
                                .count() + "x"
                        + xs.stream()
                                .filter(x -> x >= cell.column() && x < cell.right())
                                .count() + " " + cell.text())
                .toList();
    }

    private static Grid only(PdfContent content) {
        return (Grid) content.blocks().stream()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300)
    void a_table_is_read_back_whatever_its_lines_and_however_the_page_is_turned(
            @ForAll("tables") Grid table, @ForAll Lines lines, @ForAll("turns") int turn) {
        if (lines == Lines.WHITE) {
            return;
        }
        PdfSketch sketch =
                new PdfSketch(500, 500).table(table, 30, 40, 56, 40, 10, lines).page(turn);

        assertThat(cells(only(PdfSketch.read(sketch.bytes())))).isEqualTo(cells(table));
    }

    @Provide
    Arbitrary<Integer> turns() {
        return Arbitraries.of(0, 90, 180, 270);
    }

    @Property(tries = 50)
    void text_below_and_above_a_table_stays_text(@ForAll("tables") Grid table) {
        PdfSketch sketch = new PdfSketch(500, 500)
                .text(100, 30, 12, "项目支出绩效自评表")
                .table(table, 30, 40, 56, 40, 10, Lines.STROKES)
                .text(30, 460, 10, "说明")
                .page(0);

        List<Block> blocks = PdfSketch.read(sketch.bytes()).blocks();
        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0)).isEqualTo(new Prose("项目支出绩效自评表"));
        assertThat(cells((Grid) blocks.get(1))).isEqualTo(cells(table));
        assertThat(blocks.get(2)).isEqualTo(new Prose("说明"));
    }

    @Test
    void upright_characters_one_below_another_are_read_column_by_column_from_the_right() {
        Grid.Builder two = Grid.table(1);
        two.add(0, 0, 1, 1, "");
        two.add(0, 1, 1, 1, "目标");
        two.add(1, 0, 1, 1, "值");
        two.add(1, 1, 1, 1, "值");
        PdfSketch sketch = new PdfSketch(500, 500).table(two.build(), 30, 40, 100, 100, 10, Lines.STROKES);
        for (int i = 0; i < 4; i++) {
            sketch.text(90, 60 + 14 * i, 10, "绩效指标".substring(i, i + 1));
        }
        for (int i = 0; i < 3; i++) {
            sketch.text(60, 60 + 14 * i, 10, "完成值".substring(i, i + 1));
        }

        assertThat(only(PdfSketch.read(sketch.page(0).bytes()))
                        .at(0, 0)
                        .orElseThrow()
                        .text())
                .isEqualTo("绩效指标\n完成值");
    }
}
