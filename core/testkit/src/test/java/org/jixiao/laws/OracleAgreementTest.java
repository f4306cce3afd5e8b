package org.jixiao.laws;

import net.jqwik.api.ForAll;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.checks.Agreement;
import org.jixiao.testkit.oracle.Oracle;

/** Law 6: an oracle that shares no code with the library comes to the same figures. */
class OracleAgreementTest {
    @Law
    void library_and_oracle_agree_on_every_figure(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Coverage.of(form, rules);

        Scorecard card = Scorer.using(rules.rules()).score(form);
        Agreement.check(card, Oracle.score(form, rules.told()));
    }
}
