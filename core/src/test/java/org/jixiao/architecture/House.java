package org.jixiao.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.value.Fraction;

/** The rooms of core, and which of its types are seen from outside. */
public final class House {
    /** From the ground up. A room uses those below it and none above. */
    static final List<String> ROOMS = List.of(
            "internal",
            "value",
            "form",
            "cells",
            "scoring",
            "rule",
            "spi",
            "finding",
            "scorecard",
            "whatif",
            "monitoring",
            "batch",
            "notation",
            "targets",
            "review",
            "summary",
            "data",
            "report");

    static final String ROOT = "org.jixiao";

    /** What the module shows to others: public types of packages that are not internal. */
    static final DescribedPredicate<JavaClass> SEEN = DescribedPredicate.describe("seen from outside", House::isSeen);

    private House() {}

    /** The room of a class; {@code <room>.internal} counts as the room, and a class of the root package has none: "". */
    static String roomOf(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.", 2)[0];
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    static boolean isInternal(String packageName) {
        return packageName.endsWith(".internal");
    }

    /** The module as its descriptor says it is. */
    static ModuleDescriptor module() {
        try {
            Path classes = Path.of(Fraction.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(classes)
                    .find("org.jixiao.core")
                    .orElseThrow()
                    .descriptor();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The types of these packages that are seen from outside, for other tests of core that must leave none out. */
    public static Set<Class<?>> publicTypes(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream()
                        .filter(SEEN)
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    private static boolean isSeen(JavaClass type) {
        return isOurs(type)
                && !isInternal(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(House::isSeen).orElse(true);
    }
}
