package org.jixiao.testkit.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The oracle's own table of rating scales, copied from core/docs 4.1. */
public final class OracleScales {
    /**
     * A band of the weight; the upper edge belongs to it only where it is 100.
     *
     * @param low in percent
     * @param high in percent
     */
    public record Band(long low, long high) {
        public static final Band ATTAINED = new Band(80, 100);
        public static final Band PARTLY = new Band(60, 80);
        public static final Band NOT_ATTAINED = new Band(0, 60);
        public static final Band ANY = new Band(0, 100);

        /** Whether the upper edge belongs to the band. */
        public boolean includesHigh() {
            return high == 100;
        }
    }

    private record Scale(List<String> levels, List<Band> bands) {}

    private static final List<Band> FOUR =
            List.of(new Band(90, 100), new Band(80, 90), new Band(60, 80), new Band(0, 60));
    private static final List<Band> THREE = List.of(Band.ATTAINED, Band.PARTLY, Band.NOT_ATTAINED);
    private static final List<Band> TWO = List.of(Band.ATTAINED, Band.NOT_ATTAINED);

    private static final Map<String, Scale> SCALES = Map.ofEntries(
            Map.entry(
                    "优良中低差",
                    new Scale(
                            List.of("优", "良", "中", "低", "差"),
                            List.of(
                                    new Band(90, 100),
                                    new Band(80, 90),
                                    new Band(60, 80),
                                    new Band(30, 60),
                                    new Band(0, 30)))),
            Map.entry("优良中差", new Scale(List.of("优", "良", "中", "差"), FOUR)),
            Map.entry("非常满意/较满意/基本满意/不满意", new Scale(List.of("非常满意", "较满意", "基本满意", "不满意"), FOUR)),
            Map.entry("优良中", new Scale(List.of("优", "良", "中"), FOUR.subList(0, 3))),
            Map.entry("优良", new Scale(List.of("优", "良"), FOUR.subList(0, 2))),
            Map.entry("高中低", new Scale(List.of("高", "中", "低"), THREE)),
            Map.entry("达成/部分达成/未达成", new Scale(List.of("达成", "部分达成", "未达成"), THREE)),
            Map.entry("好坏", new Scale(List.of("好", "坏"), TWO)),
            Map.entry("合格/不合格", new Scale(List.of("合格", "不合格"), TWO)),
            Map.entry("符合/不符合", new Scale(List.of("符合", "不符合"), TWO)),
            Map.entry("是/否", new Scale(List.of("是", "否"), TWO)));

    private static final OracleScales STANDARD = new OracleScales(SCALES);
    /** The scale on which words are judged. */
    static final String ATTAINMENT = "达成/部分达成/未达成";

    private final Map<String, Scale> scales;

    private OracleScales(Map<String, Scale> scales) {
        this.scales = scales;
    }

    /** The table of core/docs 4.1. */
    public static OracleScales standard() {
        return STANDARD;
    }

    /** This table with another band of a level; what is not known yet is added as the lowest level. */
    OracleScales with(String name, String level, long low, long high) {
        Scale scale = scales.getOrDefault(name, new Scale(List.of(), List.of()));
        List<String> levels = new ArrayList<>(scale.levels());
        List<Band> bands = new ArrayList<>(scale.bands());
        Band band = new Band(low, high);
        if (levels.contains(level)) {
            bands.set(levels.indexOf(level), band);
        } else {
            levels.add(level);
            bands.add(band);
        }
        Map<String, Scale> changed = new HashMap<>(scales);
        changed.put(name, new Scale(levels, bands));
        return new OracleScales(changed);
    }

    /** Whether the table has the scale. */
    boolean knows(String name) {
        return scales.containsKey(name);
    }

    /** The band of words that were judged on the national scale. */
    Band judged(Band said) {
        List<Band> own = scale(ATTAINMENT).bands();
        return THREE.contains(said) ? own.get(THREE.indexOf(said)) : said;
    }

    /** Every scale with every level: {@code 优良/优}. */
    public List<String> all() {
        return scales.entrySet().stream()
                .flatMap(scale -> scale.getValue().levels().stream().map(level -> scale.getKey() + " " + level))
                .sorted()
                .toList();
    }

    /** The band of a level. */
    public Band band(String scale, String level) {
        return scale(scale).bands().get(rank(scale, level));
    }

    /** 0 for the best level. */
    public int rank(String scale, String level) {
        List<String> levels = scale(scale).levels();
        return IntStream.range(0, levels.size())
                .filter(i -> levels.get(i).equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the oracle has no level " + level + " of " + scale));
    }

    private Scale scale(String name) {
        Scale scale = scales.get(name);
        if (scale == null) {
            throw new IllegalArgumentException("the oracle has no scale " + name);
        }
        return scale;
    }
}
