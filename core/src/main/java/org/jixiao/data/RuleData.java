package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a rule set, with its source.
 *
 * <p>{@code OVER_TARGET}, 目标值设定偏低, of source {@code clause}, number 7 of 朝阳区2024年度项目支出绩效自评表填报注意事项.
 *
 * @param topic what is decided, of {@link org.jixiao.rule.RuleTopic}: {@code OVER_TARGET}
 * @param label the topic in words: {@code 目标值设定偏低}
 * @param name what the rule is called, where a set has several on the topic; null elsewhere
 * @param text what was decided, in words
 * @param provenance the kind of its source: {@code clause} of a document, {@code observed} in published forms, or {@code
 *     default} of a rule author or this library
 * @param source the source in words: {@code … 第 7 条}
 * @param document the document of a clause; null for other sources
 * @param clause the number of a clause: {@code 7}; null for other sources
 * @param verified whether the text of the clause was read by who wrote the rule; null for other sources
 * @param origin the id of the rule set that brought it in: {@code national/2020}
 */
public record RuleData(
        String topic,
        String label,
        @Nullable String name,
        String text,
        String provenance,
        String source,
        @Nullable String document,
        @Nullable String clause,
        @Nullable Boolean verified,
        String origin)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public RuleData {
        given(topic, "topic");
        given(label, "label");
        given(text, "text");
        given(provenance, "provenance");
        given(source, "source");
        given(origin, "origin");
    }

    static RuleData of(Rule<?> rule, Locale locale) {
        @Nullable Clause clause = rule.provenance() instanceof Clause cited ? cited : null;
        return new RuleData(
                rule.topic().name(),
                rule.topic().text(locale),
                rule.name().isEmpty() ? null : rule.name(),
                rule.describe(locale),
                rule.provenance().kind(),
                rule.source(locale),
                clause == null ? null : clause.document(),
                clause == null ? null : clause.number(),
                clause == null ? null : clause.verified(),
                rule.origin());
    }
}
