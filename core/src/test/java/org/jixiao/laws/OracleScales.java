package org.jixiao.laws;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The oracle's own table of rating scales, copied from SPEC section 4. */
final class OracleScales {
    /** A band of the weight in percent; the upper edge belongs to it only where it is 100. */
    record Band(long low, long high) {
        static final Band ATTAINED = new Band(80, 100);
        static final Band PARTLY = new Band(60, 80);
        static final Band NOT_ATTAINED = new Band(0, 60);
        static final Band ANY = new Band(0, 100);

        boolean includesHigh() {
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

    private OracleScales() {}

    /** Every scale with every level: {@code 优良/优}. */
    static List<String> all() {
        return SCALES.entrySet().stream()
                .flatMap(scale -> scale.getValue().levels().stream().map(level -> scale.getKey() + " " + level))
                .sorted()
                .toList();
    }

    static Band band(String scale, String level) {
        return scale(scale).bands().get(rank(scale, level));
    }

    /** 0 for the best level. */
    static int rank(String scale, String level) {
        List<String> levels = scale(scale).levels();
        return IntStream.range(0, levels.size())
                .filter(i -> levels.get(i).equals(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the oracle has no level " + level + " of " + scale));
    }

    private static Scale scale(String name) {
        Scale scale = SCALES.get(name);
        if (scale == null) {
            throw new IllegalArgumentException("the oracle has no scale " + name);
        }
        return scale;
    }
}
