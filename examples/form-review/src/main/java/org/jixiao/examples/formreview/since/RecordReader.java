package org.jixiao.examples.formreview.since;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the records of {@code org.jixiao.data} from their JSON again: text, lists, booleans, records and null. */
final class RecordReader {
    private RecordReader() {}

    /**
     * A record from the fields of an object; a field that is not there is null, and one that the record has not is passed over.
     *
     * @throws IllegalArgumentException if a value is of another type than its field, or missing; the message names the field
     */
    static <T> T read(Class<T> type, Map<?, ?> object) {
        RecordComponent[] fields = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            String name = fields[i].getName();
            values[i] = value(name, fields[i].getGenericType(), object.get(name));
        }
        try {
            Class<?>[] types = Stream.of(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) { // a part that must be there is not
            throw new IllegalArgumentException(missing(fields, values).orElse(type.getSimpleName()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e); // the records are public
        }
    }

    /** The first field that must be there and is not. */
    private static Optional<String> missing(RecordComponent[] fields, @Nullable Object[] values) {
        for (int i = 0; i < fields.length; i++) {
            if (values[i] == null && !fields[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return Optional.of(fields[i].getName());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object value(String name, Type type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof ParameterizedType list && value instanceof List<?> elements) {
            List<@Nullable Object> read = new ArrayList<>();
            for (Object element : elements) {
                read.add(value(name, list.getActualTypeArguments()[0], element));
            }
            return read;
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord() && value instanceof Map<?, ?> object) {
                return read(plain, object);
            }
            if (plain.isInstance(value)) {
                return value;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
