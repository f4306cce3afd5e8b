package org.jixiao.notation;

import java.time.Year;
import java.util.List;
import org.jixiao.cells.RowCells;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.form.FundsRow;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotationDoorsTest {
    static List<Door> doors() {
        return PublicDoors.of(
                FormNotation.class,
                IndicatorNotation.class,
                IndicatorReading.class,
                NumberNotation.class,
                ReadForm.class,
                Reading.class,
                ReadingProblem.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        FundsRow funds = FundsRow.of(Money.wan(1), Money.wan(1), Money.wan(1));
        PublicDoors.with(
                        "1",
                        Year.of(2024),
                        funds,
                        MoneyUnit.WAN,
                        Reading.failed(ReadingProblem.UNREADABLE, ""),
                        RowCells.row("产出指标", "数量指标", "报告"),
                        List.of(),
                        IndicatorNotation.of(Year.of(2024), funds, MoneyUnit.WAN))
                .refusesNull(door);
    }
}
