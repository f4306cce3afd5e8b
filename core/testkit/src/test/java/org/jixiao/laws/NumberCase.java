package org.jixiao.laws;

import java.util.List;
import java.util.Map;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.form.Direction;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/**
 * A target with two actuals.
 *
 * @param weight above 0
 * @param target of any sign
 * @param actual placed where rules change their mind
 * @param other one more, placed on its own
 * @param unit of all three
 */
record NumberCase(Fraction weight, Fraction target, Fraction actual, Fraction other, Unit unit) {
    /** Units with another one that they convert into. */
    static final Map<String, String> UNITS = Map.of("元", "万元", "万元", "亿元", "%", "‰", "小时", "分钟", "天", "小时", "月", "年");

    QuantityInput input(Direction direction) {
        return with(actual, direction);
    }

    QuantityInput with(Fraction reached, Direction direction) {
        return new QuantityInput(weight, target, reached, unit, direction);
    }

    /** The smaller of the two actuals. */
    Fraction lower() {
        return actual.min(other);
    }

    /** The larger of the two actuals. */
    Fraction upper() {
        return actual.max(other);
    }

    /** Fails the law if targets of every sign are not met from below, at and from above. */
    void count() {
        StatisticsCollector cases = Statistics.label("target and actual");
        cases.collect(target.signum() + " " + Integer.signum(actual.compareTo(target)));
        cases.coverage(checker -> List.of("1 -1", "1 0", "1 1", "0 -1", "0 0", "0 1", "-1 -1", "-1 0", "-1 1")
                .forEach(value -> checker.check(value).count(count -> count >= 3)));
    }
}
