package org.jixiao.targets;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.Bilingual;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.notation.internal.RowReading;

/** The findings of the targets of a form as a whole. */
final class FormTargets {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** What indicators add up to on a form that leaves the 10 points of the execution for the end of the year. */
    private static final BigDecimal WITHOUT_EXECUTION = BigDecimal.valueOf(90);

    private static final List<TargetClass> OF_OUTPUT =
            List.of(TargetClass.QUANTITY, TargetClass.QUALITY, TargetClass.TIMELINESS);

    private final TargetRules rules;
    private final FormReading reading;
    private final SelfEvaluation form;

    FormTargets(TargetRules rules, FormReading reading) {
        this.rules = rules;
        this.reading = reading;
        this.form = reading.form();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<TargetClass> missing = missing();
        Optional<Finding> weights = weights(missing);
        weights.ifPresent(findings::add);
        if (!missing.isEmpty() && !(weights.isPresent() && isBelow())) {
            findings.add(Finding.of(FindingCode.CLASS_MISSING, form.project(), named(missing)));
        }
        form.indicators().duplicates().stream()
                .map(path -> Finding.of(FindingCode.DUPLICATE, path.toString()))
                .forEach(findings::add);
        long untargeted =
                reading.rows().stream().filter(RowTarget::isOfNoClassAndBlank).count();
        if (untargeted > 0) {
            findings.add(Finding.of(FindingCode.NO_TARGET, form.project(), untargeted));
        }
        return findings;
    }

    /** Weights below 100 name the classes that are missing: the one mostly follows from the other. */
    private Optional<Finding> weights(List<TargetClass> missing) {
        BigDecimal ofRows = form.indicators().weight();
        boolean later = !form.execution().isPresent() && ofRows.compareTo(WITHOUT_EXECUTION) == 0;
        boolean sound = later || form.weight().compareTo(ALL) == 0;
        if (sound || ofRows.signum() == 0 || reading.hasUnknownWeight()) {
            return Optional.empty();
        }
        Serializable absent = isBelow() && !missing.isEmpty() ? Wording.of("finding.absent", named(missing)) : "";
        return Optional.of(Finding.of(FindingCode.WEIGHTS_NOT_100, form.project(), form.weight(), absent));
    }

    private boolean isBelow() {
        return form.weight().compareTo(ALL) < 0;
    }

    private static Bilingual named(List<TargetClass> classes) {
        return Bilingual.of(locale -> named(classes, locale));
    }

    private static String named(List<TargetClass> classes, Locale locale) {
        return classes.stream()
                .map(missing -> missing.text(locale))
                .collect(Collectors.joining(Messages.template("punctuation.and", locale)));
    }

    private List<TargetClass> missing() {
        boolean unclassed = !reading.rows().isEmpty() && reading.rows().stream().noneMatch(FormTargets::hasClass);
        if (unclassed) {
            return List.of(); // nobody can tell what the rows of such a form are
        }
        boolean undivided = OF_OUTPUT.stream().noneMatch(this::isThere)
                && reading.rows().stream().anyMatch(FormTargets::isOutput);
        return rules.requiredClasses().stream()
                .filter(required -> !isThere(required))
                // a form that says 产出 and goes into no more detail is not asked for more
                .filter(required -> !undivided || !OF_OUTPUT.contains(required))
                .toList();
    }

    private static boolean hasClass(RowReading row) {
        return isOutput(row) || List.of(TargetClass.values()).stream().anyMatch(known -> known.isLevelOf(row.row()));
    }

    private static boolean isOutput(RowReading row) {
        return IndicatorClass.OUTPUT.isNamedIn(row.row().level1())
                || IndicatorClass.OUTPUT.isNamedIn(row.row().level2());
    }

    private boolean isThere(TargetClass required) {
        return reading.rows().stream().anyMatch(row -> required.isSpokenOf(row.row()));
    }
}
