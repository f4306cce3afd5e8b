package org.jixiao.laws;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.testkit.oracle.Compared;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.testkit.oracle.OracleCard;
import org.jixiao.testkit.oracle.OracleFunds;
import org.jixiao.testkit.oracle.OracleItem;
import org.jixiao.testkit.oracle.OracleNumbers;
import org.jixiao.testkit.oracle.OracleNumbers.Side;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.testkit.oracle.OracleScales;
import org.jixiao.testkit.oracle.OracleScales.Band;
import org.jixiao.testkit.oracle.OracleUnit;
import org.jixiao.testkit.oracle.OracleUnits;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.value.Money;

/** Tells which cases a form meets; goes by what the oracle says, not by what the library does. */
final class Sights {
    private static final Ratio TINY = Ratio.of(1, 1_000_000_000);
    private static final Ratio HUGE = Ratio.of(1_000_000_000_000L);

    private final Set<Seen> seen = EnumSet.noneOf(Seen.class);
    private final Regulation rules;

    private Sights(Regulation rules) {
        this.rules = rules;
    }

    static Set<Seen> of(SelfEvaluation form, Regulation rules) {
        OracleCard card = Oracle.score(form, rules);
        Sights sights = new Sights(rules);
        List<Indicator> rows = form.indicators().indicators();
        for (int i = 0; i < rows.size(); i++) {
            sights.row(
                    rows.get(i),
                    OracleFunds.total(form.funds()),
                    card.indicators().get(i));
        }
        sights.execution(form, card);
        sights.form(form, card);
        return sights.seen;
    }

    private void when(boolean met, Seen met2) {
        if (met) {
            seen.add(met2);
        }
    }

    private void row(Indicator row, FundsRow total, OracleItem item) {
        when(row.weight().signum() == 0, Seen.WITHOUT_POINTS);
        when(row.weight().scale() > rules.scale(), Seen.FINE_WEIGHT);
        when(row.actual() instanceof NotReported, Seen.NOT_REPORTED);
        when(row.actual() instanceof NotApplicable, Seen.NOT_APPLICABLE);
        when(isCut(item), Seen.CUT_AT_WEIGHT);
        if (row.target() instanceof RangeTarget range && row.actual() instanceof QuantityActual) {
            Compared.of(row, total).ifPresent(numbers -> range(numbers, range));
        } else if (row.target() instanceof QuantityTarget target && row.actual() instanceof QuantityActual actual) {
            number(row, target, actual, total);
        } else if (row.target() instanceof RatingTarget target && row.actual() instanceof RatingActual actual) {
            rating(row, target, actual);
        } else if (row.target() instanceof DeadlineTarget target && row.actual() instanceof DateActual actual) {
            deadline(row, target, actual);
        } else if (row.actual() instanceof ProseActual actual) {
            words(row, actual);
        }
    }

    private boolean isCut(OracleItem item) {
        return item.exact()
                .filter(exact -> exact.rounded(rules.scale(), rules.mode()).isAbove(item.weight()))
                .isPresent();
    }

    private void range(Compared numbers, RangeTarget range) {
        int against = numbers.actual().compareTo(numbers.target());
        when(against < 0, Seen.BELOW_A_RANGE);
        when(against > 0, Seen.ABOVE_A_RANGE);
        when(against == 0 && !range.low().equals(range.high()), Seen.INSIDE_A_RANGE);
    }

    private void number(Indicator row, QuantityTarget target, QuantityActual actual, FundsRow total) {
        OracleUnit from = OracleUnits.read(actual.quantity().unit().symbol());
        OracleUnit to = OracleUnits.read(target.quantity().unit().symbol());
        seen.add(Seen.valueOf(target.nature().name()));
        units(from, to);
        Optional<Compared> compared = Compared.of(row, total);
        if (compared.isEmpty()) {
            open(row, target, from, to, total);
        } else {
            compared(row, target, compared.get(), total);
        }
    }

    private void units(OracleUnit from, OracleUnit to) {
        if (from.equals(to)) {
            seen.add(Seen.SAME_UNIT);
        } else if (from.isNone() || to.isNone()) {
            seen.add(Seen.BARE_NUMBER);
        } else if (OracleUnits.conversion(from, to).isPresent()) {
            seen.add(Seen.CONVERTED_UNIT);
        } else if (from.isBareMultiple() || to.isBareMultiple()) {
            seen.add(Seen.TEN_THOUSANDS_ALONE);
        } else if (OracleUnits.takenFor(from, to).isPresent()) {
            seen.add(Seen.ASSUMED_UNIT);
        } else if (from.kind().startsWith("own") || to.kind().startsWith("own")) {
            seen.add(Seen.UNIT_UNKNOWN);
        } else {
            seen.add(Seen.UNIT_MISMATCH);
        }
    }

    /** Why numbers are not compared, where their units are not the reason, or not that alone. */
    private void open(Indicator row, QuantityTarget target, OracleUnit from, OracleUnit to, FundsRow total) {
        Ratio a = Ratio.read(target.quantity().number());
        Side side = OracleNumbers.side(target.nature(), row.path(), a, to.isNone() ? from : to, total);
        boolean bare = from.isNone() || to.isNone();
        boolean share = from.isShare() || to.isShare();
        when(side == Side.UNKNOWN && (bare || OracleUnits.conversion(from, to).isPresent()), Seen.DIRECTION_UNKNOWN);
        when(bare && share && side == Side.MORE, Seen.LOST_PERCENTAGE);
        when(bare && (from.isMoney() || to.isMoney()) && side != Side.UNKNOWN, Seen.YUAN_SUSPECTED);
        when(bare && !share && !from.isMoney() && !to.isMoney() && side == Side.MORE, Seen.MULTIPLE_SUSPECTED);
        boolean calendar = !from.kind().equals(to.kind())
                && List.of("time", "calendar").containsAll(List.of(from.kind(), to.kind()));
        when(calendar, Seen.CALENDAR_OPEN);
    }

    private void compared(Indicator row, QuantityTarget target, Compared numbers, FundsRow total) {
        String sign = target.nature().sign();
        boolean reverse = numbers.side() == Side.LESS;
        boolean directionOpen = sign.isEmpty() || sign.equals("=");
        Ratio a = numbers.target();
        Ratio b = numbers.actual();
        boolean money = sign.isEmpty()
                && !row.isCost()
                && a.signum() != 0
                && OracleNumbers.isMoneySpent(row.path(), a, numbers.unit(), total);
        when(directionOpen && row.isCost(), Seen.COST_WITHOUT_DIRECTION);
        when(money && !a.equals(b), Seen.DIRECTION_FROM_MONEY);
        when(sign.isEmpty() && reverse && !row.isCost() && !money && a.signum() != 0, Seen.DIRECTION_FROM_NAME);
        when(numbers.side() == Side.UNKNOWN, Seen.MET_WITHOUT_DIRECTION);
        when(numbers.isMet(), Seen.CALENDAR_MET);
        when(isYuan(target, numbers), Seen.YUAN_ASSUMED);
        size(a);
        when(b.signum() < 0, Seen.NEGATIVE_ACTUAL);
        when(a.equals(b), Seen.MET_EXACTLY);
        if (a.signum() == 0) {
            seen.add(reverse ? Seen.REVERSE_WITH_ZERO_TARGET : Seen.POSITIVE_WITH_ZERO_TARGET);
            when(sign.equals("=") && !reverse, Seen.EQUAL_WITH_ZERO_TARGET);
        } else if (a.signum() < 0) {
            seen.add(reverse ? Seen.REVERSE_WITH_NEGATIVE_TARGET : Seen.POSITIVE_WITH_NEGATIVE_TARGET);
        } else if (reverse) {
            when(b.isAbove(a), Seen.REVERSE_MISSED);
        } else {
            when(b.isBelow(a), Seen.POSITIVE_MISSED);
            overTarget(b.over(a));
        }
    }

    /** Whether a bare side was taken for 元 beside a larger unit: then it is not compared as it stands. */
    private static boolean isYuan(QuantityTarget target, Compared numbers) {
        return target.quantity().unit().isNone()
                && !Ratio.read(target.quantity().number()).equals(numbers.target());
    }

    private void size(Ratio a) {
        when(a.signum() > 0 && a.isBelow(TINY), Seen.TINY_NUMBER);
        when(a.isAbove(HUGE), Seen.HUGE_NUMBER);
    }

    private void overTarget(Ratio completion) {
        boolean deducted = rules.bands().stream()
                .anyMatch(band -> band.amount().signum() > 0
                        && !completion.minus(Ratio.ONE).isBelow(band.from()));
        when(deducted, Seen.OVER_TARGET_DEDUCTED);
        if (!rules.bands().isEmpty()) {
            edge(completion, 3, Seen.BELOW_3A, Seen.AT_3A);
            edge(completion, 4, Seen.BELOW_4A, Seen.AT_4A);
            edge(completion, 6, Seen.BELOW_6A, Seen.AT_6A);
        }
    }

    private void edge(Ratio completion, long edge, Seen below, Seen at) {
        Ratio distance = completion.minus(Ratio.of(edge));
        when(distance.signum() == 0, at);
        when(distance.signum() < 0 && distance.isAbove(Ratio.of(-1, 100)), below);
    }

    private void rating(Indicator row, RatingTarget target, RatingActual actual) {
        String scale = target.scale().name();
        int reached = OracleScales.standard().rank(scale, actual.level().name());
        Optional<Boolean> met = target.leastLevel()
                .map(least -> reached <= OracleScales.standard().rank(scale, least.name()));
        when(met.equals(Optional.of(true)), Seen.LEAST_LEVEL_MET);
        when(met.equals(Optional.of(false)), Seen.LEAST_LEVEL_MISSED);
        when(row.award().isEmpty(), Seen.RATING_WITHOUT_AWARD);
        Band band = met.orElse(false)
                ? Band.ATTAINED
                : OracleScales.standard().band(scale, actual.level().name());
        row.award().ifPresent(award -> award(award, band, row.weight()));
    }

    private void award(BigDecimal award, Band band, BigDecimal weight) {
        int low = award.compareTo(weight.multiply(BigDecimal.valueOf(band.low(), 2)));
        int high = award.compareTo(weight.multiply(BigDecimal.valueOf(band.high(), 2)));
        when(low < 0, Seen.AWARD_BELOW_BAND);
        when(low == 0, Seen.AWARD_AT_LOWER_EDGE);
        when(low > 0 && high < 0, Seen.AWARD_INSIDE_BAND);
        when(high == 0, band.includesHigh() ? Seen.AWARD_AT_CLOSED_UPPER_EDGE : Seen.AWARD_AT_OPEN_UPPER_EDGE);
        when(high > 0, Seen.AWARD_ABOVE_BAND);
    }

    private void deadline(Indicator row, DeadlineTarget target, DateActual actual) {
        boolean late = actual.done().isAfter(target.due());
        when(actual.done().isBefore(target.due()), Seen.BEFORE_THE_LAST_DAY);
        when(actual.done().equals(target.due()), Seen.ON_THE_LAST_DAY);
        when(actual.done().equals(target.due().plusDays(1)), Seen.A_DAY_LATE);
        when(late && row.award().isEmpty(), Seen.LATE_WITHOUT_AWARD);
        when(late && row.award().isPresent(), Seen.LATE_WITH_AWARD);
    }

    private void words(Indicator row, ProseActual actual) {
        boolean prose = row.target() instanceof ProseTarget;
        when(!prose, Seen.DEADLINE_IN_WORDS);
        Optional<Band> band = prose
                ? OracleProse.band(row.target().toString(), actual.text())
                : OracleProse.bandAgainstDeadline(actual.text());
        when(band.equals(Optional.of(Band.ATTAINED)), Seen.PROSE_ATTAINED);
        when(band.equals(Optional.of(Band.PARTLY)), Seen.PROSE_PARTLY);
        when(band.equals(Optional.of(Band.NOT_ATTAINED)), Seen.PROSE_NOT_ATTAINED);
        when(band.isEmpty() && row.award().isEmpty(), Seen.PROSE_OPEN);
        when(band.isEmpty() && row.award().isPresent(), Seen.PROSE_OPEN_WITH_AWARD);
    }

    private void execution(SelfEvaluation form, OracleCard card) {
        if (!form.execution().isPresent()) {
            seen.add(Seen.WITHOUT_EXECUTION);
            return;
        }
        FundsRow funds = OracleFunds.total(form.funds());
        boolean money = funds.executed().isPresent()
                && (funds.initial().isPresent() || funds.adjusted().isPresent());
        when(!money && card.rate().isPresent(), Seen.EXECUTED_BY_PRINTED_RATE);
        when(card.execution().score().isEmpty(), Seen.EXECUTION_OPEN);
        Optional<Ratio> rate = card.rate();
        when(rate.filter(Ratio.ONE::isAbove).isPresent(), Seen.EXECUTED_IN_PART);
        when(rate.equals(Optional.of(Ratio.ONE)), Seen.EXECUTED_IN_FULL);
        when(rate.filter(Ratio.ONE::isBelow).isPresent(), Seen.OVER_EXECUTED);
        when(rate.isEmpty() && card.execution().score().isPresent(), Seen.EXECUTED_WITHOUT_BUDGET);
        Optional<Money> adjusted = funds.adjusted();
        when(adjusted.isEmpty() && rate.isPresent(), Seen.INITIAL_BUDGET_ONLY);
    }

    private void form(SelfEvaluation form, OracleCard card) {
        boolean fellAway =
                form.indicators().indicators().stream().anyMatch(row -> row.actual() instanceof NotApplicable);
        boolean stayed =
                form.indicators().indicators().stream().anyMatch(row -> !(row.actual() instanceof NotApplicable));
        when(rules.rescales() && fellAway && stayed, Seen.RESCALED);
        boolean graded = Oracle.isGraded(form);
        when(!graded, Seen.NOT_OUT_OF_100);
        when(graded && card.grade().isEmpty(), Seen.GRADE_UNDECIDED);
        when(card.grade().equals(Optional.of("优")), Seen.GRADE_EXCELLENT);
        when(card.grade().equals(Optional.of("良")), Seen.GRADE_GOOD);
        when(card.grade().equals(Optional.of("中")), Seen.GRADE_FAIR);
        when(card.grade().equals(Optional.of("差")), Seen.GRADE_POOR);
    }
}
