package org.jixiao.examples.rulefiles;

import java.nio.file.Path;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.RuleSetLaws;

class PiduLawsTest implements RuleSetLaws {
    private static final RuleSet RULES = Read.ours(Path.of("rules", "chengdu-pidu-2025.yaml"));

    @Override
    public RuleSet rules() {
        return RULES;
    }
}
