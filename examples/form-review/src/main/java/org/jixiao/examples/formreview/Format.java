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
    html;

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

    /** Each form by itself. */
    ReviewOutput reviews(PrintStream out, int width, Shown shown) {
        return switch (this) {
            case text -> new TextOutput(out, width, shown);
            case json -> new JsonOutput(out, shown);
            case html -> new HtmlOutput(out, shown, Clock.system(ZoneId.systemDefault()));
        };
    }

    /** What all forms add up to. */
    ReviewOutput summary(PrintStream out) {
        return switch (this) {
            case text -> new SummaryOutput(out);
            case json -> new SummaryJson(out);
            case html -> new SummaryPage(out);
        };
    }

    /** What changed from one rule set to another, and what that makes of the forms. */
    ReviewOutput comparison(PrintStream out, RuleSet one, RuleSet other) {
        return switch (this) {
            case text -> new CompareOutput(out, one, other);
            case json -> new CompareJson(out, one, other);
            case html -> new ComparePage(out, one, other);
        };
    }
}
