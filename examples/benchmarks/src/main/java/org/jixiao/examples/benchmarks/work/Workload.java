package org.jixiao.examples.benchmarks.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random forms of Chaoyang 2024: execution (weight 10) and indicators, of each ten 4 positive, 3 reverse and 3 ratings. The
 * same seed gives the same forms.
 *
 * <p>In three forms of four an actual lies anywhere from 0 to 8 times the target, so that every band occurs, and one in
 * eight exactly on an edge; in the fourth all lie near the target, so that every grade occurs.
 */
public final class Workload {
    /** How many forms are scored in turn; a power of two. */
    public static final int FORMS = 1024;

    /** 分值 of 预算执行率. */
    public static final int EXECUTION_WEIGHT = 10;

    /** The ten rows of the form that is timed; with execution their weights add up to 100. */
    public static final List<Row> ROWS = List.of(
            new Row(Kind.POSITIVE, "产出指标", "数量指标", "完成数量", "个", 15),
            new Row(Kind.POSITIVE, "产出指标", "数量指标", "服务人次", "人次", 10),
            new Row(Kind.RATING, "产出指标", "质量指标", "验收质量", "", 10),
            new Row(Kind.REVERSE, "产出指标", "时效指标", "处理用时", "小时", 10),
            new Row(Kind.REVERSE, "成本指标", "经济成本指标", "支出金额", "万元", 10),
            new Row(Kind.REVERSE, "成本指标", "社会成本指标", "占用时间", "天", 5),
            new Row(Kind.POSITIVE, "效益指标", "经济效益指标", "节约资金", "万元", 10),
            new Row(Kind.POSITIVE, "效益指标", "社会效益指标", "受益单位", "家", 10),
            new Row(Kind.RATING, "效益指标", "可持续影响指标", "持续保障", "", 5),
            new Row(Kind.RATING, "满意度指标", "服务对象满意度指标", "用户评价", "", 5));

    private static final long SEED = 20_241_231;
    private static final int[] EDGES = {0, 1, 3, 4, 6};

    private final List<Form> forms;

    private Workload(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The 1,024 forms that are timed. */
    public static Workload standard() {
        return of(ROWS, FORMS);
    }

    /** Forms with these rows. */
    public static Workload of(List<Row> rows, int forms) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Form> drawn = new ArrayList<>(forms);
        for (int i = 0; i < forms; i++) {
            drawn.add(form(rows, random));
        }
        return new Workload(drawn);
    }

    /** The forms; contenders name them by their place here. */
    public List<Form> forms() {
        return forms;
    }

    private static Form form(List<Row> rows, SplittableRandom random) {
        boolean near = random.nextInt(4) == 0;
        BigDecimal budget = figure(random);
        BigDecimal spent = times(budget, BigDecimal.valueOf(random.nextInt(5_000, 10_500), 4));
        List<Entry> entries = new ArrayList<>(rows.size());
        for (Row row : rows) {
            entries.add(row.kind() == Kind.RATING ? rated(row, near, random) : measured(row, near, random));
        }
        return new Form(budget, spent, entries);
    }

    private static Entry rated(Row row, boolean near, SplittableRandom random) {
        Level[] levels = Level.values();
        return new Entry.Rated(row, levels[random.nextInt(near ? 2 : levels.length)]);
    }

    private static Entry measured(Row row, boolean near, SplittableRandom random) {
        BigDecimal target = figure(random);
        return new Entry.Measured(
                row,
                target,
                times(target, near ? nearOne(random) : anywhere(random)),
                target.toPlainString() + " " + row.unit());
    }

    /** Above 0, with 0 to 4 decimals. */
    private static BigDecimal figure(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextLong(1, 100_000), random.nextInt(5));
    }

    private static BigDecimal anywhere(SplittableRandom random) {
        return random.nextInt(8) == 0
                ? BigDecimal.valueOf(EDGES[random.nextInt(EDGES.length)])
                : BigDecimal.valueOf(random.nextInt(80_001), 4);
    }

    private static BigDecimal nearOne(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextInt(9_000, 11_001), 4);
    }

    private static BigDecimal times(BigDecimal figure, BigDecimal factor) {
        BigDecimal product =
                figure.multiply(factor).setScale(4, RoundingMode.DOWN).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
