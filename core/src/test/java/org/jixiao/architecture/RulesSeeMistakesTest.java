package org.jixiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.value.PointsUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail holds nothing: each fails on the mistakes it looks for, and on these alone. */
class RulesSeeMistakesTest {
    private static final JavaClasses WRONG = new ClassFileImporter().importClasses(Mistakes.class, PointsUp.class);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(RoomsTest.every_class_stands_in_a_room, List.of("Mistakes stands in no room")),
                Arguments.of(
                        RoomsTest.an_arrow_never_points_up,
                        List.of("PointsUp.nature>", "PointsUp.<init>", "PointsUp.nature()")),
                Arguments.of(
                        SignaturesTest.nothing_is_floating_point,
                        List.of("setWeight", "hidden", "boxed", "listed", "inAnArray", "supplied")),
                Arguments.of(SignaturesTest.guava_stays_inside, List.of("guava")),
                Arguments.of(SignaturesTest.null_is_neither_taken_nor_given, List.of("givesNull", "takesNulls")),
                Arguments.of(SignaturesTest.nothing_is_called_a_setter, List.of("setWeight")),
                Arguments.of(SignaturesTest.fields_that_are_seen_are_final, List.of("Mistakes.open")),
                Arguments.of(SignaturesTest.there_is_no_static_mutable_state, List.of("Mistakes.counted")),
                Arguments.of(PublicTypesTest.values_can_be_written_and_read_back, List.of("PointsUp")),
                Arguments.of(HouseRulesTest.optional_is_given_and_never_taken, List.of("takesOptional")),
                Arguments.of(HouseRulesTest.only_checked_strategy_asks_a_strategy, List.of("asks", "handsOn")),
                Arguments.of(HouseRulesTest.only_assessors_ask_checked_strategy, List.of("asksChecked")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_rule_sees_the_mistakes_it_looks_for(ArchRule rule, List<String> mistakes) {
        List<String> seen = rule.evaluate(WRONG).getFailureReport().getDetails();

        assertThat(mistakes).allSatisfy(mistake -> assertThat(seen).anyMatch(said -> said.contains(mistake)));
        assertThat(seen).allSatisfy(said -> assertThat(mistakes).anyMatch(said::contains));
    }

    @Test
    void a_class_that_others_can_extend_is_open() {
        assertThat(PublicTypesTest.isOpen(WRONG.get(Mistakes.class))).isTrue();
        assertThat(PublicTypesTest.isOpen(WRONG.get(PointsUp.class))).isFalse();
    }

    @Test
    void only_what_is_public_all_the_way_out_is_seen() {
        assertThat(WRONG.stream().filter(House.SEEN).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Mistakes", "PointsUp");
    }
}
