package org.jixiao.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The house as it is to be: all rooms, few doors, one way to a score. */
@AnalyzeClasses(packages = House.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final int TOP_LEVEL_IN_A_PACKAGE = 25;
    private static final int TOP_LEVEL = 169;
    private static final int WITH_NESTED = 213;

    @ArchTest
    static void every_room_is_lived_in(JavaClasses main) {
        Set<String> rooms = main.stream().map(House::roomOf).collect(Collectors.toSet());
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(House.ROOMS);
    }

    @ArchTest
    static final ArchRule the_bottom_floor_knows_no_other_room =
            classes().that(resideInAPackage("org.jixiao.internal..")).should(Arrows.useNoRoomAbove());

    @ArchTest
    static void a_package_shows_few_types_and_core_not_many(JavaClasses main) {
        List<JavaClass> seen = main.stream().filter(House.SEEN).toList();
        Map<String, Long> topLevel = seen.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        long all = topLevel.values().stream().mapToLong(types -> types).sum();
        System.out.println("public types: " + all + ", with nested ones " + seen.size() + ", by package " + topLevel);

        assertThat(topLevel)
                .allSatisfy((name, types) ->
                        assertThat(types).as("public types of %s", name).isLessThanOrEqualTo(TOP_LEVEL_IN_A_PACKAGE));
        assertThat(all).as("public types").isLessThanOrEqualTo(TOP_LEVEL);
        assertThat(seen.size()).as("public types with nested ones").isLessThanOrEqualTo(WITH_NESTED);
    }

    @ArchTest
    static final ArchRule optional_is_given_and_never_taken =
            classes().that(House.SEEN).should(Signatures.notTake(Optional.class));

    @ArchTest
    static final ArchRule only_checked_strategy_asks_a_strategy =
            noClasses().that(not(Scoring.IN_CHECKED)).should().accessTargetWhere(Scoring.A_STRATEGY_SCORES);

    @ArchTest
    static final ArchRule checked_strategy_does_ask_it =
            classes().that().haveSimpleName(Scoring.CHECKED).should().accessTargetWhere(Scoring.A_STRATEGY_SCORES);

    @ArchTest
    static final ArchRule only_assessors_ask_checked_strategy = noClasses()
            .that(not(Scoring.IN_CHECKED.or(Scoring.AN_ASSESSOR)))
            .should()
            .accessTargetWhere(Scoring.CHECKED_IS_ASKED);
}
