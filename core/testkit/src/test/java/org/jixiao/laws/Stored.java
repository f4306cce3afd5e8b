package org.jixiao.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Documents as version 0 wrote them; they have to be read for good. */
final class Stored {
    private Stored() {}

    static String text(Schemas kind) {
        String name = "/documents/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-0.json";
        try (InputStream stream = Stored.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(Schemas kind) {
        return Schemas.JSON.readTree(text(kind));
    }
}
