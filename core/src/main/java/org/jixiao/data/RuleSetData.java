package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as plain data: what a list to choose from shows, and every rule with its source.
 *
 * <pre>{@code
 * InstalledRuleSets.load().all().forEach(set -> System.out.println(RuleSetData.of(set, Locale.CHINESE).chineseName()));
 * }</pre>
 *
 * @param schema {@code jixiao/rules/0}: what kind of document this is, and in which version of its fields
 * @param language of all words in it: {@code zh-Hans}, Simplified Chinese, for every Chinese locale; {@code en} for any
 *     other
 * @param id {@code beijing/chaoyang/2024}
 * @param district {@code beijing/chaoyang}
 * @param year the first budget year for which it holds: {@code 2024}
 * @param chineseName {@code 北京市朝阳区（2024 年起）}, in whatever language the rest is
 * @param englishName {@code Chaoyang District, Beijing (from 2024)}, likewise
 * @param documents what the set cites, each with what is known of it in words; null in a document of before this was said
 * @param checkedOn when somebody last looked whether the rules still hold: {@code 2026-11-26}; null where nobody wrote it down
 * @param fingerprint SHA-256 of everything the rules decide, 64 hexadecimal digits
 * @param rules in the order of their topics
 * @param uncodedClauses the clauses that no rule codes, each with what it asks for
 */
public record RuleSetData(
        String schema,
        String language,
        String id,
        String district,
        String year,
        String chineseName,
        String englishName,
        @Nullable List<String> documents,
        @Nullable String checkedOn,
        String fingerprint,
        List<RuleData> rules,
        List<String> uncodedClauses)
        implements Serializable {
    /** What {@link #schema} says. */
    public static final String SCHEMA = "jixiao/rules/0";

    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public RuleSetData {
        given(schema, "schema");
        given(language, "language");
        given(id, "id");
        given(district, "district");
        given(year, "year");
        given(chineseName, "chineseName");
        given(englishName, "englishName");
        documents = documents == null ? null : list(documents, "documents");
        given(fingerprint, "fingerprint");
        rules = list(rules, "rules");
        uncodedClauses = list(uncodedClauses, "uncodedClauses");
    }

    /**
     * A rule set as data, its words in the language of {@code locale}: Chinese, else English.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public static RuleSetData of(RuleSet rules, Locale locale) {
        given(rules, "rules");
        given(locale, "locale");
        return new RuleSetData(
                SCHEMA,
                Labels.language(locale),
                rules.id(),
                rules.district(),
                rules.year().toString(),
                rules.name(Locale.CHINESE),
                rules.name(Locale.ENGLISH),
                rules.documents().stream()
                        .map(document -> document.text(locale))
                        .toList(),
                rules.checkedOn().map(LocalDate::toString).orElse(null),
                rules.fingerprint(),
                rules.rules().stream()
                        .map(rule -> RuleData.of(rule, rules, locale))
                        .toList(),
                rules.uncodedClauses().stream()
                        .map(clause -> clause.text(locale))
                        .toList());
    }
}
