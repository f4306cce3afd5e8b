package org.jixiao.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which types are data. */
final class Values {
    /** A type whose objects are equal by what they hold: it, or each class below it, says so. */
    static final DescribedPredicate<JavaClass> EQUAL_BY_VALUE =
            DescribedPredicate.describe("equal by value", Values::isEqualByValue);

    private Values() {}

    private static boolean isEqualByValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.tryGetMethod("equals", Object.class).isPresent()
                || (!type.getSubclasses().isEmpty()
                        && type.getSubclasses().stream().allMatch(Values::isEqualByValue));
    }
}
