package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.internal.Bilingual;
import org.jixiao.internal.Wording;
import org.jixiao.rule.Grade;
import org.jixiao.rule.WorkedCase;
import org.jixiao.value.InvalidValueException;

/** Replays a worked case: scores its form as every form is scored. */
final class WorkedCaseReplay {
    private WorkedCaseReplay() {}

    /** Empty if the scorer gives the result worked out by hand, else both results. */
    static List<Wording> contradictions(WorkedCase example, Scorer scorer) {
        if (example.grade().isPresent()) {
            Grade wanted = example.grade().orElseThrow();
            Grade given = scorer.rules().gradedTotals().gradeOf(example.total());
            return given == wanted ? List.of() : said(example, Wording.of("worked_case.grade", wanted), given);
        }
        try {
            return contradictions(example, scorer.score(example.form()));
        } catch (ScoringException broken) {
            return broken(example, broken::message);
        } catch (InvalidValueException broken) {
            return broken(example, broken::message);
        }
    }

    private static List<Wording> broken(WorkedCase example, Function<Locale, String> message) {
        return List.of(Wording.of("worked_case.broken", example, Bilingual.of(message)));
    }

    private static List<Wording> contradictions(WorkedCase example, Scorecard card) {
        ItemScore item =
                example.isOfExecution() ? card.execution() : card.indicators().get(0);
        return example.noteOwed().isPresent() ? note(example, example.noteOwed().get(), item) : score(example, item);
    }

    private static List<Wording> note(WorkedCase example, boolean wanted, ItemScore item) {
        boolean owed = item.findings().stream().map(Finding::code).anyMatch(WorkedCaseReplay::isOnNotes);
        return owed == wanted
                ? List.of()
                : said(
                        example,
                        Wording.of(wanted ? "worked_case.note" : "worked_case.no_note"),
                        Wording.of(wanted ? "worked_case.none" : "worked_case.one"));
    }

    private static boolean isOnNotes(FindingCode code) {
        return code == FindingCode.NOTE_MISSING || code == FindingCode.NOTE_EMPTY || code == FindingCode.NOTE_OWED;
    }

    private static List<Wording> score(WorkedCase example, ItemScore item) {
        Optional<BigDecimal> wanted = example.score();
        Optional<BigDecimal> given = item.score();
        boolean comesOut = wanted.isPresent()
                ? given.filter(score -> score.compareTo(wanted.get()) == 0).isPresent()
                : given.isEmpty();
        return comesOut ? List.of() : said(example, written(wanted), because(item, written(given)));
    }

    private static Serializable written(Optional<BigDecimal> score) {
        return score.<Serializable>map(BigDecimal::toPlainString).orElseGet(() -> Wording.of("worked_case.open"));
    }

    /** Why points stay open, such as units that do not compare. */
    private static Serializable because(ItemScore item, Serializable given) {
        if (!item.isOpen()) {
            return given;
        }
        List<Bilingual> findings = item.findings().stream()
                .map(finding -> Bilingual.of(finding::message))
                .toList();
        return Wording.of("worked_case.because", given, Bilingual.list(findings));
    }

    private static List<Wording> said(WorkedCase example, Serializable expected, Serializable given) {
        return List.of(Wording.of("worked_case.contradiction", example, expected, given));
    }
}
