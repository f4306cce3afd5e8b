package org.jixiao.examples.formreview;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line. */
final class JsonLine {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleOnly()).build();

    private JsonLine() {}

    /** Writes the fields of the object. */
    interface Fields {
        void write(JsonGenerator json);
    }

    /** The object with a line break behind it. */
    static String of(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return line + "\n";
    }
}
