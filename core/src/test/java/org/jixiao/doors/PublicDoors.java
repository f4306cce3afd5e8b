package org.jixiao.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.architecture.House;
import org.jixiao.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The public constructors and methods of some types, each with a parameter to which null is handed. */
@SuppressWarnings("NullAway") // hands in the nulls that this is about
public final class PublicDoors {
    private final List<Object> samples;

    private PublicDoors(List<Object> samples) {
        this.samples = samples;
    }

    /** Values to call with, and to call on. */
    public static PublicDoors with(Object... samples) {
        return new PublicDoors(List.of(samples));
    }

    /** One parameter of one public constructor or method. */
    public record Door(Executable member, int parameter) {
        @Override
        public String toString() {
            return member.getDeclaringClass().getSimpleName() + " " + member.getName() + " "
                    + List.of(member.getParameterTypes()).stream()
                            .map(Class::getSimpleName)
                            .toList()
                    + " " + parameter;
        }
    }

    /** Each parameter of {@code types} that may not be null. */
    public static List<Door> of(Class<?>... types) {
        return Stream.of(types)
                .flatMap(type -> Stream.<Executable>concat(
                        Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                .filter(member ->
                        !member.getName().equals("equals") && !member.getName().startsWith("lambda$"))
                .filter(member -> !(member.getDeclaringClass().isEnum()
                        && member.getName().equals("valueOf")))
                .flatMap(member -> IntStream.range(0, member.getParameterCount())
                        .filter(i -> mayNotBeNull(typeOf(member, i)))
                        .mapToObj(i -> new Door(member, i)))
                .toList();
    }

    /** The same for every type of a room that is seen from outside, so that none can be forgotten. */
    public static List<Door> ofRoom(String room) {
        Class<?>[] types = House.publicTypes(room).toArray(Class<?>[]::new);
        return of(types).stream().sorted(Comparator.comparing(Door::toString)).toList();
    }

    /** Those of them that take many values: an array, a list or a map. */
    public static List<Door> toManyOfRoom(String room) {
        return ofRoom(room).stream()
                .filter(door -> manyWithNull(door).isPresent())
                .toList();
    }

    private static Optional<Object> manyWithNull(Door door) {
        Class<?> type = door.member().getParameterTypes()[door.parameter()];
        if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 1));
        }
        if (type.isAssignableFrom(List.class)) {
            return Optional.of(Collections.singletonList(null));
        }
        return type == Map.class ? Optional.of(Collections.singletonMap(null, null)) : Optional.empty();
    }

    /** A component says more than the parameter: reflection loses annotations on nested types of parameters. */
    private static AnnotatedType typeOf(Executable member, int parameter) {
        boolean ofComponents = member instanceof Constructor<?>
                && member.getDeclaringClass().isRecord()
                && member.getParameterCount() == member.getDeclaringClass().getRecordComponents().length;
        return ofComponents
                ? member.getDeclaringClass().getRecordComponents()[parameter].getAnnotatedType()
                : member.getAnnotatedParameterTypes()[parameter];
    }

    private static boolean mayNotBeNull(AnnotatedType parameter) {
        boolean primitive = parameter.getType() instanceof Class<?> type && type.isPrimitive();
        return !primitive && !parameter.isAnnotationPresent(Nullable.class);
    }

    /** That the door refuses null by its name. */
    public void refusesNull(Door door) {
        refuses(door, null);
    }

    /** That the door refuses a null among many values by its name. */
    public void refusesNullAmongMany(Door door) {
        refuses(door, manyWithNull(door).orElseThrow());
    }

    private void refuses(Door door, Object value) {
        Class<?>[] types = door.member().getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == door.parameter() ? value : sample(types[i]);
        }
        assertThatThrownBy(() -> call(door.member(), arguments))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("value.given");
                    assertThat(refusal.getMessage()).matches("(.+: )?expected a value for \\w+, got null");
                });
    }

    private void call(Executable member, Object[] arguments) throws Throwable {
        try {
            if (member instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else if (Modifier.isStatic(member.getModifiers())) {
                ((Method) member).invoke(null, arguments);
            } else {
                ((Method) member).invoke(sample(member.getDeclaringClass()), arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object sample(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        return samples.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a sample of " + type + " is missing"));
    }
}
