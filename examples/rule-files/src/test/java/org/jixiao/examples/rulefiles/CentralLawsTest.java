package org.jixiao.examples.rulefiles;

import java.nio.file.Path;
import java.util.Set;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.Exemption;
import org.jixiao.testkit.Law;
import org.jixiao.testkit.RuleSetLaws;

class CentralLawsTest implements RuleSetLaws {
    private static final RuleSet RULES = Read.ours(Path.of("rules", "central-2021.yaml"));

    @Override
    public RuleSet rules() {
        return RULES;
    }

    @Override
    public Set<Exemption> exemptions() {
        String reason = "the table goes by ranges, whatever the target";
        return Set.of(
                Exemption.ofRule("满意度赋分").from(Law.MET_EARNS_FULL_MARKS).because(reason),
                Exemption.ofRule("满意度赋分")
                        .from(Law.NEVER_RISES_BEYOND_THE_TARGET)
                        .because(reason));
    }
}
