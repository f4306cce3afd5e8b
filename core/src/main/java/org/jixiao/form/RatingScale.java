package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * An ordered list of levels, best first, each with the band of the weight it earns.
 *
 * <p>The scales that forms use stand here; {@link #of} finds them by the words of the form. {@link #ATTAINMENT} is the national clause
 * (100–80, 80–60, 60–0 percent, lower edge included); the bands of the others are library defaults modelled on it.
 * A scale of one's own:
 *
 * <pre>{@code
 * RatingScale.named("三档").level("A", "[90%, 100%]").level("B", "[60%, 90%)").level("C", "[0%, 60%)").build();
 * }</pre>
 */
@Value.Immutable
public abstract class RatingScale implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Interval SHARES = Interval.closed(Fraction.ZERO, Fraction.ONE);

    /** 优良中低差. */
    public static final RatingScale FIVE_GRADES = named("优良中低差")
            .level("优", "[90%, 100%]")
            .level("良", "[80%, 90%)")
            .level("中", "[60%, 80%)")
            .level("低", "[30%, 60%)")
            .level("差", "[0%, 30%)")
            .build();
    /** 优良中差. */
    public static final RatingScale FOUR_GRADES = named("优良中差")
            .level("优", "[90%, 100%]")
            .level("良", "[80%, 90%)")
            .level("中", "[60%, 80%)")
            .level("差", "[0%, 60%)")
            .build();
    /** 非常满意/较满意/基本满意/不满意. */
    public static final RatingScale SATISFACTION = named("非常满意/较满意/基本满意/不满意")
            .level("非常满意", "[90%, 100%]")
            .level("较满意", "[80%, 90%)")
            .level("基本满意", "[60%, 80%)")
            .level("不满意", "[0%, 60%)")
            .build();
    /** 优良中. */
    public static final RatingScale THREE_GRADES = named("优良中")
            .level("优", "[90%, 100%]")
            .level("良", "[80%, 90%)")
            .level("中", "[60%, 80%)")
            .build();
    /** 优良. */
    public static final RatingScale TWO_GRADES =
            named("优良").level("优", "[90%, 100%]").level("良", "[80%, 90%)").build();
    /** 高中低. */
    public static final RatingScale HIGH_TO_LOW = threeBands("高中低", "高", "中", "低");
    /** 达成/部分达成/未达成: the national clause. */
    public static final RatingScale ATTAINMENT = threeBands("达成/部分达成/未达成", "达成", "部分达成", "未达成");
    /** 好坏. */
    public static final RatingScale GOOD_OR_BAD = twoBands("好坏", "好", "坏");
    /** 合格/不合格. */
    public static final RatingScale QUALIFIED = twoBands("合格/不合格", "合格", "不合格");
    /** 符合/不符合. */
    public static final RatingScale CONFORMING = twoBands("符合/不符合", "符合", "不符合");
    /** 是/否. */
    public static final RatingScale YES_OR_NO = twoBands("是/否", "是", "否");

    RatingScale() {}

    private static RatingScale threeBands(String name, String high, String middle, String low) {
        return named(name)
                .level(high, "[80%, 100%]")
                .level(middle, "[60%, 80%)")
                .level(low, "[0%, 60%)")
                .build();
    }

    private static RatingScale twoBands(String name, String good, String bad) {
        return named(name).level(good, "[80%, 100%]").level(bad, "[0%, 60%)").build();
    }

    /** The standard scales, in the order in which they stand here. */
    public static List<RatingScale> standard() {
        return List.of(
                FIVE_GRADES,
                FOUR_GRADES,
                SATISFACTION,
                THREE_GRADES,
                TWO_GRADES,
                HIGH_TO_LOW,
                ATTAINMENT,
                GOOD_OR_BAD,
                QUALIFIED,
                CONFORMING,
                YES_OR_NO);
    }

    /**
     * The standard scale that forms write as {@code name}: {@code RatingScale.of("优良中低差")}.
     *
     * @throws IllegalArgumentException if no standard scale is written so; the message lists them
     */
    public static RatingScale of(String name) {
        return standard().stream()
                .filter(scale -> scale.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of the rating scales " + standard() + ", got \"" + name + "\""));
    }

    /** Begins a scale of the caller's own; levels follow, best first. */
    public static RatingScaleBuilder named(String name) {
        return new RatingScaleBuilder(Texts.requireText("the name of a rating scale", name));
    }

    /**
     * The same levels with other bands, best level first: {@code RatingScale.ATTAINMENT.withBands("[80%, 100%]", "[50%, 80%)",
     * "[0%, 50%)")}.
     *
     * @throws IllegalArgumentException if there are not as many bands as levels, or they make no scale
     */
    public RatingScale withBands(String... bands) {
        if (bands.length != levels().size()) {
            throw new IllegalArgumentException(
                    "expected a band for each level of " + describe() + ", got " + String.join(", ", bands));
        }
        RatingScaleBuilder scale = named(name());
        for (int i = 0; i < bands.length; i++) {
            scale.level(levels().get(i).name(), bands[i]);
        }
        return scale.build();
    }

    /** How forms write the scale: 优良中低差. */
    public abstract String name();

    /** The levels, best first; at least one. */
    public abstract List<RatingLevel> levels();

    /** The best level. */
    public RatingLevel top() {
        return levels().get(0);
    }

    /** The level called {@code name}, if there is one. */
    public Optional<RatingLevel> find(String name) {
        return levels().stream().filter(level -> level.name().equals(name)).findFirst();
    }

    /**
     * The level called {@code name}.
     *
     * @throws IllegalArgumentException if the scale has no such level; the message lists those it has
     */
    public RatingLevel level(String name) {
        return find(name.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a level of " + describe() + ", got \"" + name + "\""));
    }

    /**
     * 0 for the best level, 1 for the next, …
     *
     * @throws IllegalArgumentException if the level is not of this scale
     */
    @SuppressWarnings("ReferenceEquality") // the same level is an equal one, and found faster
    public int rank(RatingLevel level) {
        List<RatingLevel> levels = levels();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == level) {
                return i;
            }
        }
        int rank = levels.indexOf(level);
        if (rank < 0) {
            throw new IllegalArgumentException("expected a level of " + describe() + ", got " + level);
        }
        return rank;
    }

    private String describe() {
        return name() + " (" + levels().stream().map(RatingLevel::name).collect(Collectors.joining(", ")) + ")";
    }

    @Value.Check
    void check() {
        if (levels().isEmpty()) {
            throw new IllegalArgumentException("rating scale " + name() + ": expected at least one level, got none");
        }
        for (int i = 0; i < levels().size(); i++) {
            RatingLevel level = levels().get(i);
            if (!SHARES.encloses(level.band())) {
                throw new IllegalArgumentException("rating scale " + name() + ", level " + level.name()
                        + ": expected a band inside [0%, 100%], got "
                        + level.band().toPercentText());
            }
            if (i > 0 && !isBelow(level.band(), levels().get(i - 1).band())) {
                throw new IllegalArgumentException("rating scale " + name() + ", level " + level.name()
                        + ": expected a band below " + levels().get(i - 1) + ", got "
                        + level.band().toPercentText());
            }
        }
        long names = levels().stream().map(RatingLevel::name).distinct().count();
        if (names < levels().size()) {
            throw new IllegalArgumentException(
                    "rating scale " + name() + ": expected names that differ, got " + levels());
        }
    }

    private static boolean isBelow(Interval lower, Interval upper) {
        Fraction high = lower.high().orElseThrow();
        Fraction low = upper.low().orElseThrow();
        return high.isLessThan(low) || (high.equals(low) && !(lower.includesHigh() && upper.includesLow()));
    }

    @Override
    public String toString() {
        return name();
    }
}
