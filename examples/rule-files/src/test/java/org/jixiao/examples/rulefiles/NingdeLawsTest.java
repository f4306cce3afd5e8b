package org.jixiao.examples.rulefiles;

import java.nio.file.Path;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.RuleSetLaws;

class NingdeLawsTest implements RuleSetLaws {
    private static final RuleSet RULES = Read.ours(Path.of("rules", "fujian-ningde-2023.yaml"));

    @Override
    public RuleSet rules() {
        return RULES;
    }
}
