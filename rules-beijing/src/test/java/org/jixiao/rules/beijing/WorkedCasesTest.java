package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.jixiao.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedCasesTest {
    static List<RuleSet> ruleSets() {
        return new BeijingRuleSets().ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void every_worked_case_of_every_pack_comes_out(RuleSet rules) {
        assertThatCode(rules::verify).doesNotThrowAnyException();
    }
}
