package org.jixiao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.form.Direction;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.testkit.cases.FormCase;
import org.jixiao.testkit.cases.RatingForms;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.checks.Agreement;
import org.jixiao.testkit.checks.OneRounding;
import org.jixiao.testkit.oracle.OracleCard;
import org.jixiao.testkit.oracle.OracleItem;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.testkit.oracle.Regulation.Band;
import org.jixiao.value.Fraction;

/** The laws that hold a rule set to an oracle and to the edges that its regulation tells. */
interface OracleLaws extends LawSubject {
    /** Best first. */
    List<Grade> GRADES = List.of(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR, Grade.POOR);

    @FormProperty
    @Label("law 5: a score is its exact points, rounded once in the direction of the mode")
    default void a_score_is_rounded_once(@ForAll("forms") FormCase tried) {
        ScoredForm.of(rules(), tried.form())
                .filter(card -> keepsDecimals())
                .ifPresent(card ->
                        isRoundedOnce(card, OracleView.of(rules(), regulation()).of(card)));
    }

    private Regulation toldOrImplied() {
        return regulation().orElseGet(() -> ImpliedRegulation.of(rules()));
    }

    /** Whether scores have the decimals of the regulation; where they have not, law 1 tells. */
    private boolean keepsDecimals() {
        Regulation told = toldOrImplied();
        return rules().rule(RuleTopic.ROUNDING).value().scale() == told.scale()
                && rules().executionRounding().value().scale() == told.executionScale();
    }

    private void isRoundedOnce(Scorecard card, OracleCard expected) {
        Regulation told = toldOrImplied();
        check(card.execution(), expected.execution(), told.executionScale(), told.executionMode());
        for (int i = 0; i < card.indicators().size(); i++) {
            check(card.indicators().get(i), expected.indicators().get(i), told.scale(), told.mode());
        }
    }

    /** Points that are off by a step or more are none of rounding: law 6 tells. */
    private static void check(ItemScore item, OracleItem expected, int scale, RoundingMode mode) {
        Optional<Ratio> given = item.exact().map(Ratio::read);
        if (given.isPresent() && expected.exact().isPresent() && item.score().isPresent()) {
            OneRounding.check(item, given.get(), expected.exact().get(), scale, mode);
        }
    }

    private boolean breaks(Runnable law) {
        try {
            law.run();
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    /** Whether an edge that the regulation tells is elsewhere in the rule set; then law 8 tells. */
    private boolean missesAnEdge() {
        int bands = regulation().map(told -> told.bands().size()).orElse(0);
        return breaks(this::a_grade_begins_at_its_edge)
                || breaks(this::a_rating_band_begins_at_its_edge)
                || IntStream.range(0, bands).anyMatch(i -> breaks(() -> bandBeginsAtItsEdge(i, BigDecimal.TEN, 0)));
    }

    @FormProperty
    @Label("law 6: an oracle that shares no arithmetic with the library comes to the same figures")
    default void library_and_oracle_agree(@ForAll("forms") FormCase tried) {
        Optional<Scorecard> scored = ScoredForm.of(rules(), tried.form());
        if (scored.isEmpty() || !keepsDecimals() || !FirstCauses.of(this).allowsChanges()) {
            return;
        }
        Scorecard card = scored.get();
        OracleCard expected = OracleView.of(rules(), regulation()).of(card);
        if (breaks(() -> isRoundedOnce(card, expected))
                || (breaks(() -> Agreement.check(card, expected)) && missesAnEdge())) {
            return;
        }
        Agreement.check(card, expected);
    }

    @FormProperty
    @Label("law 6: the formula that an explanation names gives the exact points it explains")
    default void the_formula_of_an_explanation_gives_its_points(@ForAll("forms") FormCase tried) {
        ScoredForm.of(rules(), tried.form())
                .filter(card -> card.rescaling().isEmpty())
                .ifPresent(OracleLaws::explainsItsPoints);
    }

    private static void explainsItsPoints(Scorecard card) {
        for (ItemScore item : card.items()) {
            item.derivation()
                    .flatMap(StockFormulas::recomputed)
                    .ifPresent(points -> assertThat(item.exact().map(Ratio::read))
                            .as("points explained for %s", item.where())
                            .contains(points));
        }
    }

    @KitProperty
    @Label("law 8: each band far above a target begins at its edge, and not one small unit below it")
    default void a_band_begins_at_its_edge(
            @ForAll @IntRange(max = 9) int place,
            @ForAll @BigRange(min = "0.01", max = "100000") BigDecimal target,
            @ForAll @IntRange(max = 3) int finer) {
        if (FirstCauses.of(this).allowsChanges()) {
            bandBeginsAtItsEdge(place, target, finer);
        }
    }

    private void bandBeginsAtItsEdge(int place, BigDecimal target, int finer) {
        Regulation told = regulation().orElseGet(() -> ImpliedRegulation.withBandsOf(rules()));
        if (told.bands().isEmpty()) {
            return;
        }
        Band band = told.bands().get(place % told.bands().size());
        Ratio a = Ratio.of(target);
        Ratio edge = a.plus(a.times(band.from()));
        Ratio unit = Ratio.step(target.scale() + finer);
        for (Ratio actual : List.of(edge, edge.minus(unit), edge.plus(unit))) {
            QuantityInput input = QuantityInput.of(Fraction.of(10), fraction(a), fraction(actual), Direction.POSITIVE);
            Optional<Fraction> points = RowRule.ofNumber(rules(), Nature.AT_LEAST, Direction.POSITIVE)
                    .strategy()
                    .score(input)
                    .points();
            assertThat(points.map(Ratio::read))
                    .as("points of %s against %s, of 10, near the edge of %s", actual, target, band)
                    .contains(told.points(false, false, Ratio.of(10), a, actual));
        }
    }

    private static Fraction fraction(Ratio ratio) {
        return Fraction.of(ratio.top(), ratio.bottom());
    }

    @KitCheck
    @Label("law 8: each grade begins at its edge, and not one step of a score below it")
    default void a_grade_begins_at_its_edge() {
        regulation().ifPresent(told -> {
            for (int i = 0; i < told.grades().size(); i++) {
                BigDecimal edge = told.grades().get(i);
                BigDecimal below = edge.subtract(BigDecimal.ONE.movePointLeft(told.scale()));
                assertThat(rules().rule(RuleTopic.GRADES).value().gradeOf(edge))
                        .as("grade of " + edge)
                        .isEqualTo(GRADES.get(i));
                assertThat(rules().rule(RuleTopic.GRADES).value().gradeOf(below))
                        .as("grade of " + below)
                        .isEqualTo(GRADES.get(i + 1));
            }
        });
    }

    @KitCheck
    @Label("law 8: each rating band is open to awards from its edge on, and not one step of a score below it")
    default void a_rating_band_begins_at_its_edge() {
        Optional<Regulation> told = regulation()
                .filter(regulation -> !regulation.isSilentOn(RuleTopic.RATING))
                .filter(regulation -> keepsDecimals() && FirstCauses.of(this).allowsChanges());
        told.ifPresent(regulation -> {
            for (RatingScale scale : scales()) {
                if (regulation.knows(scale)) {
                    for (RatingLevel level : scale.levels()) {
                        RatingForms.at(scale, level, regulation).forEach(form -> {
                            Scorecard card = Scorer.using(rules()).score(form);
                            Agreement.check(card, OracleView.of(rules(), told).of(card));
                        });
                    }
                }
            }
        });
    }
}
