package org.jixiao.rules.beijing;

import java.time.Year;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;

/**
 * The municipal baseline, 京财绩效〔2020〕2146号.
 *
 * <p>No clause of it was read by those who wrote this down; as far as is known it follows the national rules, so every rule
 * here is theirs.
 */
public final class BeijingRules {
    /** {@code beijing/2020}. */
    public static final RuleSet YEAR_2020 = RuleSet.named("beijing", Year.of(2020))
            .basedOn(NationalRules.YEAR_2020)
            .build();

    private BeijingRules() {}
}
