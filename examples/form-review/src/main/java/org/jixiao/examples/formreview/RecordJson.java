package org.jixiao.examples.formreview;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the records of {@code org.jixiao.data} field by field, as any JSON library would: text, lists, booleans, records and null. */
final class RecordJson {
    /** Further columns of scores, which most forms have not: they stand only where they are filled. */
    private static final Set<String> ONLY_WHERE_FILLED = Set.of("reviewed", "finance");

    private final JsonGenerator json;
    private final Map<Object, List<?>> findings;

    private RecordJson(JsonGenerator json, Map<Object, List<?>> findings) {
        this.json = json;
        this.findings = findings;
    }

    /**
     * The fields of a record, into the object that has been begun.
     *
     * @param findings what stands as "findings" instead of what a record has, by record
     */
    static void write(JsonGenerator json, Object record, Map<Object, List<?>> findings) {
        new RecordJson(json, findings).fields(record);
    }

    private void fields(Object record) {
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            String name = field.getName();
            List<?> instead = name.equals("findings") ? findings.get(record) : null;
            Object value = instead == null ? value(record, field) : instead;
            if (value != null || !ONLY_WHERE_FILLED.contains(name)) {
                json.writeName(name);
                value(value);
            }
        }
    }

    private void value(@Nullable Object value) {
        if (value instanceof Record record) {
            json.writeStartObject();
            fields(record);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private static @Nullable Object value(Object record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e); // the records are public
        }
    }
}
