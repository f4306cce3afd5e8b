package org.jixiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What users see of core: no floating point, no Guava, no null, nothing that can be set. */
@AnalyzeClasses(packages = House.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class SignaturesTest {
    @ArchTest
    static final ArchRule nothing_is_floating_point = classes().should(Signatures.notUse(Signatures.FLOATING_POINT));

    @ArchTest
    static final ArchRule guava_stays_inside =
            classes().that(House.SEEN).should(Signatures.notShow(resideInAPackage("com.google..")));

    @ArchTest
    static final ArchRule null_is_neither_taken_nor_given = classes()
            .that(House.SEEN)
            .and(resideInAnyPackage("org.jixiao.cells..", "org.jixiao.data..").negate())
            .should(Nullness.notTakeOrGiveNull());

    @ArchTest
    static final ArchRule nothing_is_called_a_setter =
            noMethods().that(Signatures.SEEN).should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule fields_that_are_seen_are_final =
            fields().that(Signatures.SEEN).should().beFinal();

    @ArchTest
    static final ArchRule there_is_no_static_mutable_state =
            fields().that().areStatic().should().beFinal();
}
