package org.jixiao.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls every public method that needs nothing, or a language alone, of a value and of all that they lead to: getters, texts,
 * {@code toString}, {@code hashCode}.
 */
final class Members {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Set<Object> seen = new HashSet<>();
    private final Deque<Object> next = new ArrayDeque<>();

    private Members() {}

    /**
     * All values of the library that {@code value} leads to, itself among them.
     *
     * @throws AssertionError if one of the methods throws, or gives null
     */
    static Set<Object> of(Object value) {
        Members members = new Members();
        members.found(value, "the value");
        while (!members.next.isEmpty()) {
            members.call(members.next.remove());
        }
        return members.seen;
    }

    private void found(Object value, String where) {
        if (value == null) {
            throw new AssertionError(where + " gave null");
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> found(content, where));
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> found(one, where));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> {
                found(key, where);
                found(content, where);
            });
        } else if (value.getClass().getName().startsWith("org.jixiao.") && seen.add(value)) {
            next.add(value);
        }
    }

    private void call(Object value) {
        for (Method method : value.getClass().getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    || method.isSynthetic()
                    || !isOfTheLibrary(method)
                    || method.getReturnType() == void.class) {
                continue;
            }
            if (method.getParameterCount() == 0) {
                Object given = called(method, value);
                if (given != null || !isNullable(method)) {
                    found(given, method.toString());
                }
            } else if (List.of(method.getParameterTypes()).equals(List.of(Locale.class))) {
                LANGUAGES.forEach(language -> found(called(method, value, language), method.toString()));
            }
        }
    }

    /** A part of a type that is not public may say that it can be null. */
    private static boolean isNullable(Method method) {
        return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)
                && !Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    /** Methods of {@link Enum}, {@link Record} and {@link Object} that a type leaves as they are say nothing of it. */
    private static boolean isOfTheLibrary(Method method) {
        return method.getDeclaringClass().getName().startsWith("org.jixiao.");
    }

    private static Object called(Method method, Object value, Object... terms) {
        try {
            // the class that implements a public type is often a hidden one
            method.setAccessible(true);
            return method.invoke(value, terms);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " of " + value + " threw " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
