package org.jixiao.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which room uses which. */
final class Arrows {
    /** One slice a room. */
    static final SliceAssignment BY_ROOM = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return House.isOurs(type) && !House.roomOf(type).isEmpty()
                    ? SliceIdentifier.of(House.roomOf(type))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    };

    private Arrows() {}

    /** Breaks a rule where a class stands in no known room. */
    static ArchCondition<JavaClass> standInARoom() {
        return new ArchCondition<>("stand in a room of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!House.ROOMS.contains(House.roomOf(type))) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " stands in no room of " + House.ROOMS));
                }
            }
        };
    }

    /** Breaks a rule where a class uses one of a room above its own. A class without a room breaks another rule. */
    static ArchCondition<JavaClass> useNoRoomAbove() {
        return new ArchCondition<>("use no room above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = arrow.getTargetClass();
                    if (floorOf(type) >= 0 && House.isOurs(used) && floorOf(used) > floorOf(type)) {
                        events.add(SimpleConditionEvent.violated(
                                arrow,
                                House.roomOf(type) + " uses " + House.roomOf(used) + ": " + arrow.getDescription()));
                    }
                }
            }
        };
    }

    private static int floorOf(JavaClass type) {
        return House.ROOMS.indexOf(House.roomOf(type));
    }
}
