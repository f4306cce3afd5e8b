package org.jixiao.laws;

import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.oracle.Regulation;

/**
 * A rule set under test.
 *
 * @param rules as the library builds them
 * @param told what the oracle is told of them
 */
record RulesCase(RuleSet rules, Regulation told) {
    @Override
    public String toString() {
        return told.toString();
    }
}
