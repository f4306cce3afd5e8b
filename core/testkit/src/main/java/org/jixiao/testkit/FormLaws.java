package org.jixiao.testkit;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.FormCase;
import org.jixiao.testkit.checks.Bounds;
import org.jixiao.testkit.checks.Order;
import org.jixiao.testkit.checks.Repetition;
import org.jixiao.testkit.checks.UnitChange;
import org.jixiao.testkit.oracle.Regulation;

/** The laws on whole forms. */
interface FormLaws extends LawSubject {
    /** Whether the form can be scored at all; where it cannot, law 1 alone tells. */
    private boolean isScored(FormCase tried) {
        return ScoredForm.of(rules(), tried.form()).isPresent();
    }

    private Scorecard scored(FormCase tried) {
        return Scorer.using(rules()).score(tried.form());
    }

    @FormProperty
    @Label("law 1: the scores of a form lie between nothing and their weights")
    default void scores_stay_within_their_weights(@ForAll("forms") FormCase tried) {
        if (!isScored(tried) && !FirstCauses.of(this).allowsForms()) {
            return;
        }
        Bounds.ofItems(scored(tried));
        Bounds.ofTotal(scored(tried));
    }

    @FormProperty
    @Label("law 1: a score has the decimals of the regulation")
    default void a_score_has_the_decimals_of_the_regulation(@ForAll("forms") FormCase tried) {
        if (!isScored(tried)) {
            return;
        }
        Regulation told = regulation().orElseGet(() -> ImpliedRegulation.of(rules()));

        Bounds.decimals(scored(tried), told.scale(), told.executionScale());
    }

    @FormProperty
    @Label("law 3: a change of the units of a form changes no figure")
    default void a_change_of_the_units_of_a_form_changes_no_figure(
            @ForAll("forms") FormCase tried, @ForAll int choice) {
        if (!(isScored(tried)
                && FirstCauses.of(this).allowsChanges()
                && FirstCauses.of(this).keepsUnits())) {
            return;
        }
        UnitChange.check(Scorer.using(rules()), tried.form(), UnitChange.of(tried.form(), choice));
    }

    @FormProperty
    @Label("law 4: the order of indicators changes no figure")
    default void the_order_of_indicators_changes_no_figure(@ForAll("forms") FormCase tried, @ForAll Random random) {
        if (!isScored(tried)) {
            return;
        }
        Order.ofIndicators(Scorer.using(rules()), tried.form(), random);
    }

    @BriefKitProperty
    @Label("law 4: the order of forms changes no figure")
    default void the_order_of_forms_changes_no_figure(@ForAll("forms") FormCase one, @ForAll("forms") FormCase other) {
        if (!(isScored(one) && isScored(other))) {
            return;
        }
        Order.ofForms(Scorer.using(rules()), one.form(), other.form());
    }

    @FormProperty
    @Label("law 4: a total is the sum of its parts, a level that of the level below")
    default void sums_are_the_sums_of_their_parts(@ForAll("forms") FormCase tried) {
        if (!isScored(tried)) {
            return;
        }
        Scorecard card = scored(tried);

        Order.total(card);
        Order.levels(card);
        Order.places(card);
    }

    @FormProperty
    @Label("law 7: scoring again gives an equal scorecard")
    default void scoring_again_gives_an_equal_scorecard(@ForAll("forms") FormCase tried) {
        if (!isScored(tried)) {
            return;
        }
        Repetition.again(rules(), tried.form());
    }

    @BriefKitProperty
    @Label("law 7: scoring on other threads at once gives an equal scorecard")
    default void scoring_on_other_threads_gives_an_equal_scorecard(@ForAll("forms") FormCase tried) {
        if (!isScored(tried)) {
            return;
        }
        Repetition.elsewhere(rules(), tried.form());
    }

    @BriefKitProperty
    @Label("law 7: scorecard, form and rules written and read back are equal")
    default void what_is_read_back_is_equal(@ForAll("forms") FormCase tried) {
        if (!(isScored(tried) && FirstCauses.of(this).allowsCopies())) {
            return;
        }
        Repetition.ofCard(rules(), tried.form());
        Repetition.ofFormAndRules(rules(), tried.form());
        Repetition.ofFormWrittenAgain(rules(), tried.form());
    }
}
