package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of tables of what an author writes wrongly, with what is said of it in both languages. */
final class Mistakes {
    private Mistakes() {}

    static Arguments refused(ThrowingCallable made, String english, String chinese) {
        return Arguments.of(english, made, chinese);
    }

    static void assertRefused(ThrowingCallable made, String english, String chinese) {
        assertThatThrownBy(made).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(english);
            assertThat(refusal.message(Locale.CHINESE)).isEqualTo(chinese);
        });
    }
}
