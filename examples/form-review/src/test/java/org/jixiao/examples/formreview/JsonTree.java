package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, strings, booleans and null; a number stays the text it was. */
final class JsonTree {
    private JsonTree() {}

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(String text) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one value in a line");
            }
            return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> child(Map<String, @Nullable Object> object, String field) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(object.get(field));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> children(Map<String, @Nullable Object> object, String field) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(object.get(field));
    }

    private static @Nullable Object value(JsonParser json) {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String field = json.currentName();
                    json.nextToken();
                    object.put(field, value(json));
                }
                return object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(json));
                }
                return array;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return json.getString();
            }
        }
    }
}
