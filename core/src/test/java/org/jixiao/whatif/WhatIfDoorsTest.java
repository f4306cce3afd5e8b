package org.jixiao.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.whatif");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        Scorecard card = Forms.scored(Forms.sound());
        ItemScore item = card.items().get(1);
        PublicDoors.with(
                        "1",
                        Locale.ENGLISH,
                        BigDecimal.ONE,
                        Fraction.ONE,
                        Interval.all(),
                        Unit.PERCENT,
                        card,
                        item,
                        WhatIf.of(card),
                        WhatIf.of(card).sensitivities().get(1),
                        new Improvement.WordingChange(item, BigDecimal.ONE, "1", "1", false))
                .refusesNull(door);
    }
}
