package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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

    /** Each form by itself. */
    ReviewOutput reviews(PrintStream out, int width, Shown shown, Language language) {
        return switch (this) {
            case text -> new TextOutput(out, width, shown, language);
            case json -> new JsonOutput(out, shown, language.locale());
            case html -> new HtmlOutput(out, shown, Clock.system(ZoneId.systemDefault()), language);
            case xlsx -> new WorkbookOutput(out, shown, language);
        };
    }

    /** What all forms add up to. */
    ReviewOutput summary(PrintStream out, Language language) {
        return switch (this) {
            case text -> new SummaryOutput(out, language);
            case json -> new SummaryJson(out, language);
            case html -> new SummaryPage(out, language);
            case xlsx -> new SummaryWorkbook(out, language);
        };
    }

    /**
     * What is wrong with the targets of each form.
     *
     * @throws IllegalStateException for a workbook, which cannot say it
     */
    TargetsOutput targets(PrintStream out, Language language) {
        return switch (this) {
            case text -> new TargetsText(out, language);
            case json -> new TargetsJson(out, language);
            case html -> new TargetsPage(out, language);
            case xlsx -> throw new IllegalStateException(name());
        };
    }

    /**
     * What changed from one rule set to another, and what that makes of the forms.
     *
     * @throws IllegalStateException for a workbook, which cannot say it
     */
    ReviewOutput comparison(PrintStream out, RuleSet one, RuleSet other, Language language) {
        return switch (this) {
            case text -> new CompareOutput(out, one, other, language);
            case json -> new CompareJson(out, one, other, language.locale());
            case html -> new ComparePage(out, one, other, language);
            case xlsx -> throw new IllegalStateException(name());
        };
    }
}
