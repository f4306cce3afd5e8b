package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.SampleRules.DISTRICT;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.reverseLinear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.form.Nature;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.value.Rounding;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    @Test
    void what_a_set_does_not_decide_comes_from_its_base_with_origin_and_provenance() {
        assertThat(DISTRICT.rule(RuleTopic.POSITIVE)).isEqualTo(NationalRules.YEAR_2020.rule(RuleTopic.POSITIVE));
        assertThat(DISTRICT.rule(RuleTopic.POSITIVE).origin()).isEqualTo("national/2020");
        assertThat(DISTRICT.rule(RuleTopic.POSITIVE).provenance())
                .isEqualTo(Provenance.clause(16).of("财预〔2020〕10号").textNotVerified());
        assertThat(DISTRICT.rule(RuleTopic.ROUNDING).origin()).isEqualTo("test/district/2024");
        assertThat(DISTRICT.rule(RuleTopic.ROUNDING).value()).isEqualTo(Rounding.of(2, RoundingMode.DOWN));
    }

    @Test
    void the_origin_survives_several_layers() {
        RuleSet above = RuleSet.named("test/district/street", Year.of(2025))
                .basedOn(DISTRICT)
                .reverse(reverseLinear(), ours())
                .build();
        assertThat(above.rule(RuleTopic.POSITIVE).origin()).isEqualTo("national/2020");
        assertThat(above.rule(RuleTopic.ROUNDING).origin()).isEqualTo("test/district/2024");
        assertThat(above.rule(RuleTopic.REVERSE).origin()).isEqualTo("test/district/street/2025");
        assertThat(above.find(RuleTopic.OVER_TARGET)).isEqualTo(DISTRICT.find(RuleTopic.OVER_TARGET));
    }

    @Test
    void a_set_can_take_back_what_its_base_asks_for() {
        RuleSet lenient = RuleSet.named("test/lenient", Year.of(2024))
                .basedOn(DISTRICT)
                .without(RuleTopic.NOTE_OWED)
                .build();
        assertThat(DISTRICT.find(RuleTopic.NOTE_OWED).map(Rule::value)).contains(Statement.NOTE_OWED_WHEN_MISSED);
        assertThat(lenient.find(RuleTopic.NOTE_OWED)).isEmpty();
        assertThat(NationalRules.YEAR_2020.find(RuleTopic.NOTE_OWED)).isEmpty();
    }

    @Test
    void the_execution_score_is_rounded_like_all_others_unless_a_rule_says_otherwise() {
        assertThat(DISTRICT.executionRounding()).isEqualTo(DISTRICT.rule(RuleTopic.ROUNDING));
        RuleSet whole = SampleRules.on(NationalRules.YEAR_2020)
                .executionRounding(0, RoundingMode.DOWN, ours())
                .build();
        assertThat(whole.executionRounding().value()).isEqualTo(Rounding.of(0, RoundingMode.DOWN));
        assertThat(whole.rule(RuleTopic.ROUNDING).value()).isEqualTo(Rounding.of(2, RoundingMode.HALF_UP));
    }

    @Test
    void sets_are_equal_when_everything_they_say_is() {
        assertThat(pack("60%", 5)).isEqualTo(pack("0.6", 5)).hasSameHashCodeAs(pack("0.6", 5));
        assertThat(pack("60%", 5)).isNotEqualTo(pack("61%", 5));
        assertThat(pack("60%", 5)).isNotEqualTo(pack("60%", 6));
        assertThat(SampleRules.national("a", 2024)).isNotEqualTo(SampleRules.national("a", 2025));
        assertThat(SampleRules.national("a", 2024)).isNotEqualTo(SampleRules.national("b", 2024));
        assertThat(SampleRules.on(NationalRules.YEAR_2020).build())
                .isNotEqualTo(SampleRules.on(NationalRules.YEAR_2020)
                        .worked(WorkedCase.total("90", Grade.EXCELLENT))
                        .build());
    }

    private static RuleSet pack(String passLine, int clause) {
        return SampleRules.on(NationalRules.YEAR_2020)
                .citing("甲")
                .positive(passLine(passLine), clause(clause))
                .build();
    }

    @Test
    void a_set_read_back_from_bytes_is_equal_and_scores_alike() throws IOException, ClassNotFoundException {
        RuleSet rules = SampleRules.on(DISTRICT)
                .deadline(ScoringStrategies.direct(), ours())
                .worked(WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9"))
                .worked(WorkedCase.budget("100").actual("50").earns("5"))
                .worked(WorkedCase.total("90", Grade.EXCELLENT))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rules);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RuleSet back = (RuleSet) in.readObject();
            assertThat(back).isEqualTo(rules);
            assertThat(back.rule(RuleTopic.POSITIVE)).isEqualTo(rules.rule(RuleTopic.POSITIVE));
            assertThat(back.fingerprint()).isEqualTo(rules.fingerprint());
        }
    }

    @Test
    void worked_cases_are_made_once_when_first_asked_for() {
        AtomicInteger made = new AtomicInteger();
        WorkedCase first = WorkedCase.total("90", Grade.EXCELLENT);
        WorkedCase second = WorkedCase.total("60", Grade.FAIR);
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .worked(first)
                .worked(() -> {
                    made.incrementAndGet();
                    return List.of(second);
                })
                .build();
        assertThat(rules.fingerprint()).hasSize(64);
        assertThat(rules.hashCode()).isEqualTo(rules.hashCode());
        assertThat(made).hasValue(0);
        assertThat(rules.workedCases()).containsExactly(first, second);
        assertThat(rules.workedCases()).containsExactly(first, second);
        assertThat(made).hasValue(1);
    }

    @Test
    void cases_made_late_count_as_those_written_down() {
        WorkedCase example = WorkedCase.total("90", Grade.EXCELLENT);
        RuleSet written =
                SampleRules.on(NationalRules.YEAR_2020).worked(example).build();
        assertThat(SampleRules.on(NationalRules.YEAR_2020)
                        .worked(() -> List.of(example))
                        .build())
                .isEqualTo(written)
                .hasSameHashCodeAs(written);
        assertThat(SampleRules.on(NationalRules.YEAR_2020).worked(List::of).build())
                .isNotEqualTo(written);
    }

    @Test
    void a_set_is_shown_by_its_id() {
        assertThat(DISTRICT).hasToString("test/district/2024");
        assertThat(DISTRICT.district()).isEqualTo("test/district");
        assertThat(DISTRICT.year()).isEqualTo(Year.of(2024));
    }
}
