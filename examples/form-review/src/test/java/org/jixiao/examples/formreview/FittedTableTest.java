package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedTableTest {
    private static FittedTable table(int width) {
        return new FittedTable(width, "指标", "分值", "说明")
                .numeric(1)
                .row("政务外网终端技术服务外包", "10", "按时完成")
                .row("b", "5", "");
    }

    @Test
    void a_table_with_room_shows_every_cell_whole() {
        assertThat(table(100)).hasToString("""
                指标                      分值  说明
                ------------------------  ----  --------
                政务外网终端技术服务外包    10  按时完成
                b                            5
                """);
    }

    @Test
    void the_widest_text_is_cut_first_and_a_figure_never() {
        assertThat(table(30)).hasToString("""
                指标           分值  说明
                -------------  ----  --------
                政务外网终端…    10  按时完成
                b                 5
                """);
    }

    @Test
    void what_does_not_fit_stands_below_with_the_first_column() {
        FittedTable table = new FittedTable(40, "编号", "一二三四五六七八九十", "一二三四五六七八九", "末")
                .numeric(1)
                .numeric(2)
                .row("x", "1", "2", "3");

        assertThat(table).hasToString("""
                编号  一二三四五六七八九十
                ----  --------------------
                x                        1

                编号  一二三四五六七八九  末
                ----  ------------------  --
                x                      2  3
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 160})
    void no_table_of_a_report_is_wider_than_the_terminal(int width) {
        List<String> lines = printed(width);

        assertThat(lines).filteredOn(FittedTableTest::isRule).hasSizeGreaterThan(117);
        assertThat(lines).filteredOn(FittedTableTest::isRule).allMatch(line -> line.length() <= width);
    }

    @Test
    void a_wider_terminal_shows_more_of_a_name() {
        assertThat(printed(60)).noneMatch(line -> line.startsWith(" 2  产出指标") && line.contains("指标2：项目总结报告 "));
        assertThat(printed(118)).anyMatch(line -> line.startsWith(" 2  产出指标") && line.contains("指标2：项目总结报告 "));
    }

    @Test
    void from_120_columns_on_a_table_shows_target_and_actual() {
        assertThat(printed(119)).noneMatch(line -> line.startsWith("行") && line.contains("年度指标值"));
        assertThat(printed(120)).anyMatch(line -> line.startsWith("行") && line.contains("年度指标值  实际完成值"));
    }

    private static boolean isRule(String line) {
        return line.matches("--[- ]*");
    }

    private static List<String> printed(int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        FormReview.run(
                new Screen(stream, stream, false, width), Program.corpus().toString());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
