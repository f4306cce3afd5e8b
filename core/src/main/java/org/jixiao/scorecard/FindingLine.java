package org.jixiao.scorecard;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.internal.Message;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Template;
import org.jixiao.internal.TextBuilder;
import org.jspecify.annotations.Nullable;

/** The line of a finding of one code and severity: what is the same on every form is put into words once a language. */
final class FindingLine {
    private static final Message FINDING = Message.of("explain.finding");
    private static final Map<FindingCode, Map<Severity, FindingLine>> LINES = new EnumMap<>(FindingCode.class);

    static {
        for (FindingCode code : FindingCode.values()) {
            Map<Severity, FindingLine> lines = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                lines.put(severity, new FindingLine(code, severity));
            }
            LINES.put(code, lines);
        }
    }

    private final FindingCode code;
    private final Severity severity;

    // set once, by the first reader, always to equal templates
    private @Nullable Template chinese;
    private @Nullable Template english;

    private FindingLine(FindingCode code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    private static FindingLine of(Finding finding) {
        Map<Severity, FindingLine> lines = Objects.requireNonNull(LINES.get(finding.code()));
        return Objects.requireNonNull(lines.get(finding.severity()));
    }

    /** Writes severity, label and code, where it was found, and the message. */
    static void write(Finding finding, TextBuilder text, Locale locale) {
        of(finding).in(locale).write(text, locale, finding.where(), finding);
    }

    private Template in(Locale locale) {
        boolean isEnglish = Messages.isEnglish(locale);
        Template known = isEnglish ? english : chinese;
        if (known == null) {
            known = FINDING.in(locale)
                    .filled(locale, null, null, code.name(), severity.label(locale), code.label(locale));
            if (isEnglish) {
                english = known;
            } else {
                chinese = known;
            }
        }
        return known;
    }
}
