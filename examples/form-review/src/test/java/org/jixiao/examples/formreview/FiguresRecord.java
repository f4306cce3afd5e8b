package org.jixiao.examples.formreview;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The figures of one form, and nothing else of what the program prints about it. */
final class FiguresRecord {
    private FiguresRecord() {}

    /** The line of the record for a form, from the program's line for it. */
    static String line(Map<String, @Nullable Object> form) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields(json, form, "id", "rules");
            json.writeObjectPropertyStart("execution");
            fields(json, JsonTree.child(form, "execution"), "exact", "score");
            json.writeEndObject();
            json.writeArrayPropertyStart("indicators");
            for (Map<String, @Nullable Object> row : JsonTree.children(form, "indicators")) {
                json.writeStartObject();
                fields(json, row, "name", "exact", "score");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("total");
            fields(json, JsonTree.child(form, "total"), "score", "open");
            json.writeEndObject();
            fields(json, form, "grade");
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void fields(JsonGenerator json, Map<String, @Nullable Object> object, String... names) {
        for (String name : names) {
            @Nullable String text = (String) object.get(name);
            json.writeStringProperty(name, text);
        }
    }

    /** Each figure of a line under the words that name its place, in the order of the form. */
    static Map<String, @Nullable Object> figures(String line) {
        Map<String, @Nullable Object> form = JsonTree.object(line);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("rules", form.get("rules"));
        JsonTree.child(form, "execution").forEach((field, value) -> figures.put("execution, " + field, value));
        List<Map<String, @Nullable Object>> rows = JsonTree.children(form, "indicators");
        figures.put("number of indicators", rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String row = "row " + (i + 1) + " " + rows.get(i).get("name") + ", ";
            rows.get(i).forEach((field, value) -> figures.put(row + field, value));
        }
        JsonTree.child(form, "total").forEach((field, value) -> figures.put("total, " + field, value));
        figures.put("grade", form.get("grade"));
        return figures;
    }
}
