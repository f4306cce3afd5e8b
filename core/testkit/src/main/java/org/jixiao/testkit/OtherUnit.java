package org.jixiao.testkit;

import java.util.Map;
import org.jixiao.value.Unit;

/** Another unit that one converts into. */
final class OtherUnit {
    private static final Map<String, String> UNITS =
            Map.of("元", "万元", "万元", "亿元", "%", "‰", "小时", "分钟", "天", "小时", "月", "年", "人次", "万人次");

    private OtherUnit() {}

    /** The unit itself where it converts into no other. */
    static Unit of(Unit unit) {
        return Unit.of(UNITS.getOrDefault(unit.symbol(), unit.symbol()));
    }
}
