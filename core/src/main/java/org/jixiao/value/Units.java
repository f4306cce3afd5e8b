package org.jixiao.value;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How symbols of units combine: a multiple of a unit, a rate of two, and a unit that no table knows. */
final class Units {
    private static final String COUNT = "count of ";
    private static final String OWN = "unknown ";
    private static final String CALENDAR = "calendar time";

    /** Longer ones first, since some end in others. */
    private static final List<Map.Entry<String, Fraction>> MULTIPLES = List.of(
            Map.entry("千万", Fraction.of(10_000_000)),
            Map.entry("百万", Fraction.of(1_000_000)),
            Map.entry("十万", Fraction.of(100_000)),
            Map.entry("亿", Fraction.of(100_000_000)),
            Map.entry("万", Fraction.of(10_000)),
            Map.entry("千", Fraction.of(1000)),
            Map.entry("百", Fraction.of(100)));

    private Units() {}

    static Unit known(String symbol) {
        return find(symbol).orElseThrow();
    }

    static Optional<Unit> find(String symbol) {
        if (symbol.isEmpty()) {
            return Optional.of(Unit.NONE);
        }
        Unit whole = single(symbol);
        int slash = symbol.indexOf('/');
        if (whole != null || slash < 0) {
            return Optional.ofNullable(whole);
        }
        // a rate has one slash, since 人/年/月 could be read in two ways
        Unit top = single(symbol.substring(0, slash).strip());
        Unit bottom = single(symbol.substring(slash + 1).strip());
        return top == null || bottom == null ? Optional.empty() : Optional.of(rate(top, bottom));
    }

    /** The known unit, or else one of its own, which converts to itself alone. */
    static Unit named(String symbol) {
        Optional<Unit> known = find(symbol);
        if (known.isPresent()) {
            return known.get();
        }
        int slash = symbol.indexOf('/');
        boolean rate = slash > 0 && slash < symbol.length() - 1 && slash == symbol.lastIndexOf('/');
        return !rate
                ? own(symbol)
                : rate(
                        named(symbol.substring(0, slash).strip()),
                        named(symbol.substring(slash + 1).strip()));
    }

    private static Unit own(String symbol) {
        Map.Entry<String, Fraction> multiple = multipleOf(symbol);
        return multiple == null
                ? new Unit(symbol, OWN + symbol, Fraction.ONE)
                : new Unit(symbol, OWN + symbol.substring(multiple.getKey().length()), multiple.getValue());
    }

    /** A unit without a slash that counts as a rate. */
    private static @Nullable Unit single(String symbol) {
        Unit known = UnitTable.find(symbol);
        Map.Entry<String, Fraction> multiple = known == null ? multipleOf(symbol) : null;
        if (multiple == null) {
            return known;
        }
        Unit one = UnitTable.find(symbol.substring(multiple.getKey().length()));
        boolean multiplied = one == null
                || one.dimension().equals("share")
                || one.symbol().startsWith("万")
                || one.symbol().startsWith("亿");
        return one == null || multiplied
                ? null
                : new Unit(symbol, one.dimension(), one.factor().times(multiple.getValue()));
    }

    static Map.@Nullable Entry<String, Fraction> multipleOf(String symbol) {
        for (Map.Entry<String, Fraction> multiple : MULTIPLES) {
            if (symbol.startsWith(multiple.getKey())
                    && symbol.length() > multiple.getKey().length()) {
                return multiple;
            }
        }
        return null;
    }

    /** The unit without 万, 千, 百 or 亿 in front: 人 for 万人, 元 for 万元; a kilometre (千米) stays what it is. */
    static Unit withoutMultiple(Unit unit) {
        boolean wan = unit.symbol().equals("万元") || unit.symbol().equals("亿元");
        Map.Entry<String, Fraction> multiple =
                !wan && UnitTable.find(unit.symbol()) != null ? null : multipleOf(unit.symbol());
        return multiple == null
                ? unit
                : named(unit.symbol().substring(multiple.getKey().length()));
    }

    static Unit counted(String word) {
        boolean plain = !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
        if (!plain) {
            throw invalid("unit.word", quoted(word));
        }
        Unit known = UnitTable.find(word);
        if (known != null && !known.dimension().equals(countOf(word))) {
            throw invalid("unit.counted", quoted(word));
        }
        return new Unit(word, countOf(word), Fraction.ONE);
    }

    static boolean isCount(Unit unit) {
        return unit.dimension().startsWith(COUNT) && !unit.dimension().contains("/");
    }

    static boolean isUnknown(Unit unit) {
        return unit.dimension().contains(OWN);
    }

    /**
     * What a number in {@code unit} is multiplied by where forms use the two for one: 台 and 辆, 次/年 and 次, 件/次 and 次.
     *
     * <p>Null where they do not.
     */
    static @Nullable Fraction takenFor(Unit unit, Unit other) {
        Unit one = withoutYear(unit);
        Unit two = withoutYear(other);
        boolean same =
                one.convertsTo(two) || (isCount(one) && isCount(two)) || isCountedBy(one, two) || isCountedBy(two, one);
        return same ? one.factor().dividedBy(two.factor()) : null;
    }

    private static Unit withoutYear(Unit unit) {
        return unit.dimension().endsWith("/" + CALENDAR) && unit.symbol().endsWith("/年")
                ? named(unit.symbol().substring(0, unit.symbol().length() - 2))
                : unit;
    }

    /** 件/次 names two counts, of which {@code part} is one. */
    private static boolean isCountedBy(Unit rate, Unit part) {
        int slash = rate.dimension().indexOf('/');
        boolean byCount = slash > 0 && rate.dimension().startsWith(COUNT, slash + 1);
        return byCount && isCount(part) && rate.dimension().startsWith(COUNT);
    }

    private static Unit rate(Unit top, Unit bottom) {
        return new Unit(
                top.symbol() + "/" + bottom.symbol(),
                top.dimension() + "/" + bottom.dimension(),
                top.factor().dividedBy(bottom.factor()));
    }

    static String countOf(String word) {
        return COUNT + word;
    }
}
