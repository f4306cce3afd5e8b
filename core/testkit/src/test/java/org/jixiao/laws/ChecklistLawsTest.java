package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.value.Fraction;

/** Cells that answer no list of points are judged as words are; answered ones earn their share exactly. */
class ChecklistLawsTest implements JudgementContract<ProseInput> {
    private static final Fraction STEP = Fraction.of(1, 100);

    @Override
    public ScoringStrategy<? super ProseInput> strategy() {
        return ScoringStrategies.checklist("招待标准: 1", "定点维修: 0.5");
    }

    @Override
    public Arbitrary<WithAward<ProseInput>> inputs() {
        return Arbitraries.of(OracleProse.TABLE).map(judged -> (weight, award) -> {
            ProseInput words = ProseInput.of(weight, judged.target(), judged.actual(), STEP);
            return award.map(words::awarded).orElse(words);
        });
    }

    @BriefLaw
    void answered_points_earn_their_share_of_the_weight(
            @ForAll("weights") Fraction weight,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 20) Integer> tenths,
            @ForAll @IntRange(max = 63) int which) {
        List<String> rows = new ArrayList<>();
        List<String> cell = new ArrayList<>();
        int earned = 0;
        int whole = 0;
        for (int i = 0; i < tenths.size(); i++) {
            boolean yes = (which >> i & 1) == 1;
            rows.add("第" + "甲乙丙丁戊己".charAt(i) + "项: " + Fraction.of(tenths.get(i), 10));
            cell.add(0, "第" + "甲乙丙丁戊己".charAt(i) + "项：" + (yes ? "是" : "否"));
            earned += yes ? tenths.get(i) : 0;
            whole += tenths.get(i);
        }
        ProseInput in = ProseInput.of(weight, "各项", String.join("；", cell), STEP);

        assertThat(ScoringStrategies.checklist(rows.toArray(String[]::new))
                        .score(in)
                        .points())
                .contains(weight.times(Fraction.of(earned, whole)));
    }
}
