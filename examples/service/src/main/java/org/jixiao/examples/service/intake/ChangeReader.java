package org.jixiao.examples.service.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code {"form": …, "changes": […]}}, or a form alone. */
@Component
public final class ChangeReader {
    private final FormIntake intake;
    private final JsonFactory factory;

    ChangeReader(FormIntake intake, ServiceLimits limits) {
        this.intake = intake;
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxDocumentLength(limits.bodyBytes())
                        .build())
                .build();
    }

    /** The form and its changes. Everything in the form keeps the place that it has in the body. */
    public ChangeRequest read(Body body) {
        return text(body)
                .flatMap(this::wrapped)
                .orElseGet(() -> new ChangeRequest(intake.form("form.json", body), List.of()));
    }

    /** Empty where the bytes are not UTF-8; the reader of forms then says what they are. */
    private static Optional<String> text(Body body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.bytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Empty where the text is a form, or no JSON; the reader of forms then says what is wrong with it. */
    private Optional<ChangeRequest> wrapped(String text) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            Wrapping wrapping = new Wrapping(json);
            if (json.nextToken() != JsonToken.START_OBJECT || !wrapping.read() || json.nextToken() != null) {
                return Optional.empty();
            }
            return Optional.of(new ChangeRequest(intake.form(wrapping.formIn(text)), wrapping.list()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
