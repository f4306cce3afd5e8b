package org.jixiao.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/** The texts of the library by stable code, in Simplified Chinese and English. Every {@code zh} reads Chinese, any other language English. */
public final class Messages {
    private static final ImmutableMap<String, Template> CHINESE = load("messages_zh.properties");
    private static final ImmutableMap<String, Template> ENGLISH = load("messages_en.properties");

    private Messages() {}

    /**
     * The text of {@code code} with its placeholders.
     *
     * @throws MissingResourceException if there is none
     */
    public static String template(String code, Locale locale) {
        return find(code, locale).text();
    }

    /** The text of {@code code} with {@code {0}}, {@code {1}} … filled by {@code terms}. */
    public static String text(String code, Locale locale, Object... terms) {
        TextBuilder text = new TextBuilder();
        find(code, locale).write(text, locale, terms);
        return text.toString();
    }

    static Template find(String code, Locale locale) {
        Template text = bundle(locale).get(code);
        if (text == null) {
            throw new MissingResourceException("no text for " + code, Messages.class.getName(), code);
        }
        return text;
    }

    /** The codes that have a text in the language of {@code locale}. */
    public static Set<String> codes(Locale locale) {
        return bundle(locale).keySet();
    }

    private static ImmutableMap<String, Template> bundle(Locale locale) {
        return isEnglish(locale) ? ENGLISH : CHINESE;
    }

    /** Whether texts are wanted in English: in every language but Chinese. */
    public static boolean isEnglish(Locale locale) {
        // nearly always the very locale, which is seen at once
        return !locale.equals(Locale.CHINESE) && !locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static ImmutableMap<String, Template> load(String name) {
        return ImmutableMap.copyOf(Maps.transformValues(names(name), Template::of));
    }

    /** What a resource of this package calls things, by their keys. */
    public static ImmutableMap<String, String> names(String name) {
        InputStream stream = Messages.class.getResourceAsStream(name);
        if (stream == null) {
            throw new MissingResourceException("missing resource " + name, Messages.class.getName(), name);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return Maps.fromProperties(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
