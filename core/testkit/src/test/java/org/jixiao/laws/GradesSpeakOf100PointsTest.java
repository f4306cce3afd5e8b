package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.whatif.WhatIf;

/** A form whose weights do not add up to 100 has no grade; any other has the grade that its least and highest total share. */
class GradesSpeakOf100PointsTest {
    @FormLaw
    void a_form_has_a_grade_exactly_where_its_weights_add_up_to_100_and_both_totals_share_one(
            @ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        boolean isOutOf100 = Oracle.isGraded(form);

        Scorecard card = Scorer.using(CountingStrategy.in(rules.rules())).score(form);

        GradeBands bands = card.gradeBands().value();
        Grade least = bands.gradeOf(card.total());
        boolean isDecided = least == bands.gradeOf(card.highestTotal());
        Statistics.label("out of 100, decided").collect(isOutOf100, isDecided).coverage(checker -> {
            checker.check(true, true).percentage(share -> share > 10);
            checker.check(true, false).percentage(share -> share > 5);
            checker.check(false, true).percentage(share -> share > 5);
            checker.check(false, false).percentage(share -> share > 2);
        });
        if (isOutOf100 && isDecided) {
            assertThat(card.grade()).contains(least);
            assertThat(card.afterEvaluation(Grade.POOR)).isPresent();
        } else {
            assertThat(card.grade()).isEmpty();
            assertThat(card.afterEvaluation(Grade.POOR)).isEmpty();
            assertThat(WhatIf.of(card).nextGrade()).isEmpty();
            assertThat(WhatIf.of(card).improvements()).isEmpty();
        }
        boolean isWeighted = form.indicators().weight().signum() > 0;
        assertThat(card.formFindings().stream().anyMatch(finding -> finding.code() == FindingCode.WEIGHTS_NOT_100))
                .isEqualTo(isWeighted && !isOutOf100);
        assertThat(card.formFindings().stream().anyMatch(finding -> finding.code() == FindingCode.NO_WEIGHT))
                .isEqualTo(!isWeighted);
        assertThat(card.explain(Locale.CHINESE))
                .contains(card.grade().map(Grade::label).orElse(""));
    }
}
