package org.jixiao.rules.beijing.tongzhou;

import static org.jixiao.rule.Provenance.observedIn;

import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import org.jixiao.form.Nature;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;
import org.jixiao.rules.beijing.BeijingRules;

/**
 * What the forms that Tongzhou district published for 2023 show; no rule is printed under them.
 *
 * <p>Scores carry one decimal. The forms do not agree on how it is rounded: 82.6 % stands beside 8.3, 57.8 % beside 5.7; the
 * more frequent reading is taken.
 */
public final class TongzhouRules {
    /** {@code beijing/tongzhou/2023}. */
    public static final RuleSet YEAR_2023 = RuleSet.named("beijing/tongzhou", Year.of(2023))
            .called("北京市通州区", "Tongzhou District, Beijing")
            .basedOn(BeijingRules.YEAR_2020)
            .rounding(
                    1,
                    RoundingMode.HALF_UP,
                    observedIn("82.6% → 8.3", "82.9% → 8.3").butNot("57.8% → 5.7"))
            .worked(TongzhouRules::cases)
            .build();

    private TongzhouRules() {}

    private static List<WorkedCase> cases() {
        return List.of(
                // worked by hand, weight 10: 35.5 ÷ 43 × 10 = 8.255…, 37 ÷ 79 × 10 = 4.683…, 8.29 and 5.78
                WorkedCase.budget("43").actual("35.5").earns("8.3"),
                WorkedCase.budget("79").actual("37").earns("4.7"),
                WorkedCase.budget("100").actual("82.9").earns("8.3"),
                WorkedCase.budget("100").actual("57.8").earns("5.8"),

                // indicators too: 7 ÷ 8 × 10 = 8.75, 100 ÷ 150 × 10 = 6.666…
                WorkedCase.target(Nature.AT_LEAST, "8").actual("7").earns("8.8"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("6.7"),

                // 良 ends below 9, and 8.9 is the most that one decimal leaves: 8.95 would round out of it
                WorkedCase.row(i -> i.rated("优良中低差").actual("良").award("8.95").weight(10))
                        .earns("8.9"));
    }
}
