package org.jixiao.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that a terminal would obey leaves in a text. */
class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "001B, ␛",
        "0007, ␇",
        "000A, ␊",
        "000D, ␍",
        "0009, ␉",
        "0000, ␀",
        "007F, ␡",
        "009B, \\u009B",
        "0085, \\u0085",
        "202E, \\u202E",
        "2066, \\u2066",
        "200B, \\u200B",
        "200D, \\u200D",
        "2028, \\u2028",
        "2029, \\u2029",
        "FEFF, \\uFEFF",
        "D800, \\uD800",
        "DC00, \\uDC00",
        "E0001, \\uDB40\\uDC01",
        "061C, \\u061C",
        "00AD, \\u00AD",
        "180E, \\u180E",
        "0600, \\u0600",
        "FFF9, \\uFFF9",
    })
    void a_character_that_shows_nothing_or_moves_what_is_shown_is_made_visible(String codePoint, String visible) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(PlainText.printable("服务" + character + "1")).isEqualTo("服务" + visible + "1");
        assertThat(Messages.text("report.loss", Locale.ENGLISH, 1, "服务" + character, ""))
                .isEqualTo("  -1  服务" + visible + "  ");
    }

    @Property(tries = 2_000)
    void what_is_printable_stays_and_nothing_else_is_left(@ForAll String text) {
        String printable = PlainText.printable(text);

        assertThat(printable.codePoints().map(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR,
                        (int) Character.SURROGATE);
        assertThat(PlainText.printable(printable)).isEqualTo(printable);
        boolean harmless = text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        });
        assertThat(printable.equals(text)).isEqualTo(harmless);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 decimal", "2, 2 decimals", "0, 0 decimals", "11, 11 decimals"})
    void one_of_a_kind_is_told_from_several(int number, String words) {
        assertThat(Messages.text("rounding", Locale.ENGLISH, number, "x")).isEqualTo(words + ", x");
    }
}
