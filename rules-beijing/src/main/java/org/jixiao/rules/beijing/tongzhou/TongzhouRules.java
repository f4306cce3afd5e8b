package org.jixiao.rules.beijing.tongzhou;

import static org.jixiao.rule.Observed.observedIn;

import java.math.RoundingMode;
import java.time.Year;
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
            .basedOn(BeijingRules.YEAR_2020)
            .rounding(1, RoundingMode.HALF_UP, observedIn("82.6% → 8.3", "82.9% → 8.3"))
            .worked(WorkedCase.budget("43").actual("35.5").earns("8.3"))
            .worked(WorkedCase.budget("79").actual("37").earns("4.7"))
            .build();

    private TongzhouRules() {}
}
