package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jixiao.examples.formfiles.Said;

/** What a person does about a finding, in a sentence; the pages on findings of the library say the same. */
final class Remedies {
    private static final Properties CHINESE = load("remedies_zh.properties");
    private static final Properties ENGLISH = load("remedies_en.properties");

    private Remedies() {}

    /** What to do about the finding of this code. */
    static String of(String code, Locale locale) {
        return Said.of(CHINESE.getProperty(code, ""), ENGLISH.getProperty(code, ""))
                .in(locale);
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(Remedies.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
