package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import org.jixiao.rule.RuleSet;

/** How reviews are written; the names are those of the command line. */
enum Format {
    text,
    json,
    html,
    xlsx;

    /**
     * The format of that name.
     *
     * @throws UnusableInputException if there is none
     */
    static Format named(String name) throws UnusableInputException {
        List<String> names = Stream.of(values()).map(Format::name).toList();
        if (!names.contains(name)) {
            String all = String.join(", ", names);
            String met = OneLine.of(name, 40);
            throw UnusableInputException.in(
                    "--format",
                    Trouble.USAGE,
                    Suggestion.behind(
                            Said.of("没有格式 " + met + "，可用的有 " + all, "no format " + met + ", expected one of " + all),
                            name,
                            names));
        }
        return valueOf(name);
    }

    /** Whether it is bytes that no terminal can show. */
    boolean isBinary() {
        return this == xlsx;
    }

    /** Each form by itself; {@code locale} is the language of a workbook, all others are in Chinese. */
    ReviewOutput reviews(PrintStream out, int width, Shown shown, Locale locale) {
        return switch (this) {
            case text -> new TextOutput(out, width, shown);
            case json -> new JsonOutput(out, shown);
            case html -> new HtmlOutput(out, shown, Clock.system(ZoneId.systemDefault()));
            case xlsx -> new WorkbookOutput(out, shown, locale);
        };
    }

    /** What all forms add up to; {@code locale} as above. */
    ReviewOutput summary(PrintStream out, Locale locale) {
        return switch (this) {
            case text -> new SummaryOutput(out);
            case json -> new SummaryJson(out);
            case html -> new SummaryPage(out);
            case xlsx -> new SummaryWorkbook(out, locale);
        };
    }

    /**
     * What changed from one rule set to another, and what that makes of the forms.
     *
     * @throws IllegalStateException for a workbook, which cannot say it
     */
    ReviewOutput comparison(PrintStream out, RuleSet one, RuleSet other) {
        return switch (this) {
            case text -> new CompareOutput(out, one, other);
            case json -> new CompareJson(out, one, other);
            case html -> new ComparePage(out, one, other);
            case xlsx -> throw new IllegalStateException(name());
        };
    }
}
