package org.jixiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;

/** Others extend only the types that are meant for it, and can store every value. */
@AnalyzeClasses(packages = House.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class PublicTypesTest {
    @ArchTest
    static void only_what_rule_authors_implement_is_open(JavaClasses main) {
        assertThat(main.stream().filter(House.SEEN).filter(PublicTypesTest::isOpen))
                .extracting(JavaClass::getSimpleName)
                // the exceptions of the rooms above extend ours
                .containsExactlyInAnyOrder("Reason", "ScoringStrategy", "RuleSetProvider", "InvalidValueException");
    }

    @ArchTest
    static final ArchRule values_can_be_written_and_read_back = classes()
            .that(House.SEEN)
            .and(resideInAnyPackage(
                    "org.jixiao.value",
                    "org.jixiao.form",
                    "org.jixiao.scoring",
                    "org.jixiao.rule",
                    "org.jixiao.finding",
                    "org.jixiao.scorecard",
                    "org.jixiao.monitoring",
                    "org.jixiao.targets",
                    "org.jixiao.review",
                    "org.jixiao.summary",
                    "org.jixiao.data"))
            .and(Values.EQUAL_BY_VALUE)
            .should()
            .beAssignableTo(Serializable.class);

    static boolean isOpen(JavaClass type) {
        boolean closed = type.getModifiers().contains(JavaModifier.FINAL) || type.isSealed() || type.isAnnotation();
        return !closed && (type.isInterface() || type.getConstructors().stream().anyMatch(Signatures.SEEN));
    }
}
