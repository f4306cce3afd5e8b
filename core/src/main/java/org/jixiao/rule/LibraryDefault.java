package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Template;

/**
 * A choice of this library where no source speaks.
 *
 * @param why what the choice rests on
 */
public record LibraryDefault(String why) implements Provenance {
    /** Our own choice, with what it rests on. */
    public static LibraryDefault byDefault(String why) {
        return new LibraryDefault(why);
    }

    @Override
    public Kind kind() {
        return Kind.DEFAULT;
    }

    @Override
    public String text(Locale locale) {
        return Template.fill(Messages.template("provenance.default", locale), locale, name -> why);
    }
}
