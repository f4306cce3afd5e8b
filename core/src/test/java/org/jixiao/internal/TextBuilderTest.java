package org.jixiao.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TextBuilderTest {
    @Property
    void a_decimal_is_written_as_the_platform_writes_it(
            @ForAll @LongRange(min = 0) long whole,
            @ForAll @LongRange(min = 0) long digits,
            @ForAll @IntRange(max = 18) int decimals) {
        long behind = BigDecimal.valueOf(digits)
                .remainder(BigDecimal.TEN.pow(decimals))
                .longValueExact();
        assertThat(new TextBuilder(0).append(whole, behind, decimals))
                .hasToString(BigDecimal.valueOf(whole)
                        .add(BigDecimal.valueOf(behind, decimals))
                        .toPlainString());
    }

    @Property
    void pieces_of_any_text_stand_one_behind_the_other(@ForAll String first, @ForAll char letter, @ForAll String last) {
        assertThat(new TextBuilder(1).append(first).append(letter).append(last.toCharArray()))
                .hasToString(first + letter + last);
    }

    @Property
    void words_of_unknown_origin_are_printable(@ForAll String words) {
        assertThat(new TextBuilder().append("a\u202E").appendPrintable(words))
                .hasToString("a\u202E" + PlainText.printable(words));
    }

    @Test
    void what_is_cut_away_can_be_written_over() {
        TextBuilder text = new TextBuilder().append("12");
        assertThat(text.endsAt(1, '2')).isTrue();
        assertThat(text.endsAt(0, '1')).isFalse();
        text.cut(1);
        assertThat(text.append('3')).hasToString("13");
    }
}
