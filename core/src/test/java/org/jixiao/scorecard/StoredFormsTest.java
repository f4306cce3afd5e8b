package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scorecard.Forms.row;
import static org.jixiao.scorecard.Forms.scored;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.doors.Copies;
import org.jixiao.form.FundingSource;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.value.Quantity;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form can say beside the standard form is read back as it was stored, and so is its scorecard. */
class StoredFormsTest {
    static Stream<Named<Consumer<SelfEvaluationBuilder>>> forms() {
        return Stream.of(
                named(
                        "sources of other names",
                        form -> form.funds(new FundingSource("中央资金"), row("80", "80", "70"))
                                .funds(new FundingSource("地方资金"), row("20", "", ""))),
                named("a stated rate", form -> form.executionRate("79.27%")),
                named("no execution row", SelfEvaluationBuilder::withoutExecution),
                named(
                        "a total row of zeros",
                        form -> form.totalFunds(row("0", "0", "0")).funds(FundingSource.OTHER, row("80", "80", "70"))),
                named(
                        "a range",
                        form -> form.output(o -> o.quantity(
                                "报告",
                                i -> i.target(new RangeTarget(Quantity.parse("1 份"), Quantity.parse("2 份")))
                                        .actual("3")
                                        .weight(5)))),
                named(
                        "a row without points",
                        form -> form.output(o -> o.quantity(
                                "其中：月报", i -> i.atLeast("1 份").actual("3").withoutWeight()))),
                // compared by the money of the form: which way is good, and whether a bare amount is 元
                named(
                        "a direction told by the budget",
                        form -> form.totalFunds(row("100", "100", "90"))
                                .output(o -> o.quantity(
                                        "项目支付",
                                        i -> i.withoutSign("100 万元")
                                                .actual("90 万元")
                                                .weight(5)))),
                named(
                        "a bare amount told by the budget",
                        form -> form.totalFunds(row("350", "350", "344.85702"))
                                .cost(c -> c.economic(
                                        "支出",
                                        i -> i.atMost("350 万元")
                                                .actual("3448570.2")
                                                .weight(5)))),
                named(
                        "a direction that nothing tells",
                        form -> form.output(o -> o.quantity(
                                "人员波动", i -> i.withoutSign("5 人").actual("4").weight(5)))),
                named(
                        "months beside days",
                        form -> form.output(o -> o.timeliness(
                                "工期", i -> i.atMost("1 年").actual("300 天").weight(5)))));
    }

    private static Named<Consumer<SelfEvaluationBuilder>> named(String name, Consumer<SelfEvaluationBuilder> more) {
        return Named.of(name, more);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_read_back_equal_and_scores_the_same(Consumer<SelfEvaluationBuilder> more) throws Exception {
        SelfEvaluation form = form(more);
        SelfEvaluation copy = Copies.serialised(form);

        assertThat(copy).isEqualTo(form).hasSameHashCodeAs(form);
        assertThat(copy.indicators().indicators().stream().map(row -> row.comparison()))
                .containsExactlyElementsOf(form.indicators().indicators().stream()
                        .map(row -> row.comparison())
                        .toList());
        assertThat(scored(copy)).isEqualTo(scored(form));
        assertThat(scored(copy).stamp()).isEqualTo(scored(form).stamp());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_scorecard_is_read_back_equal_with_every_row(Consumer<SelfEvaluationBuilder> more) throws Exception {
        Scorecard card = scored(form(more));
        Scorecard copy = Copies.serialised(card);

        assertThat(copy).isEqualTo(card);
        assertThat(copy.total()).isEqualTo(card.total());
        assertThat(copy.findings()).isEqualTo(card.findings());
        for (int i = 0; i < card.indicators().size(); i++) {
            assertThat(copy.indicators().get(i).indicator().comparison())
                    .isEqualTo(card.form().indicators().indicators().get(i).comparison());
        }
    }

    private static SelfEvaluation form(Consumer<SelfEvaluationBuilder> more) {
        return Forms.form(more, "总带宽", i -> i.atLeast("100 个").actual("100")).build();
    }
}
