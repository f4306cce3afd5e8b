package org.jixiao.examples.formreview.since;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.data.FindingData;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;

/** A finding of a review that was written in another language, in the words of this one: its name, for its sentence is not to be had. */
final class InLanguage {
    private InLanguage() {}

    static FindingData of(FindingData finding, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String label = label(
                        FindingCode.values(), code -> code.name().equals(finding.code()), code -> code.label(locale))
                .orElse(finding.label());
        String severity = label(
                        Severity.values(), one -> one.code().equals(finding.severity()), one -> one.label(locale))
                .orElse(finding.severityLabel());
        return new FindingData(
                finding.code(),
                label,
                finding.severity(),
                severity,
                finding.where(),
                finding.path(),
                finding.row(),
                finding.key(),
                finding.column(),
                finding.cell(),
                label);
    }

    private static <T> Optional<String> label(T[] all, Predicate<T> isMeant, Function<T, String> label) {
        return Stream.of(all).filter(isMeant).map(label).findFirst();
    }
}
