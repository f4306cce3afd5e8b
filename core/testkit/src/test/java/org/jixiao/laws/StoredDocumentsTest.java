package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Stored documents are read into one and the same record by every JSON library, also where a later version has added fields. */
class StoredDocumentsTest {
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    @ParameterizedTest
    @EnumSource(Schemas.class)
    void a_stored_document_is_read_into_a_record_that_writes_it_again(Schemas kind) throws Exception {
        Object record = Schemas.JSON.readValue(Stored.text(kind), kind.document());

        assertThat(Schemas.JSON.<tools.jackson.databind.JsonNode>valueToTree(record))
                .isEqualTo(Stored.tree(kind));
        assertThat((Object) JACKSON_2.readValue(Stored.text(kind), kind.document()))
                .isEqualTo(record);
        assertThat((Object) GSON.fromJson(Stored.text(kind), kind.document())).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource({
        "SCORECARD, id",
        "WHAT_IF, id",
        "REVIEW, rulesLaterThanForm",
        "REVIEW, formLaterThanCheck",
        "RULE_SET, documents",
        "RULE_SET, checkedOn",
    })
    void a_document_of_before_a_field_was_added_is_read_and_has_nothing_there(Schemas kind, String field)
            throws Exception {
        ObjectNode earlier = (ObjectNode) Stored.tree(kind);
        assertThat(earlier.remove(field)).isNotNull();
        Object record = Schemas.JSON.readValue(earlier.toString(), kind.document());

        assertThat(kind.faults(earlier)).isEmpty();
        assertThat(Schemas.JSON
                        .<tools.jackson.databind.JsonNode>valueToTree(record)
                        .get(field)
                        .isNull())
                .isTrue();
        assertThat((Object) JACKSON_2.readValue(earlier.toString(), kind.document()))
                .isEqualTo(record);
        assertThat((Object) GSON.fromJson(earlier.toString(), kind.document())).isEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource(Schemas.class)
    void fields_of_a_later_version_are_allowed_and_change_nothing(Schemas kind) throws Exception {
        ObjectNode later = (ObjectNode) Stored.tree(kind);
        later.put("colour", "red");
        later.putObject("more").put("a", 1);
        Object record = Schemas.JSON.readValue(Stored.text(kind), kind.document());

        assertThat(kind.faults(later)).isEmpty();
        assertThat((Object) Schemas.JSON.readValue(later.toString(), kind.document()))
                .isEqualTo(record);
        assertThat((Object) JACKSON_2.readValue(later.toString(), kind.document()))
                .isEqualTo(record);
        assertThat((Object) GSON.fromJson(later.toString(), kind.document())).isEqualTo(record);
    }
}
