package org.jixiao.rules.beijing.chaoyang;

import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.Provenance.observedIn;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;

import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import org.jixiao.form.Nature;
import org.jixiao.rule.Document;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.rules.beijing.BeijingRules;

/**
 * The notes that Chaoyang district printed under its forms of 2024.
 *
 * <p>Coded: notes 5 to 8. Left to people: 1 to 4, since a single form does not show whether they were kept.
 */
public final class ChaoyangRules {
    /** {@code beijing/chaoyang/2024}. */
    public static final RuleSet YEAR_2024 = RuleSet.named("beijing/chaoyang", Year.of(2024))
            .called("北京市朝阳区", "Chaoyang District, Beijing")
            .basedOn(BeijingRules.YEAR_2020)
            .citing(Document.titled("朝阳区2024年度项目支出绩效自评表填报注意事项").publishedAt("朝阳区数据局2024年度自评表的表下"))

            // 5: an unmet or deviating indicator owes a reason and a remedy
            .noteOwedWhenMissed(clause(5))

            // 6: a score may not exceed the weight
            .cappedAtWeight(clause(6))

            // 7: positive B ÷ A × W, reverse A ÷ B × W; a target set low, by d = (B − A) ÷ A
            .positive(proportional(), clause(7))
            .reverse(reverseRatio(), clause(7))
            .overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), clause(7))

            // 8: 90 to 100, 80 to 90, 60 to 80, below 60, lower edges included
            .grades(GradeBands.of(90, 80, 60), clause(8))

            // 1 to 4: a single form does not show whether they were kept
            .uncoded(clause(1), "所有项目都要自评，涉密项目自评而不报送", "every project is evaluated; secret ones are not submitted")
            .uncoded(clause(2), "三项金额与决算一致", "the three money columns agree with the final accounts")
            .uncoded(clause(3), "目标和指标与批复一致，不得改动", "goal, indicators and targets are those approved, unchanged")
            .uncoded(clause(4), "年中追加的项目按预算调整目标", "projects added in the year adjust their targets with the budget")

            // the notes do not say how to round
            .rounding(
                    2,
                    RoundingMode.DOWN,
                    observedIn("99.97% → 9.99", "99.98% → 9.99").butNot("98.97% → 9.9"))
            .worked(ChaoyangRules::cases)
            .build();

    private ChaoyangRules() {}

    private static List<WorkedCase> cases() {
        return List.of(
                // 5, worked by hand: unmet, another number than = asks for, or so far above that points are deducted
                WorkedCase.target(Nature.AT_LEAST, "100").actual("80").owesNote(),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("100").owesNoNote(),
                WorkedCase.target(Nature.EQUAL, "100").actual("120").owesNote(),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("299").owesNoNote(),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("300").owesNote(),
                missed("设备到货延迟，已重新约定交货时间").owesNoNote(),
                missed("无").owesNote(),

                // 6: 250 ÷ 100 × 10 = 25, 100 ÷ 50 × 10 = 20 and 110 ÷ 100 × 10 = 11 would exceed the weight
                WorkedCase.target(Nature.AT_LEAST, "100").actual("250").earns("10"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("50").earns("10"),
                WorkedCase.budget("100").actual("110").earns("10"),

                // 7: 80 ÷ 100 × 10 = 8, 2 ÷ 3 × 10 = 6.66…; 100 ÷ 125 × 10 = 8, 100 ÷ 150 × 10 = 6.66…
                WorkedCase.target(Nature.AT_LEAST, "100").actual("80").earns("8"),
                WorkedCase.target(Nature.AT_LEAST, "3").actual("2").earns("6.66"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("125").earns("8"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("6.66"),

                // 7: d = 1.99; 2 and 2.9999: 10 − 10 % × 10; 3 and 4.99: 10 − 20 % × 10; 5: 10 − 30 % × 10
                WorkedCase.target(Nature.AT_LEAST, "100").actual("299").earns("10"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("399.99").earns("9"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("400").earns("8"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("599").earns("8"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("600").earns("7"),

                // 8: each edge, and just below it
                WorkedCase.total("90", Grade.EXCELLENT),
                WorkedCase.total("89.99", Grade.GOOD),
                WorkedCase.total("80", Grade.GOOD),
                WorkedCase.total("79.99", Grade.FAIR),
                WorkedCase.total("60", Grade.FAIR),
                WorkedCase.total("59.99", Grade.POOR),

                // 695.82 ÷ 696.02 × 10 = 9.997…, 98.97 ÷ 100 × 10 = 9.897
                WorkedCase.budget("696.02").actual("695.82").earns("9.99"),
                WorkedCase.budget("100").actual("98.97").earns("9.89"),

                // 良 is 80 % up to 90 % of 10: an award of 9 lies above it, and 8.99 is the most that two decimals leave
                rated("良", "8.65").earns("8.65"),
                rated("良", "9").earns("8.99"),
                rated("良", "7.99").earns("8"),
                rated("良", "8.65").owesNote());
    }

    /** A target missed, with what stands in the column for the reason. */
    private static WorkedCase.Row missed(String note) {
        return WorkedCase.row(i -> i.atLeast("100").actual("80").weight(10).deviationNote(note));
    }

    /** A level reached, with the points that the evaluator awarded. */
    private static WorkedCase.Row rated(String level, String award) {
        return WorkedCase.row(i -> i.rated("优良中低差").actual(level).award(award).weight(10));
    }
}
