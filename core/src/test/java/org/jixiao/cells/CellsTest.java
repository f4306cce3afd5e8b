package org.jixiao.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.doors.Copies;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellsTest {
    private static final FundsCells FUNDS = new FundsCells("80", "80", "75.5");
    private static final ScoreCells SCORE = new ScoreCells("10", "94.38%", "9.43");
    private static final RowCells ROW = new RowCells(
            "产出指标",
            "数量指标",
            "报告数量",
            "≥",
            "5",
            "份",
            "7份",
            "90",
            "90",
            "按需提供",
            "89",
            "88",
            "number",
            "87",
            "1",
            "2023-01-01",
            "优良中低差",
            "没有开展",
            "k-1");
    private static final FormCells FORM = new FormCells(
            "f-1",
            "tongzhou",
            2023,
            "通州区综合办公平台",
            "某局",
            "某中心",
            "元",
            FUNDS,
            Map.of("中央资金", FUNDS),
            SCORE,
            List.of(ROW),
            SCORE,
            "优");

    @Test
    void a_blank_cell_is_an_empty_one_and_any_other_stays_as_printed() {
        assertThat(new FundsCells(" ", "\n", " 80 ")).isEqualTo(new FundsCells(null, null, " 80 "));
        assertThat(new ScoreCells("", "", "")).isEqualTo(ScoreCells.EMPTY);
        assertThat(RowCells.row("a", "b", "c")
                        .withNature(" ")
                        .withTarget(" ")
                        .withUnit(" ")
                        .withActual(" ")
                        .withWeight(" ")
                        .withScore(" ")
                        .withDeviationNote(" "))
                .isEqualTo(RowCells.row("a", "b", "c"));
        assertThat(FormCells.form("f", "", 2023, "")
                        .withDepartment("")
                        .withUnit("")
                        .withMoneyUnit(""))
                .isEqualTo(FormCells.form("f", "", 2023, ""));
    }

    @Test
    void a_row_is_made_cell_by_cell() {
        assertThat(RowCells.row("产出指标", "数量指标", "报告数量")
                        .withNature("≥")
                        .withTarget("5")
                        .withUnit("份")
                        .withActual("7份")
                        .withWeight("90")
                        .withScore("90")
                        .withDeviationNote("按需提供")
                        .with(Column.REVIEWED, "89")
                        .with(Column.FINANCE, "88")
                        .with(Column.TYPE, "number")
                        .with(Column.AWARD, "87")
                        .with(Column.DEDUCTION, "1")
                        .with(Column.START, "2023-01-01")
                        .with(Column.SCALE, "优良中低差")
                        .with(Column.NOT_APPLICABLE, "没有开展")
                        .with(Column.KEY, "k-1"))
                .isEqualTo(ROW);
        assertThat(ROW.where()).isEqualTo("产出指标/数量指标/报告数量");
    }

    @Test
    void a_form_is_made_part_by_part() {
        assertThat(FormCells.form("f-1", "tongzhou", 2023, "通州区综合办公平台")
                        .withDepartment("某局")
                        .withUnit("某中心")
                        .withMoneyUnit("元")
                        .withTotalFunds(FUNDS)
                        .withFunds("中央资金", FUNDS)
                        .withExecution(SCORE)
                        .withIndicators(List.of(ROW))
                        .withTotal(SCORE)
                        .withGrade("优"))
                .isEqualTo(FORM);
    }

    static Stream<Method> withers() {
        return Stream.of(FormCells.class, RowCells.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().startsWith("with") && method.getParameterCount() == 1);
    }

    @ParameterizedTest
    @MethodSource("withers")
    void a_wither_changes_the_cell_of_its_name_and_no_other(Method wither) throws ReflectiveOperationException {
        Record full = wither.getDeclaringClass() == FormCells.class ? FORM : ROW;
        Object other = Stream.<Object>of("另一个", new FundsCells("1", "2", "3"), ScoreCells.EMPTY, List.of(), Map.of())
                .filter(wither.getParameterTypes()[0]::isInstance)
                .findFirst()
                .orElseThrow();
        Object changed = wither.invoke(full, other);
        String name = wither.getName().substring(4, 5).toLowerCase(Locale.ROOT)
                + wither.getName().substring(5);

        List<String> different = new ArrayList<>();
        for (RecordComponent part : full.getClass().getRecordComponents()) {
            if (!part.getAccessor().invoke(full).equals(part.getAccessor().invoke(changed))) {
                different.add(part.getName());
                assertThat(part.getAccessor().invoke(changed)).isEqualTo(other);
            }
        }
        assertThat(different).containsExactly(name);
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void a_column_is_read_and_changed_where_it_stands(Column column) throws ReflectiveOperationException {
        // the columns stand in the order of the record's parts
        RecordComponent part =
                RowCells.class.getRecordComponents()[List.of(Column.values()).indexOf(column)];
        RowCells changed = ROW.with(column, "另一个");

        assertThat(changed.cell(column)).isEqualTo("另一个");
        assertThat(changed.with(column, ROW.cell(column))).isEqualTo(ROW);
        assertThat(part.getName()).isEqualToIgnoringCase(column.name().replace("_", ""));
        assertThat(part.getAccessor().invoke(changed)).isEqualTo("另一个");
    }

    @Test
    void lists_and_maps_are_copied_and_cannot_be_changed() {
        List<RowCells> rows = new ArrayList<>(List.of(ROW));
        Map<String, FundsCells> funds = new HashMap<>(Map.of("中央资金", FUNDS));
        FormCells form = FORM.withIndicators(rows).withFunds(funds);
        rows.clear();
        funds.clear();

        assertThat(form).isEqualTo(FORM);
        assertThatThrownBy(() -> form.indicators().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> form.funds().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_null_among_the_rows_is_refused() {
        assertThatThrownBy(() -> FORM.withIndicators(Arrays.asList(ROW, null)))
                .hasMessage("expected a value for row, got null");
    }

    static List<Door> doors() {
        return PublicDoors.of(FormCells.class, RowCells.class, FundsCells.class, ScoreCells.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_where_it_is_no_cell(Door door) {
        PublicDoors.with("text", FORM, ROW, FUNDS, SCORE, FORM.funds(), FORM.indicators(), Column.TARGET)
                .refusesNull(door);
    }

    @Test
    void a_form_is_read_back_as_it_was_written() throws Exception {
        assertThat(Copies.serialised(FORM)).isEqualTo(FORM);
    }
}
