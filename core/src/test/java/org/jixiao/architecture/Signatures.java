package org.jixiao.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the signatures of a class: the types of its members and its own supertypes, type arguments included. */
final class Signatures {
    /** double and float, boxed, optional, streamed or in a functional interface of the JDK. */
    static final DescribedPredicate<JavaClass> FLOATING_POINT = DescribedPredicate.describe(
            "floating point",
            type -> !House.isOurs(type)
                    && type.getSimpleName().matches("(?:.*[a-z])?(?:[Dd]ouble|[Ff]loat)(?:[A-Z].*)?"));

    /** A member that a class of others can name: public, or protected and so open to subclasses, in a type that is seen. */
    static final DescribedPredicate<JavaMember> SEEN = DescribedPredicate.describe(
            "seen from outside", member -> House.SEEN.test(member.getOwner()) && isOpen(member));

    private Signatures() {}

    /** Breaks a rule where a member that is seen from outside, or the head of the class, mentions such a type. */
    static ArchCondition<JavaClass> notShow(DescribedPredicate<? super JavaClass> wrong) {
        return new ArchCondition<>("not show types that are " + wrong.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, type.getFullName(), inHead(type), wrong, events);
                members(type)
                        .filter(SEEN)
                        .forEach(member -> report(member.getOwner(), member.getFullName(), in(member), wrong, events));
            }
        };
    }

    /** Breaks a rule where any member at all, or the head of the class, mentions such a type. */
    static ArchCondition<JavaClass> notUse(DescribedPredicate<? super JavaClass> wrong) {
        return new ArchCondition<>("not use types that are " + wrong.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, type.getFullName(), inHead(type), wrong, events);
                members(type)
                        .forEach(member -> report(member.getOwner(), member.getFullName(), in(member), wrong, events));
            }
        };
    }

    /** Breaks a rule where a member that is seen from outside takes such a type. */
    static ArchCondition<JavaClass> notTake(Class<?> wrong) {
        return new ArchCondition<>("not take " + wrong.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(SEEN)
                        .filter(unit -> unit.getParameters().stream()
                                .flatMap(taken -> taken.getType().getAllInvolvedRawTypes().stream())
                                .anyMatch(taken -> taken.isEquivalentTo(wrong)))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " takes " + wrong.getSimpleName())));
            }
        };
    }

    private static boolean isOpen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<? extends JavaMember> members(JavaClass type) {
        return type.getMembers().stream();
    }

    private static Set<JavaClass> in(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getThrowsClause().getTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown).collect(Collectors.toSet());
    }

    private static Set<JavaClass> inHead(JavaClass type) {
        Stream<? extends JavaType> supertypes =
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(supertypes, type.getTypeParameters().stream())
                .flatMap(used -> used.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
    }

    private static void report(
            JavaClass owner,
            String place,
            Set<JavaClass> used,
            DescribedPredicate<? super JavaClass> wrong,
            ConditionEvents events) {
        used.stream()
                .filter(wrong)
                .forEach(type -> events.add(SimpleConditionEvent.violated(owner, place + " shows " + type.getName())));
    }
}
