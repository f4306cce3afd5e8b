package org.jixiao.laws;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.testkit.cases.Forms;

/** What the laws are tried on. */
class LawDomain extends DomainContextBase {
    @Provide
    Arbitrary<SelfEvaluation> forms() {
        return Forms.all();
    }

    @Provide
    Arbitrary<RulesCase> rules() {
        return RulesCases.all();
    }

    @Provide
    Arbitrary<NumberCase> numbers() {
        return NumberCases.all();
    }

    @Provide
    Arbitrary<Department> departments() {
        return Departments.all();
    }
}
