package org.jixiao.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.cases.FormCase;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.RuleSetCases;
import org.jixiao.testkit.oracle.Regulation;

/** What is held to the laws. */
@AddLifecycleHook(BrokenConstants.class)
interface LawSubject {
    /** The rule set that is held to the laws. */
    RuleSet rules();

    /**
     * What the regulation says, told a second time; empty where the author tells nothing. Then no oracle knows what a target
     * earns, and the laws check only what follows from those points.
     */
    default Optional<Regulation> regulation() {
        return Optional.empty();
    }

    /** Where a rule breaks a law on purpose, each with the reason. */
    default Set<Exemption> exemptions() {
        return Set.of();
    }

    /** The scales on which forms of this rule set rate. */
    default List<RatingScale> scales() {
        return RatingScale.standard();
    }

    /** Generated forms. */
    @Provide
    default Arbitrary<FormCase> forms() {
        return RuleSetCases.of(rules(), regulation(), scales()).forms();
    }

    /** Generated numbers with the rules that speak of them, and before them the fixed grid. */
    @Provide
    default Arbitrary<NumberCase> numbers() {
        RuleSetCases cases = RuleSetCases.of(rules(), regulation(), scales());
        return cases.numbers()
                .withoutEdgeCases()
                .edgeCases(
                        config -> config.filter(each -> false).add(cases.grid().toArray(NumberCase[]::new)));
    }
}
