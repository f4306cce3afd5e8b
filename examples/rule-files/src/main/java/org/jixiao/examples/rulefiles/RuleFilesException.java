package org.jixiao.examples.rulefiles;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.examples.formfiles.Said;

/** Files from which no rule sets can be had; carries all reasons, each with its file and place. */
public final class RuleFilesException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Said> why;

    RuleFilesException(List<Said> why) {
        super(text(why, Locale.CHINESE) + "\n" + text(why, Locale.ENGLISH));
        this.why = List.copyOf(why);
    }

    /** All reasons. */
    public List<Said> why() {
        return why;
    }

    private static String text(List<Said> why, Locale locale) {
        return why.stream().map(said -> said.in(locale)).collect(Collectors.joining("\n"));
    }
}
