package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.internal.Wording;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;

/**
 * An ordered list of levels, best first, each with the band of the weight it earns.
 *
 * <p>There are two ways to get one. {@link #standard(String)} finds a scale that forms use, by the words of the form: {@code
 * RatingScale.standard("优良中低差")}. {@link #named} makes one of the caller's own, a row for each level:
 *
 * <pre>{@code
 * RatingScale.named("三档", "A: [90%, 100%]", "B: [60%, 90%)", "C: [0%, 60%)")
 * }</pre>
 *
 * <p>{@link #ATTAINMENT} is the national clause: 100–80, 80–60 and 60–0 percent, lower edge included. The bands of the other
 * standard scales are library defaults modelled on it.
 *
 * @param name how forms write the scale: 优良中低差; not blank
 * @param levels best first, at least one, with names that differ; each band lies below the one before it
 */
public record RatingScale(String name, List<RatingLevel> levels) implements Serializable {
    /** 优良中低差. */
    public static final RatingScale FIVE_GRADES =
            named("优良中低差", "优: [90%, 100%]", "良: [80%, 90%)", "中: [60%, 80%)", "低: [30%, 60%)", "差: [0%, 30%)");
    /** 优良中差. */
    public static final RatingScale FOUR_GRADES =
            named("优良中差", "优: [90%, 100%]", "良: [80%, 90%)", "中: [60%, 80%)", "差: [0%, 60%)");
    /** 非常满意/较满意/基本满意/不满意. */
    public static final RatingScale SATISFACTION =
            named("非常满意/较满意/基本满意/不满意", "非常满意: [90%, 100%]", "较满意: [80%, 90%)", "基本满意: [60%, 80%)", "不满意: [0%, 60%)");
    /** 优良中. */
    public static final RatingScale THREE_GRADES = named("优良中", "优: [90%, 100%]", "良: [80%, 90%)", "中: [60%, 80%)");
    /** 优良. */
    public static final RatingScale TWO_GRADES = named("优良", "优: [90%, 100%]", "良: [80%, 90%)");
    /** 高中低. */
    public static final RatingScale HIGH_TO_LOW = named("高中低", "高: [80%, 100%]", "中: [60%, 80%)", "低: [0%, 60%)");
    /** 达成/部分达成/未达成: the national clause. */
    public static final RatingScale ATTAINMENT =
            named("达成/部分达成/未达成", "达成: [80%, 100%]", "部分达成: [60%, 80%)", "未达成: [0%, 60%)");
    /** 好坏. */
    public static final RatingScale GOOD_OR_BAD = named("好坏", "好: [80%, 100%]", "坏: [0%, 60%)");
    /** 合格/不合格. */
    public static final RatingScale QUALIFIED = named("合格/不合格", "合格: [80%, 100%]", "不合格: [0%, 60%)");
    /** 符合/不符合. */
    public static final RatingScale CONFORMING = named("符合/不符合", "符合: [80%, 100%]", "不符合: [0%, 60%)");
    /** 是/否. */
    public static final RatingScale YES_OR_NO = named("是/否", "是: [80%, 100%]", "否: [0%, 60%)");

    private static final List<RatingScale> STANDARD = List.of(
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

    /**
     * Refuses levels that make no scale; {@link #named} reads them from text.
     *
     * @throws InvalidValueException if a part is null, the name is blank, there is no level, two levels share a name, or
     *     the bands do not descend
     */
    public RatingScale {
        Texts.filled("scale.name", name);
        levels = Checks.list(levels, "levels");
        if (levels.isEmpty()) {
            throw InvalidFormException.at(place(name), "scale.levels", Texts.none());
        }
        for (int i = 1; i < levels.size(); i++) {
            RatingLevel level = levels.get(i);
            RatingLevel above = levels.get(i - 1);
            if (!isBelow(level.band(), above.band())) {
                throw InvalidFormException.at(
                        place(name, level.name()), "scale.order", level.band().toPercentText(), above.toString());
            }
        }
        Set<String> names = new HashSet<>();
        for (RatingLevel level : levels) {
            names.add(level.name());
        }
        if (names.size() < levels.size()) {
            throw InvalidFormException.at(place(name), "scale.names", levels.toString());
        }
    }

    /** The standard scales, in the order in which they stand here. */
    public static List<RatingScale> standard() {
        return STANDARD;
    }

    /**
     * The standard scale that forms write as {@code name}: {@code RatingScale.standard("优良中低差")}.
     *
     * @throws InvalidValueException if no standard scale is written so; the message lists them
     */
    public static RatingScale standard(String name) {
        String wanted = given(name, "name").strip();
        for (int i = 0; i < STANDARD.size(); i++) {
            if (STANDARD.get(i).name.equals(wanted)) {
                return STANDARD.get(i);
            }
        }
        throw invalid("scale.standard", quoted(name), STANDARD.toString());
    }

    /**
     * A scale of the caller's own: {@code RatingScale.named("三档", "A: [90%, 100%]", "B: [60%, 90%)", "C: [0%, 60%)")}.
     *
     * @param name not blank
     * @param rows a level each, best first: its name, a colon, and its band as {@link Interval#parse} reads it
     * @throws InvalidValueException if a row is no name and band, or the levels make no scale
     */
    public static RatingScale named(String name, String... rows) {
        Texts.filled("scale.name", name);
        List<RatingLevel> levels = new ArrayList<>(given(rows, "rows").length);
        for (String row : rows) {
            levels.add(level(name, given(row, "row")));
        }
        return new RatingScale(name, levels);
    }

    /** {@code B: [60%, 90%)} as a level; the last colon stands before the band. */
    private static RatingLevel level(String scale, String row) {
        int colon = Math.max(row.lastIndexOf(':'), row.lastIndexOf('：'));
        if (colon < 0) {
            throw InvalidFormException.at(place(scale), "scale.row", quoted(row));
        }
        String level = row.substring(0, colon).strip();
        String band = row.substring(colon + 1).strip();
        try {
            return new RatingLevel(level, ShareText.intervalOfWhole(Texts.filled("scale.band_text", band)));
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(place(scale, level), e);
        }
    }

    private static Wording place(String scale) {
        return Wording.of("place.scale", scale);
    }

    private static Wording place(String scale, String level) {
        return Wording.of("place.level", scale, level);
    }

    /**
     * The same levels with other bands, best level first: {@code RatingScale.ATTAINMENT.withBands("[80%, 100%]", "[50%, 80%)",
     * "[0%, 50%)")}.
     *
     * @throws InvalidValueException if there are not as many bands as levels, or they make no scale
     */
    public RatingScale withBands(String... bands) {
        if (given(bands, "bands").length != levels.size()) {
            throw invalid("scale.bands", String.join(", ", bands), described());
        }
        String[] rows = new String[bands.length];
        for (int i = 0; i < bands.length; i++) {
            rows[i] = levels.get(i).name() + ": " + given(bands[i], "band");
        }
        return named(name, rows);
    }

    /** The best level. */
    public RatingLevel top() {
        return levels.get(0);
    }

    /** The level called {@code name}, if there is one. */
    public Optional<RatingLevel> find(String name) {
        given(name, "name");
        for (RatingLevel level : levels) {
            if (level.name().equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * The level called {@code name}, blanks around it aside.
     *
     * @throws InvalidValueException if the scale has no such level; the message lists those it has
     */
    public RatingLevel level(String name) {
        Optional<RatingLevel> level = find(given(name, "name").strip());
        if (level.isEmpty()) {
            throw invalid("scale.level", quoted(name), described());
        }
        return level.get();
    }

    /**
     * Where a level stands: 0 for the best one, 1 for the next, and so on.
     *
     * @throws InvalidValueException if the level is not of this scale
     */
    @SuppressWarnings("ReferenceEquality") // the same level is an equal one, and found faster
    public int rank(RatingLevel level) {
        given(level, "level");
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == level) {
                return i;
            }
        }
        int rank = levels.indexOf(level);
        if (rank < 0) {
            throw invalid("scale.level", level.toString(), described());
        }
        return rank;
    }

    private String described() {
        return name + " (" + levels.stream().map(RatingLevel::name).collect(Collectors.joining(", ")) + ")";
    }

    private static boolean isBelow(Interval lower, Interval upper) {
        Fraction high = lower.high().orElseThrow();
        Fraction low = upper.low().orElseThrow();
        return high.isLessThan(low) || (high.equals(low) && !(lower.includesHigh() && upper.includesLow()));
    }

    @Override
    public String toString() {
        return name;
    }
}
