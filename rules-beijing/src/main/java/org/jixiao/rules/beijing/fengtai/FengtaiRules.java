package org.jixiao.rules.beijing.fengtai;

import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Provenance.observedIn;

import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import org.jixiao.form.Nature;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.rules.beijing.BeijingRules;

/** What the forms that Fengtai district published for 2020 and 2022 show; no rule is printed under them. */
public final class FengtaiRules {
    /** {@code beijing/fengtai/2020}: the execution score is cut to whole points. */
    public static final RuleSet YEAR_2020 = RuleSet.named("beijing/fengtai", Year.of(2020))
            .called("北京市丰台区", "Fengtai District, Beijing")
            .basedOn(BeijingRules.YEAR_2020)
            .executionRounding(0, RoundingMode.DOWN, observedIn("66.2% → 6", "75.9% → 7", "82.1% → 8"))
            .worked(FengtaiRules::casesOf2020)
            .build();

    /** {@code beijing/fengtai/2022}: two decimals again. */
    public static final RuleSet YEAR_2022 = RuleSet.named("beijing/fengtai", Year.of(2022))
            .called("北京市丰台区", "Fengtai District, Beijing")
            .basedOn(BeijingRules.YEAR_2020)
            .rounding(
                    2,
                    RoundingMode.HALF_UP,
                    byDefault(
                            "各表取整不一，取市级规则的两位小数",
                            "the forms round in several ways; two decimals as in the municipal rules"))
            .worked(FengtaiRules::casesOf2022)
            .build();

    private FengtaiRules() {}

    private static List<WorkedCase> casesOf2020() {
        return List.of(
                // worked by hand: 6.62, 7.59, 8.21 and 9.999 of 10; 66.2 ÷ 100 × 15 = 9.93
                WorkedCase.budget("100").actual("66.2").earns("6"),
                WorkedCase.budget("100").actual("75.9").earns("7"),
                WorkedCase.budget("100").actual("82.1").earns("8"),
                WorkedCase.budget("100").actual("99.99").earns("9"),
                WorkedCase.budget("100").actual("66.2").weight("15").earns("9"),

                // indicators keep the two decimals of the municipal rules: 100 ÷ 150 × 10 = 6.666…
                WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("6.67"));
    }

    private static List<WorkedCase> casesOf2022() {
        return List.of(
                // worked by hand: 9.8765 of 10; 66.2 ÷ 100 × 10, which the forms of 2020 cut to 6
                WorkedCase.budget("100").actual("98.765").earns("9.88"),
                WorkedCase.budget("100").actual("66.2").earns("6.62"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("6.67"),

                // 良 ends below 9, and 8.99 is the most that two decimals leave: 8.995 would round out of it
                WorkedCase.row(i -> i.rated("优良中低差").actual("良").award("8.995").weight(10))
                        .earns("8.99"));
    }
}
