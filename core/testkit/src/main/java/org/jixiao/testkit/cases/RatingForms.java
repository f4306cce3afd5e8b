package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.testkit.oracle.OracleScales.Band;
import org.jixiao.testkit.oracle.Regulation;

/** Forms with one rating, awarded at an edge of its band or one step of a score beside it, or not awarded at all. */
public final class RatingForms {
    private static final BigDecimal WEIGHT = BigDecimal.TEN;

    private RatingForms() {}

    /** For one level, by the band that a regulation tells. */
    public static List<SelfEvaluation> at(RatingScale scale, RatingLevel level, Regulation regulation) {
        Band band = regulation.band(scale.name(), level.name());
        BigDecimal step = BigDecimal.ONE.movePointLeft(regulation.scale());
        List<SelfEvaluation> forms = new ArrayList<>();
        forms.add(form(scale, level, List.of()));
        for (long percent : List.of(band.low(), band.high())) {
            BigDecimal edge = WEIGHT.multiply(BigDecimal.valueOf(percent, 2));
            for (BigDecimal award : List.of(edge.subtract(step), edge, edge.add(step))) {
                if (award.signum() >= 0) {
                    forms.add(form(scale, level, List.of(award)));
                }
            }
        }
        return forms;
    }

    private static SelfEvaluation form(RatingScale scale, RatingLevel level, List<BigDecimal> award) {
        return SelfEvaluation.forProject("测试项目", Year.of(2024))
                .output(rows -> rows.quality("工作质量", row -> {
                    row.rated(scale).actual(level.name()).weight(WEIGHT);
                    award.forEach(row::award);
                }))
                .build();
    }
}
