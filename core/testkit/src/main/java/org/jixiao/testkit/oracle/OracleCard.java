package org.jixiao.testkit.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the oracle says of a form.
 *
 * @param execution the score of 预算执行率
 * @param rate executed ÷ budget; empty where there is none
 * @param indicators in the order of the form
 * @param ceiling the most points of the total that the execution leaves
 * @param grade 优, 良, 中 or 差; empty while open points leave it undecided, and where the weights do not add up to 100
 */
public record OracleCard(
        OracleItem execution,
        Optional<Ratio> rate,
        List<OracleItem> indicators,
        OracleCeiling ceiling,
        Optional<String> grade) {
    /** The rounded scores added up. */
    public Ratio total() {
        return total(OracleItem::earned);
    }

    /** The total as if all open points were earned. */
    public Ratio highestTotal() {
        return total(OracleItem::most);
    }

    /** The total that counts: at most what the execution leaves. */
    public Ratio countedTotal() {
        return OracleCeiling.held(total(), ceiling.most());
    }

    /** The most that it can become. */
    public Ratio highestCountedTotal() {
        return OracleCeiling.held(highestTotal(), ceiling.most());
    }

    /** The least that a grade has to speak of. */
    public Ratio leastGradedTotal() {
        return OracleCeiling.held(total(), ceiling.least());
    }

    /** The points that could not be assessed. */
    public Ratio open() {
        return total(OracleItem::open);
    }

    private Ratio total(Function<OracleItem, Ratio> points) {
        return Stream.concat(Stream.of(execution), indicators.stream())
                .map(points)
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
