package org.jixiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house has rooms: each uses those below it and none above, and nothing else but Guava and the JDK. */
@AnalyzeClasses(packages = House.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    /** Stay in class files, but are looked at by compilers and tools alone. */
    private static final String[] COMPILE_TIME = {"org.immutables.value..", "com.google.errorprone.annotations.."};

    @ArchTest
    static final ArchRule every_class_stands_in_a_room = classes().should(Arrows.standInARoom());

    /** The bottom floor has a rule of its own. */
    @ArchTest
    static final ArchRule an_arrow_never_points_up =
            classes().that(resideOutsideOfPackage("org.jixiao.internal..")).should(Arrows.useNoRoomAbove());

    @ArchTest
    static final ArchRule there_is_no_circle_between_rooms =
            slices().assignedFrom(Arrows.BY_ROOM).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule at_run_time_core_needs_guava_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.jixiao..", "java..", "com.google.common..", "org.jspecify.annotations..")
                            .or(resideInAnyPackage(COMPILE_TIME)));
}
