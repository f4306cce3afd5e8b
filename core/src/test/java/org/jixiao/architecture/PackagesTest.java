package org.jixiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Each package says what lives there, and the module shows those that are not internal. */
@AnalyzeClasses(packages = House.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {
    private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src", "main", "java");

    @ArchTest
    static void the_module_exports_what_is_not_internal(JavaClasses main) {
        Set<String> open = packages(main).stream()
                .map(JavaPackage::getName)
                .filter(name -> !House.isInternal(name))
                .collect(Collectors.toSet());
        assertThat(House.module().exports())
                .allMatch(export -> !export.isQualified(), "is for everybody")
                .extracting(Exports::source)
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @ArchTest
    static void every_package_says_what_lives_there(JavaClasses main) {
        assertThat(packages(main))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(SOURCES.resolve(room.getName().replace('.', '/'))
                                .resolve("package-info.java"))
                        .content()
                        .startsWith("/**"));
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses main) {
        assertThat(packages(main))
                .isNotEmpty()
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class), "is null-marked");
    }

    private static Set<JavaPackage> packages(JavaClasses main) {
        return main.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }
}
