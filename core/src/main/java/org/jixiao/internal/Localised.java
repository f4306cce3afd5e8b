package org.jixiao.internal;

import java.util.Locale;

/** Something that is said differently in each language, such as a rounding mode. */
public interface Localised {
    /** The words for it in the language of {@code locale}. */
    String text(Locale locale);
}
