package org.jixiao.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no places",
                "{0}{1}{2}",
                "[{2}] {1} ({0}): {1}",
                "a{1}b",
                "{2} {2|point|points} of {0}",
                "{0} is never closed {"
            })
    void filling_some_terms_ahead_writes_the_same_text(String text) {
        Template template = Template.of(text);
        Object[] terms = {"甲\u202E", "乙", new BigDecimal("1")};
        String whole = written(template, terms);
        for (int known = 0; known < 1 << terms.length; known++) {
            Object[] ahead = new Object[terms.length];
            for (int i = 0; i < terms.length; i++) {
                ahead[i] = (known & 1 << i) == 0 ? null : terms[i];
            }
            assertThat(written(template.filled(Locale.CHINESE, ahead), terms))
                    .as("known %s", known)
                    .isEqualTo(whole);
        }
    }

    @Test
    void a_text_filled_ahead_keeps_the_words_around_its_open_places() {
        Template line = Template.of("[{1}] {2} {0}.").filled(Locale.ENGLISH, null, "error", "missing");
        assertThat(written(line, "here")).isEqualTo("[error] missing here.");
        assertThat(written(line, "there")).isEqualTo("[error] missing there.");
    }

    private static String written(Template template, Object... terms) {
        TextBuilder text = new TextBuilder();
        template.write(text, Locale.CHINESE, terms);
        return text.toString();
    }
}
