package org.jixiao.form;

import com.google.common.collect.ImmutableList;

/**
 * Which side of a numeric target is the good one, and whether that was guessed from the name.
 *
 * <p>≥ and &gt; are positive, ≤ and &lt; reverse. = and numbers without a sign are reverse under a cost indicator and
 * positive elsewhere (library default). A number without a sign is also reverse where its name says that less is better.
 */
enum Directions {
    POSITIVE(Direction.POSITIVE, false),
    REVERSE(Direction.REVERSE, false),
    REVERSE_BY_NAME(Direction.REVERSE, true);

    private static final ImmutableList<String> LESS_IS_BETTER =
            ImmutableList.of("故障次数", "故障率", "宕机", "中断", "投诉", "掉线", "差错", "事故", "时延", "延迟", "响应时间", "修复时间", "到达时间");

    private final Direction direction;
    private final boolean inferred;

    Directions(Direction direction, boolean inferred) {
        this.direction = direction;
        this.inferred = inferred;
    }

    Direction direction() {
        return direction;
    }

    /** Whether the direction was guessed from the name; that guess is reported. */
    boolean inferred() {
        return inferred;
    }

    /**
     * The direction of a target with this sign.
     *
     * @param funds the finished money of the form; no rule of direction uses it today
     */
    @SuppressWarnings("unused") // the place for the rules that do
    static Directions of(Nature nature, IndicatorPath path, Funds funds) {
        return switch (nature) {
            case AT_LEAST, MORE_THAN -> POSITIVE;
            case AT_MOST, LESS_THAN -> REVERSE;
            case EQUAL -> IndicatorClass.isCost(path) ? REVERSE : POSITIVE;
            case WITHOUT_SIGN -> IndicatorClass.isCost(path) ? REVERSE : ofName(path.name());
        };
    }

    private static Directions ofName(String name) {
        // asked of every such row of every form: without an iterator
        for (int i = 0; i < LESS_IS_BETTER.size(); i++) {
            if (name.contains(LESS_IS_BETTER.get(i))) {
                return REVERSE_BY_NAME;
            }
        }
        return POSITIVE;
    }
}
