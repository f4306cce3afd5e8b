package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit finds nothing in sound packs and each of these faults by the law that it breaks. */
class KitProofTest {
    private static final String BAND_EDGE =
            "law 8: each band far above a target begins at its edge, and not one small unit below it";
    private static final String ROUNDED_ONCE =
            "law 5: a score is its exact points, rounded once in the direction of the mode";
    private static final String ORACLE =
            "law 6: an oracle that shares no arithmetic with the library comes to the same figures";
    private static final String UNIT = "law 3: a change of the unit of target and actual changes nothing";
    private static final String BOUNDS = "law 1: a score lies between nothing and its weight";
    private static final String MET = "law 2: a target met exactly earns full marks";
    private static final String RISES = "law 2: a score never falls as the actual rises to the target";
    private static final String NEVER_RISES = "law 2: a score never rises as the actual goes on beyond the target";
    private static final String EDGES_ONLY = "law 2: beyond the target a score changes at band edges only";
    private static final String CURVE =
            "law 8: the curve of a rule says what it scores at each edge and one small unit beside it";
    private static final String THREADS = "law 7: scoring on other threads at once gives an equal scorecard";
    private static final String ROW_ORDER = "law 4: the order of indicators changes no figure";
    private static final String AGAIN = "law 7: scoring again gives an equal scorecard";
    private static final String DECIMALS = "law 1: a score has the decimals of the regulation";
    private static final String GRADE_EDGE =
            "law 8: each grade begins at its edge, and not one step of a score below it";
    private static final String RATING_EDGE =
            "law 8: each rating band is open to awards from its edge on, and not one step of a score below it";
    private static final String VALUES = "law 7: what each rule decides is written and read back as it was";
    private static final String WORKED = "pack: every worked case comes out";
    private static final String OVERLAP = "pack: at most one special rule speaks of an indicator";
    private static final String EXEMPTION = "law 2: every exemption is needed";
    private static final String SAMPLE = "Sample";

    static List<Class<?>> soundPacks() {
        return SoundPacks.all();
    }

    @ParameterizedTest
    @MethodSource("soundPacks")
    void a_sound_pack_keeps_every_law(Class<?> pack) {
        KitRun run = KitRun.of(pack);

        assertThat(run.broken()).isEmpty();
        assertThat(run.kept()).hasSize(49);
    }

    /** The faulty pack, the law that it breaks, and what shows an example of it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(FaultyPacks.BandOffByOne.class, BAND_EDGE, SAMPLE),
                arguments(FaultyPacks.UpperEdgeClosed.class, BAND_EDGE, SAMPLE),
                arguments(FaultyPacks.RoundedTwice.class, ROUNDED_ONCE, SAMPLE),
                arguments(FaultyPacks.PenaltyOnScore.class, ORACLE, SAMPLE),
                arguments(FaultyPacks.UnitIgnored.class, UNIT, SAMPLE),
                arguments(FaultyPacks.CapMissing.class, BOUNDS, SAMPLE),
                arguments(FaultyPacks.NegativePoints.class, BOUNDS, SAMPLE),
                arguments(FaultyPacks.FloorMissing.class, BOUNDS, SAMPLE),
                arguments(FaultyPacks.LessThanFullAtTarget.class, MET, SAMPLE),
                arguments(FaultyPacks.ZeroTargetDivides.class, BOUNDS, SAMPLE),
                arguments(FaultyPacks.ZeroTargetEarnsNothing.class, MET, SAMPLE),
                arguments(FaultyPacks.StrictBound.class, MET, SAMPLE),
                arguments(FaultyPacks.NotMonotone.class, RISES, SAMPLE),
                arguments(FaultyPacks.NegativeActualEarns.class, RISES, SAMPLE),
                arguments(FaultyPacks.RisesBeyond.class, NEVER_RISES, SAMPLE),
                arguments(FaultyPacks.ReverseRises.class, NEVER_RISES, SAMPLE),
                arguments(FaultyPacks.SlidesBeyond.class, EDGES_ONLY, SAMPLE),
                arguments(FaultyPacks.CurveLies.class, CURVE, SAMPLE),
                arguments(FaultyPacks.DependsOnThread.class, THREADS, SAMPLE),
                arguments(FaultyPacks.DependsOnOrder.class, ROW_ORDER, SAMPLE),
                arguments(FaultyPacks.Counting.class, AGAIN, SAMPLE),
                arguments(FaultyPacks.NotSerialisable.class, VALUES, "POSITIVE"),
                arguments(FaultyPacks.WithoutEquality.class, VALUES, "POSITIVE"),
                arguments(FaultyPacks.StepsRounded.class, ORACLE, SAMPLE),
                arguments(FaultyPacks.WrongMode.class, ROUNDED_ONCE, SAMPLE),
                arguments(FaultyPacks.WrongScale.class, DECIMALS, SAMPLE),
                arguments(FaultyPacks.GradeEdgeOff.class, GRADE_EDGE, "grade of 89.99"),
                arguments(FaultyPacks.GradeEdgeOpen.class, GRADE_EDGE, "grade of 90"),
                arguments(FaultyPacks.RatingEdgeOff.class, RATING_EDGE, "良"),
                arguments(FaultyPacks.WrongBudget.class, ORACLE, SAMPLE),
                arguments(FaultyPacks.ExecutionByWholePercent.class, ORACLE, SAMPLE),
                arguments(FaultyPacks.ExecutionUncapped.class, BOUNDS, SAMPLE),
                arguments(FaultyPacks.WorkedCaseWrong.class, WORKED, "expected 9, got 8.00"),
                arguments(FaultyPacks.WorkedExecutionWrong.class, WORKED, "expected 10, got 9.99"),
                arguments(FaultyPacks.WorkedGradeWrong.class, WORKED, "expected grade excellent, got good"),
                arguments(FaultyPacks.WorkedNoteWrong.class, WORKED, "expected no note that is owed, got one"),
                arguments(FaultyPacks.WorkedOpenWrong.class, WORKED, "expected open points, got 8.00"),
                arguments(FaultyPacks.SpecialRulesOverlap.class, OVERLAP, SAMPLE),
                arguments(FaultyPacks.SpecialRuleForgotten.class, ORACLE, SAMPLE),
                arguments(FaultyPacks.NotRescaled.class, ORACLE, SAMPLE),
                arguments(FaultyPacks.DeductedTwice.class, BAND_EDGE, SAMPLE),
                arguments(
                        FaultyPacks.IdleExemption.class,
                        EXEMPTION,
                        "\"POSITIVE\" from MET_EARNS_FULL_MARKS (nobody knows why)"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void each_fault_breaks_its_law_and_the_failure_names_the_law_and_an_example(
            Class<?> pack, String law, String example) {
        KitRun run = KitRun.of(pack, law);

        assertThat(run.broken()).containsExactly(law);
        assertThat(run.reportOf(law)).contains(pack.getSimpleName() + ":" + law).contains(example);
    }

    @Test
    void a_sample_shows_the_rule_set_and_the_row_as_a_form_would_write_it() {
        assertThat(KitRun.of(FaultyPacks.LessThanFullAtTarget.class, MET).reportOf(MET))
                .containsPattern("test/pack/2024 POSITIVE: .*指标/.* \\(10分\\) ≥-?[0-9.]+万元 → ");
    }
}
