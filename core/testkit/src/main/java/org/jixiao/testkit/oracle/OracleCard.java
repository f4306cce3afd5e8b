package org.jixiao.testkit.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.testkit.oracle.OracleOutside.Part;

/**
 * What the oracle says of a form.
 *
 * @param execution the score of 预算执行率
 * @param rate executed ÷ budget; empty where there is none
 * @param indicators in the order of the form
 * @param outside which of them stand outside the total of 100
 * @param ceiling the most points of the total that the execution leaves
 * @param grade 优, 良, 中 or 差; empty while open points leave it undecided, and where the weights do not add up to 100
 */
public record OracleCard(
        OracleItem execution,
        Optional<Ratio> rate,
        List<OracleItem> indicators,
        OracleOutside outside,
        OracleCeiling ceiling,
        Optional<String> grade) {
    /** The rounded scores of the rows within the total added up. */
    public Ratio total() {
        return execution.earned().plus(sum(Part.WITHIN, OracleItem::earned));
    }

    /** The total as if all open points were earned. */
    public Ratio highestTotal() {
        return execution.most().plus(sum(Part.WITHIN, OracleItem::most));
    }

    /** The total that counts: with rows outside it, at most what the execution leaves. */
    public Ratio countedTotal() {
        return OracleCeiling.held(least(), ceiling.most());
    }

    /** The most that it can become. */
    public Ratio highestCountedTotal() {
        Ratio added = sum(Part.ADDED, OracleItem::most);
        Ratio taken = sum(Part.TAKEN, OracleItem::earned);
        return OracleCeiling.held(outside.bounded(highestTotal().plus(added).minus(taken)), ceiling.most());
    }

    /** The least that a grade has to speak of. */
    public Ratio leastGradedTotal() {
        return OracleCeiling.held(least(), ceiling.least());
    }

    /** Open points of penalty rows may all be taken. */
    private Ratio least() {
        Ratio added = sum(Part.ADDED, OracleItem::earned);
        Ratio taken = sum(Part.TAKEN, OracleItem::most);
        return outside.bounded(total().plus(added).minus(taken));
    }

    /** The points that could not be assessed. */
    public Ratio open() {
        return Stream.concat(Stream.of(execution), indicators.stream())
                .map(OracleItem::open)
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio sum(Part part, Function<OracleItem, Ratio> points) {
        return IntStream.range(0, indicators.size())
                .filter(row -> outside.parts().get(row) == part)
                .mapToObj(indicators::get)
                .map(points)
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
