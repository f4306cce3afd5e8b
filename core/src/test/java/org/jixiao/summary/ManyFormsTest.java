package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;

/** The size of a summary does not know how many forms there were. */
class ManyFormsTest {
    private static final int MILLION = 1_000_000;
    /** Bytes: sums grow by their digits, and beyond 18 of them by the name of the class that holds them. */
    private static final int DIGITS = 1_000;

    private final List<Scorecard> cards = SampleDepartment.cards();

    @Test
    void a_million_forms_take_no_more_room_than_a_handful() throws IOException {
        List<Scorecard> two = List.of(small("100", "100"), small("200", "150"));
        DepartmentSummary million = repeated(two, MILLION).parallel().collect(DepartmentSummary.ofScorecards());

        assertThat(million.forms()).isEqualTo(MILLION);
        // 10 and 7.5 of 10 for execution, 45 of 90 below it
        assertThat(million.average().value()).contains(new Bounds(Fraction.parse("53.75"), Fraction.parse("53.75")));
        assertThat(million.executionRate()).contains(Fraction.of(5, 6));
        assertThat(size(million)).isLessThan(size(repeated(two, 2).collect(DepartmentSummary.ofScorecards())) + DIGITS);
    }

    @Test
    void reasons_and_ids_that_never_repeat_take_no_more_room_than_those_listed() throws IOException {
        DepartmentSummary failed = DepartmentSummary.empty();
        for (int i = 0; i < 20_000; i++) {
            failed = failed.plusUnscorable("f-" + i, "不能识别“" + i + "”");
        }

        assertThat(failed.unscorable().forms()).isEqualTo(20_000);
        assertThat(failed.unscorable().reasons()).hasSize(Unscorable.MAX_REASONS);
        assertThat(failed.unscorable().notListed()).isEqualTo(20_000 - Unscorable.MAX_REASONS);
        assertThat(size(failed)).isLessThan(8_000);
    }

    @Test
    void two_rule_sets_over_many_forms_take_no_more_room_than_over_a_handful() throws IOException {
        Function<SelfEvaluation, ScoredTwice> sides =
                form -> twice(NationalRules.YEAR_2020, SampleRules.DISTRICT, form);
        List<ScoredTwice> forms =
                cards.stream().map(card -> sides.apply(card.form())).toList();
        SideBySideSummary many = IntStream.range(0, 20_000)
                .mapToObj(i -> forms.get(i % 5))
                .parallel()
                .collect(SideBySideSummary.ofForms());

        assertThat(many.forms()).isEqualTo(20_000);
        assertThat(size(many)).isLessThan(size(forms.stream().collect(SideBySideSummary.ofForms())) + DIGITS);
    }

    @Test
    void the_few_best_of_many_forms_are_kept_and_no_others() {
        Ranking best = repeated(cards, 20_000).parallel().collect(Ranking.best(3));

        assertThat(best.outOf()).isEqualTo(20_000);
        assertThat(best.forms()).hasSize(3).allSatisfy(form -> {
            assertThat(form.rank()).isEqualTo(1);
            assertThat(form.card()).isEqualTo(cards.get(0));
        });
    }

    private static Scorecard small(String budget, String executed) {
        return Forms.scored(SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan(budget), wan(budget), wan(executed))
                .output(o -> o.quantity("报告", i -> i.atLeast("2 份").actual("1").weight(90)))
                .build());
    }

    private static Stream<Scorecard> repeated(List<Scorecard> cards, int forms) {
        return IntStream.range(0, forms).mapToObj(i -> cards.get(i % cards.size()));
    }

    private static int size(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.size();
    }

    private static ScoredTwice twice(RuleSet one, RuleSet other, SelfEvaluation form) {
        return new ScoredTwice(
                Scorer.using(one).score(form), Scorer.using(other).score(form));
    }
}
