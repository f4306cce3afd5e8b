package org.jixiao.examples.formfiles;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.value.InvalidValueException;

/**
 * A message in both languages.
 *
 * @param chinese stands first
 * @param english says the same
 */
public record Said(String chinese, String english) implements Serializable {
    /** The same said in Chinese and in English. */
    public static Said of(String chinese, String english) {
        return new Said(chinese, english);
    }

    /** What the library objects to; another exception has no Chinese text, so that its own stands for both. */
    public static Said of(RuntimeException e) {
        if (e instanceof InvalidValueException invalid) {
            return new Said(invalid.message(Locale.CHINESE), invalid.message(Locale.ENGLISH));
        }
        String text = String.valueOf(e.getMessage());
        return new Said(text, text);
    }

    /** What is said in the language of {@code locale}: Chinese, else English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }

    /** The same, with something behind it. */
    public Said and(String moreChinese, String moreEnglish) {
        return new Said(chinese + moreChinese, english + moreEnglish);
    }

    /** The same in one line each, cut after {@code longest} characters. */
    public Said oneLine(int longest) {
        return new Said(OneLine.of(chinese, longest), OneLine.of(english, longest));
    }

    /** Both in one line. */
    @Override
    public String toString() {
        return chinese.equals(english) ? chinese : chinese + " / " + english;
    }
}
