package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

/** Deductions for delay, however it is counted. */
class LateDeductionLawsTest implements JudgementContract<DeadlineInput> {
    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);

    private static final List<ScoringStrategy<DeadlineInput>> ALL = List.of(
            ScoringStrategies.deductLate("0.5", "1天"),
            ScoringStrategies.deductLate("1", "10天"),
            ScoringStrategies.deductLate("1.3", "1个月"),
            ScoringStrategies.deductLate("1", "4%"),
            ScoringStrategies.deduct("1")
                    .outOf("7")
                    .forEvery("2个月")
                    .above("1个月")
                    .late(),
            ScoringStrategies.deduct("0.1")
                    .outOf("3")
                    .forEvery("1天")
                    .above("5天")
                    .late());

    @Override
    public ScoringStrategy<? super DeadlineInput> strategy() {
        return ALL.get(0);
    }

    @Override
    public Arbitrary<WithAward<DeadlineInput>> inputs() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.integers().between(-400, 400))
                .map(days -> (weight, award) -> late(weight, days, award));
    }

    private static DeadlineInput late(Fraction weight, int days, Optional<Fraction> award) {
        DeadlineInput work =
                DeadlineInput.of(weight, DeadlineTarget.between(DUE.minusDays(90), DUE), DUE.plusDays(days));
        return award.map(work::awarded).orElse(work);
    }

    @BriefLaw
    void a_later_day_never_earns_more_and_a_score_stays_within_its_weight(
            @ForAll("weights") Fraction weight,
            @ForAll @IntRange(min = -40, max = 500) int days,
            @ForAll @IntRange(max = 60) int more) {
        for (ScoringStrategy<DeadlineInput> rule : ALL) {
            Fraction earlier = points(rule, weight, days);
            Fraction later = points(rule, weight, days + more);

            assertThat(later).isLessThanOrEqualTo(earlier).isGreaterThanOrEqualTo(Fraction.ZERO);
            assertThat(earlier).isLessThanOrEqualTo(weight);
            if (days <= 0) {
                assertThat(earlier).isEqualTo(weight);
            }
        }
    }

    private static Fraction points(ScoringStrategy<DeadlineInput> rule, Fraction weight, int days) {
        return rule.score(late(weight, days, Optional.empty())).points().orElseThrow();
    }
}
