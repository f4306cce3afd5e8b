package org.jixiao.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds {@link Nullable} in signatures. It stands on types, which reflection shows and ArchUnit does not. */
final class Nullness {
    private Nullness() {}

    /** Breaks a rule where a member that is seen from outside takes or gives null; {@code equals(Object)} may take it. */
    static ArchCondition<JavaClass> notTakeOrGiveNull() {
        return new ArchCondition<>("not take or give null") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(Signatures.SEEN)
                        .filter(member -> !isEquals(member))
                        .filter(member -> types(member.reflect()).anyMatch(Nullness::isNullable))
                        .forEach(member -> events.add(
                                SimpleConditionEvent.violated(type, member.getFullName() + " takes or gives null")));
            }
        };
    }

    private static boolean isEquals(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                && unit.getName().equals("equals")
                && unit.getRawParameterTypes().size() == 1
                && unit.getRawParameterTypes().get(0).isEquivalentTo(Object.class);
    }

    private static Stream<AnnotatedType> types(Member member) {
        if (member instanceof Field field) {
            return Stream.of(field.getAnnotatedType());
        }
        Executable executable = (Executable) member;
        Stream<AnnotatedType> bounds =
                Stream.of(executable.getTypeParameters()).flatMap(variable -> Stream.of(variable.getAnnotatedBounds()));
        return Stream.of(
                        Stream.of(executable.getAnnotatedReturnType()),
                        Stream.of(executable.getAnnotatedParameterTypes()),
                        bounds)
                .flatMap(all -> all);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || parts(type).anyMatch(Nullness::isNullable);
    }

    private static Stream<AnnotatedType> parts(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return Arrays.stream(parameterized.getAnnotatedActualTypeArguments());
        }
        if (type instanceof AnnotatedArrayType array) {
            return Stream.of(array.getAnnotatedGenericComponentType());
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return Stream.concat(
                    Arrays.stream(wildcard.getAnnotatedUpperBounds()),
                    Arrays.stream(wildcard.getAnnotatedLowerBounds()));
        }
        return Stream.empty();
    }
}
