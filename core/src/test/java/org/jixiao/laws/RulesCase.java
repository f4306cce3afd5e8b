package org.jixiao.laws;

import org.jixiao.rule.RuleSet;

/**
 * A rule set under test.
 *
 * @param rules as the library builds them
 * @param told what the oracle is told of them
 */
record RulesCase(RuleSet rules, OracleRules told) {
    @Override
    public String toString() {
        return told.toString();
    }
}
