package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.WorkedCase;
import org.jixiao.value.InvalidValueException;

/** Replays a worked case: scores its form as every form is scored. */
final class WorkedCaseReplay {
    private WorkedCaseReplay() {}

    /** Empty if the scorer gives the result worked out by hand, else both results in words. */
    static List<String> contradictions(WorkedCase example, Scorer scorer) {
        if (example.grade().isPresent()) {
            Grade wanted = example.grade().orElseThrow();
            Grade given = scorer.rules().rule(RuleTopic.GRADES).value().gradeOf(example.total());
            return given == wanted ? List.of() : said(example, "grade " + wanted, given.toString());
        }
        try {
            return contradictions(example, scorer.score(example.form()));
        } catch (ScoringException | InvalidValueException broken) {
            return List.of(example + ": " + broken.getMessage());
        }
    }

    private static List<String> contradictions(WorkedCase example, Scorecard card) {
        ItemScore item =
                example.isOfExecution() ? card.execution() : card.indicators().get(0);
        return example.noteOwed().isPresent() ? note(example, example.noteOwed().get(), item) : score(example, item);
    }

    private static List<String> note(WorkedCase example, boolean wanted, ItemScore item) {
        boolean owed = item.findings().stream().map(Finding::code).anyMatch(WorkedCaseReplay::isOnNotes);
        return owed == wanted
                ? List.of()
                : said(example, wanted ? "a note that is owed" : "no note that is owed", wanted ? "none" : "one");
    }

    private static boolean isOnNotes(FindingCode code) {
        return code == FindingCode.NOTE_MISSING || code == FindingCode.NOTE_EMPTY || code == FindingCode.NOTE_OWED;
    }

    private static List<String> score(WorkedCase example, ItemScore item) {
        Optional<BigDecimal> wanted = example.score();
        Optional<BigDecimal> given = item.score();
        boolean comesOut = wanted.isPresent()
                ? given.filter(score -> score.compareTo(wanted.get()) == 0).isPresent()
                : given.isEmpty();
        return comesOut ? List.of() : said(example, written(wanted), written(given) + because(item));
    }

    private static String written(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse("open points");
    }

    /** Why points stay open, such as units that do not compare. */
    private static String because(ItemScore item) {
        return item.isOpen()
                ? item.findings().stream()
                        .map(finding -> finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining("; ", " (", ")"))
                : "";
    }

    private static List<String> said(WorkedCase example, String expected, String given) {
        return List.of(example + ": expected " + expected + ", got " + given);
    }
}
