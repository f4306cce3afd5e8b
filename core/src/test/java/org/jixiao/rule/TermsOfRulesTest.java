package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.scoring.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsOfRulesTest {
    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(Scope.everyIndicator().terms(), List.of()),
                Arguments.of(
                        Scope.level1(IndicatorClass.OUTPUT)
                                .and(Scope.level2("时效"))
                                .and(Scope.named("重点", "核心"))
                                .terms(),
                        List.of("level1(产出指标)", "level2(时效)", "named(重点, 核心)")),
                Arguments.of(
                        Scope.withSign(Nature.WITHOUT_SIGN, Nature.AT_LEAST)
                                .except(Scope.named("一般"))
                                .terms(),
                        List.of("sign(≥, none)", "except(named(一般))")),
                Arguments.of(Scope.exactly("总带宽", "时延").terms(), List.of("exactly(总带宽, 时延)")),
                Arguments.of(
                        Condition.completion("[130%, +∞)")
                                .orAgainstZero("[30, +∞)")
                                .among(Scope.named("重点"))
                                .terms(),
                        List.of("completion([130%, +∞))", "orAgainstZero([30, +∞))", "among(named(重点))")),
                Arguments.of(Condition.deviation("(20%, +∞)").terms(), List.of("deviation((20%, +∞))")),
                Arguments.of(Condition.late("(30, +∞)").terms(), List.of("late((30, +∞))")),
                Arguments.of(Condition.missed().terms(), List.of("is(missed)")),
                Arguments.of(Condition.different().terms(), List.of("is(different)")),
                Arguments.of(Condition.executionRate("[0%, 90%)").terms(), List.of("executionRate([0%, 90%))")),
                Arguments.of(Condition.budgetChanged().terms(), List.of("is(budgetChanged)")),
                Arguments.of(
                        Condition.everyIndicator(Condition.missed()).terms(), List.of("everyIndicator(is(missed))")),
                Arguments.of(Provenance.clause(7).terms(), List.of("clause(7)")),
                Arguments.of(
                        Provenance.clause(7).of("某办法").textNotVerified().terms(),
                        List.of("clause(7)", "document(某办法)", "textRead(false)")),
                Arguments.of(Provenance.observedIn("1", "2").terms(), List.of("observed(1, 2)")),
                Arguments.of(Provenance.byDefault("甲", "a").terms(), List.of("default(zh(甲), en(a))")));
    }

    @ParameterizedTest
    @MethodSource("written")
    void scopes_conditions_and_sources_say_what_an_author_writes(List<Term> terms, List<String> written) {
        assertThat(terms).map(Term::toString).isEqualTo(written);
    }
}
