package org.jixiao.targets;

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
        if (reading.rows().isEmpty()) {
            return classes(rules.requiredClasses()).map(List::of).orElse(List.of());
        }
        weights().ifPresent(findings::add);
        classes(missing()).ifPresent(findings::add);
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

    private Optional<Finding> weights() {
        BigDecimal ofRows = form.indicators().weight();
        boolean later = !form.execution().isPresent() && ofRows.compareTo(WITHOUT_EXECUTION) == 0;
        boolean sound = later || form.weight().compareTo(ALL) == 0;
        return sound || ofRows.signum() == 0 || reading.hasUnknownWeight()
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.WEIGHTS_NOT_100, form.project(), form.weight(), ""));
    }

    private Optional<Finding> classes(List<TargetClass> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.CLASS_MISSING, form.project(), Bilingual.of(locale -> named(missing, locale))));
    }

    private static String named(List<TargetClass> classes, Locale locale) {
        return classes.stream()
                .map(missing -> missing.text(locale))
                .collect(Collectors.joining(Messages.template("punctuation.and", locale)));
    }

    private List<TargetClass> missing() {
        boolean unnamed = OF_OUTPUT.stream().noneMatch(this::isThere)
                && reading.rows().stream().anyMatch(FormTargets::isOutput);
        return rules.requiredClasses().stream()
                .filter(required -> !isThere(required))
                // a form that says 产出 and goes into no more detail is not asked for more
                .filter(required -> !unnamed || !OF_OUTPUT.contains(required))
                .toList();
    }

    private static boolean isOutput(RowReading row) {
        return IndicatorClass.OUTPUT.isNamedIn(row.row().level1())
                || IndicatorClass.OUTPUT.isNamedIn(row.row().level2());
    }

    private boolean isThere(TargetClass required) {
        return reading.rows().stream().anyMatch(row -> required.isSpokenOf(row.row()));
    }
}
