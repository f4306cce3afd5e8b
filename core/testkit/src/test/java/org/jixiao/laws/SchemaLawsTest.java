package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jixiao.data.RuleSetData;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.WhatIfData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jixiao.whatif.WhatIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every document that is written is allowed by its schema, every field of a record is in it and no other, and wrong ones are refused. */
class SchemaLawsTest {
    @Provide
    Arbitrary<WhatIfCase> whatIfs() {
        return WhatIfCases.all();
    }

    @Example
    void the_schemas_have_the_fields_of_the_records_and_no_others() {
        for (Schemas schema : Schemas.values()) {
            assertThat(schema.differences()).as(schema.name()).isEmpty();
        }
    }

    @Example
    void every_field_is_described_in_chinese_and_in_english() {
        for (Schemas schema : Schemas.values()) {
            assertThat(undescribed(schema.tree(), "")).as(schema.name()).isEmpty();
        }
    }

    private static List<String> undescribed(JsonNode node, String place) {
        List<String> undescribed = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
            if (!field.getValue().path("description").asString("").matches(".*\\p{IsHan}.* / .*[a-zA-Z].*")) {
                undescribed.add(place + field.getKey());
            }
        }
        node.path("$defs")
                .properties()
                .forEach(part -> undescribed.addAll(undescribed(part.getValue(), part.getKey() + ".")));
        return undescribed;
    }

    @BriefLaw
    void scorecards(@ForAll SelfEvaluation form, @ForAll RulesCase rules) {
        Schemas.SCORECARD.allow(ScorecardData.of(Scorer.using(rules.rules()).score(form), Locale.CHINESE));
    }

    @BriefLaw
    void rule_sets(@ForAll RulesCase rules) {
        Schemas.RULE_SET.allow(RuleSetData.of(rules.rules(), Locale.ENGLISH));
    }

    @BriefLaw
    void what_ifs(@ForAll("whatIfs") WhatIfCase scored) {
        Schemas.WHAT_IF.allow(WhatIfData.of(WhatIf.of(scored.card()), Locale.CHINESE));
    }

    @BriefLaw
    void summaries(@ForAll Department department) {
        Schemas.SUMMARY.allow(SummaryData.of(department.summary(), Locale.ENGLISH));
    }

    /** Whatever is required and missing, or of another type, in the document itself and in the first of every list. */
    @Example
    void documents_that_lack_a_field_or_have_one_of_another_type_are_refused() {
        for (Schemas schema : Schemas.values()) {
            JsonNode sound = Stored.tree(schema);
            assertThat(schema.faults(sound)).as(schema.name()).isEmpty();
            int tried = refusedWithout(schema, (ObjectNode) sound, (ObjectNode) sound, schema.tree());
            assertThat(tried).as("fields tried of %s", schema).isGreaterThan(10);
        }
    }

    private static int refusedWithout(Schemas schema, ObjectNode document, ObjectNode part, JsonNode definition) {
        List<String> required = new ArrayList<>();
        definition.path("required").forEach(field -> required.add(field.asString()));
        int tried = 0;
        for (String field : List.copyOf(part.propertyNames())) {
            JsonNode value = part.get(field);
            part.put(field, 7);
            assertThat(schema.faults(document)).as("%s of another type", field).isNotEmpty();
            tried++;
            if (required.contains(field)) {
                part.remove(field);
                assertThat(schema.faults(document)).as("without %s", field).isNotEmpty();
            }
            part.set(field, value);
            JsonNode property = definition.path("properties").path(field);
            JsonNode inner = value.isArray() ? value.path(0) : value;
            if (inner instanceof ObjectNode object) {
                tried += refusedWithout(schema, document, object, resolved(schema, property));
            }
        }
        return tried;
    }

    private static JsonNode resolved(Schemas schema, JsonNode property) {
        JsonNode of = property.has("items")
                ? property.path("items")
                : property.has("anyOf") ? property.path("anyOf").path(0) : property;
        return schema.tree().path("$defs").path(of.path("$ref").asString().replace("#/$defs/", ""));
    }
}
