package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.SampleRules.ours;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What is known of the documents that rules come from, and what it changes. */
class DocumentTest {
    private static final Document KNOWN = Document.titled("某区办法")
            .publishedAt("https://example.org/banfa.html")
            .inForceFrom(LocalDate.of(2024, 1, 1))
            .inForceUntil(LocalDate.of(2028, 12, 31))
            .checkedOn(LocalDate.of(2026, 11, 26));

    private static RuleSetBuilder on() {
        return SampleRules.on(NationalRules.YEAR_2020);
    }

    private static RuleSet known() {
        return on().citing(KNOWN)
                .grades(
                        GradeBands.of(90, 80, 70),
                        clause(8).reading("70（含）—80 分为中").butNot("69.5 → 中"))
                .uncoded(clause(1).reading("所有项目都要自评"), "全部自评", "all of them")
                .build();
    }

    private static Clause of(RuleSet rules) {
        return (Clause) rules.rule(RuleTopic.GRADES).provenance();
    }

    @Test
    void what_is_said_once_of_a_document_is_carried_by_its_clauses() {
        Clause clause = of(known());

        assertThat(clause.document()).isEqualTo("某区办法");
        assertThat(clause.number()).isEqualTo("8");
        assertThat(clause.words()).contains("70（含）—80 分为中");
        assertThat(clause.against()).containsExactly("69.5 → 中");
        Document document = clause.source().orElseThrow();
        assertThat(document.publishedAt()).contains("https://example.org/banfa.html");
        assertThat(document.inForceFrom()).contains(LocalDate.of(2024, 1, 1));
        assertThat(document.inForceUntil()).contains(LocalDate.of(2028, 12, 31));
        assertThat(document.checkedOn()).contains(LocalDate.of(2026, 11, 26));
        assertThat(known().uncodedClauses())
                .filteredOn(left -> left.english().equals("all of them"))
                .singleElement()
                .satisfies(left -> assertThat(left.clause().source()).contains(KNOWN));
    }

    @Test
    void a_clause_of_another_document_that_the_set_cites_carries_what_is_known_of_that() {
        RuleSet rules = on().citing(KNOWN)
                .citing("另一办法")
                .grades(GradeBands.of(90, 80, 70), clause(8).of("某区办法"))
                .rounding(1, RoundingMode.DOWN, clause(9))
                .build();

        assertThat(of(rules).source()).contains(KNOWN);
        assertThat(((Clause) rules.rule(RuleTopic.ROUNDING).provenance()).source())
                .contains(Document.titled("另一办法"));
        assertThat(rules.documents()).containsExactly(KNOWN, Document.titled("另一办法"), Document.titled("财预〔2020〕10号"));
    }

    @Test
    void the_page_says_each_document_once_with_all_that_is_known() {
        assertThat(known().describe(Locale.CHINESE))
                .containsOnlyOnce("https://example.org/banfa.html")
                .contains("某区办法；见 https://example.org/banfa.html；2024-01-01 起施行；施行到 2028-12-31；2026-11-26 核对\n")
                .contains("最近一次核对：2026-11-26\n")
                .contains("    某区办法 第 8 条\n    原文：“70（含）—80 分为中”\n    与之不符：69.5 → 中\n")
                .contains("    某区办法 第 1 条：全部自评\n    原文：“所有项目都要自评”\n");
        assertThat(known().describe(Locale.ENGLISH))
                .contains("某区办法; found at https://example.org/banfa.html; in force from 2024-01-01; in force until"
                        + " 2028-12-31; checked on 2026-11-26\n")
                .contains("last checked on 2026-11-26\n")
                .contains("    in its words: \"70（含）—80 分为中\"\n    what contradicts it: 69.5 → 中\n");
    }

    @Test
    void more_known_of_a_source_changes_no_fingerprint_and_no_comparison() {
        RuleSet bare = on().citing("某区办法")
                .grades(GradeBands.of(90, 80, 70), clause(8))
                .uncoded(clause(1), "全部自评", "all of them")
                .build();

        assertThat(known()).isNotEqualTo(bare);
        assertThat(known().fingerprint()).isEqualTo(bare.fingerprint());
        assertThat(RuleSetComparison.of(bare, known()).of(RuleChange.Kind.OTHER_SOURCE))
                .isEmpty();
    }

    @Test
    void another_clause_or_a_text_that_was_read_after_all_changes_the_fingerprint() {
        RuleSet read =
                on().citing("某区办法").grades(GradeBands.of(90, 80, 70), clause(8)).build();

        for (Clause other :
                new Clause[] {clause(9), clause(8).textNotVerified(), clause(8).of("另一办法")}) {
            assertThat(on().citing("某区办法")
                            .grades(GradeBands.of(90, 80, 70), other)
                            .build()
                            .fingerprint())
                    .isNotEqualTo(read.fingerprint());
        }
    }

    @Test
    void all_of_it_is_read_back_from_bytes() throws Exception {
        RuleSet rules = on().citing(KNOWN)
                .checkedOn(LocalDate.of(2026, 11, 20))
                .grades(GradeBands.of(90, 80, 70), clause(8).reading("词").butNot("1"))
                .rounding(1, RoundingMode.DOWN, Provenance.observedIn("1").butNot("2", "3"))
                .positive(org.jixiao.scoring.ScoringStrategies.direct(), ours().butNot("4"))
                .build();
        RuleSet again = (RuleSet) stored(rules);

        assertThat(again).isEqualTo(rules).hasSameHashCodeAs(rules);
        assertThat(again.documents()).isEqualTo(rules.documents());
        assertThat(again.checkedOn()).isEqualTo(rules.checkedOn());
        assertThat(of(again)).isEqualTo(of(rules));
        assertThat(stored(on().build())).isEqualTo(on().build());
    }

    private static Object stored(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void rules_are_unchecked_for_a_year_after_their_own_and_after_the_last_check() {
        RuleSet never = on().build();
        RuleSet checked = on().checkedOn(LocalDate.of(2026, 11, 26)).build();
        RuleSet longAgo = on().checkedOn(LocalDate.of(2021, 1, 1)).build();

        assertThat(never.isUncheckedFor(Year.of(2024))).isFalse();
        assertThat(never.isUncheckedFor(Year.of(2025))).isTrue();
        assertThat(checked.isUncheckedFor(Year.of(2026))).isFalse();
        assertThat(checked.isUncheckedFor(Year.of(2027))).isTrue();
        assertThat(longAgo.isUncheckedFor(Year.of(2024))).isFalse();
        assertThat(longAgo.isUncheckedFor(Year.of(2025))).isTrue();
    }

    @Test
    void a_set_was_checked_when_the_last_of_its_documents_was() {
        Document later = Document.titled("另一办法").checkedOn(LocalDate.of(2026, 11, 27));

        assertThat(on().citing(later).citing(KNOWN).build().checkedOn()).isEqualTo(KNOWN.checkedOn());
        assertThat(on().citing(KNOWN).citing("未见的办法").build().checkedOn()).isEmpty();
        assertThat(on().build().checkedOn()).isEmpty();
        assertThat(on().citing(KNOWN)
                        .checkedOn(LocalDate.of(2025, 5, 1))
                        .build()
                        .checkedOn())
                .isEqualTo(Optional.of(LocalDate.of(2025, 5, 1)));
    }

    @Test
    void words_are_short_and_of_a_text_that_was_read() {
        assertThat(clause(7).reading("词".repeat(60)).words()).isPresent();
        refused(() -> clause(7).reading("词".repeat(61)), "60 characters");
        refused(() -> clause(7).reading(" "), "60 characters");
        refused(() -> clause(7).reading("两\n行"), "60 characters");
        refused(() -> clause(7).textNotVerified().reading("词"), "was read");
        refused(() -> clause(7).reading("词").textNotVerified(), "was read");
        refused(() -> clause(7).butNot(), "observation");
        refused(() -> Provenance.observedIn("1").butNot(" "), "observation");
    }

    @Test
    void a_document_has_a_title_a_place_in_a_line_and_ends_after_it_begins() {
        refused(() -> Document.titled(" "), "title");
        refused(() -> Document.titled("甲").publishedAt(""), "published");
        refused(() -> Document.titled("甲").publishedAt("一\n二"), "published");
        refused(() -> KNOWN.inForceUntil(LocalDate.of(2023, 12, 31)), "2024-01-01");
        refused(() -> on().citing("某区办法").citing(KNOWN), "once");
        assertThat(KNOWN.inForceUntil(LocalDate.of(2024, 1, 1)).inForceUntil()).isPresent();
    }

    private static void refused(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(InvalidValueException.class).hasMessageContaining(words);
    }
}
