package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.rule.Document;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
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
 * @param remarks what a page of rules says beside it: the bands of rating scales, the budget that counts; none of most rules; null
 *     beside a score, and in a document of before this was said
 * @param provenance the kind of its source: {@code clause} of a document, {@code observed} in published forms, or {@code
 *     default} of a rule author or this library
 * @param source the source in words: {@code … 第 7 条}
 * @param document the document of a clause; null for other sources
 * @param clause the number of a clause: {@code 7}; null for other sources
 * @param verified whether the text of the clause was read by who wrote the rule; null for other sources
 * @param words the words of the clause that decide; null where nobody wrote them down, and for other sources
 * @param publishedAt where its document is published; null where that is not known, and for other sources
 * @param inForceFrom the first day on which its document is in force: {@code 2024-01-01}; null likewise
 * @param inForceUntil the last such day; null likewise
 * @param checkedOn when somebody last held the rules against its document: {@code 2026-11-26}; null likewise
 * @param against what published forms show that contradicts the rule; null in a document of before this was said
 * @param origin the id of the rule set that brought it in: {@code national/2020}
 */
public record RuleData(
        String topic,
        String label,
        @Nullable String name,
        String text,
        @Nullable List<String> remarks,
        String provenance,
        String source,
        @Nullable String document,
        @Nullable String clause,
        @Nullable Boolean verified,
        @Nullable String words,
        @Nullable String publishedAt,
        @Nullable String inForceFrom,
        @Nullable String inForceUntil,
        @Nullable String checkedOn,
        @Nullable List<String> against,
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
        remarks = remarks == null ? null : list(remarks, "remarks");
        against = against == null ? null : list(against, "against");
        given(provenance, "provenance");
        given(source, "source");
        given(origin, "origin");
    }

    /** A rule by itself, as it stands beside a score. */
    static RuleData of(Rule<?> rule, Locale locale) {
        return with(null, rule, locale);
    }

    /** A rule of a whole set. */
    static RuleData of(Rule<?> rule, RuleSet rules, Locale locale) {
        return with(rules.remarks(rule, locale), rule, locale);
    }

    private static RuleData with(@Nullable List<String> remarks, Rule<?> rule, Locale locale) {
        Optional<Clause> clause =
                Optional.of(rule.provenance()).filter(Clause.class::isInstance).map(Clause.class::cast);
        Optional<Document> document = clause.flatMap(Clause::source);
        return new RuleData(
                rule.topic().name(),
                rule.topic().text(locale),
                rule.name().isEmpty() ? null : rule.name(),
                rule.describe(locale),
                remarks,
                rule.provenance().kind(),
                rule.source(locale),
                clause.map(Clause::document).orElse(null),
                clause.map(Clause::number).orElse(null),
                clause.map(Clause::verified).orElse(null),
                clause.flatMap(Clause::words).orElse(null),
                document.flatMap(Document::publishedAt).orElse(null),
                document.flatMap(Document::inForceFrom).map(LocalDate::toString).orElse(null),
                document.flatMap(Document::inForceUntil)
                        .map(LocalDate::toString)
                        .orElse(null),
                document.flatMap(Document::checkedOn).map(LocalDate::toString).orElse(null),
                rule.provenance().against(),
                rule.origin());
    }
}
