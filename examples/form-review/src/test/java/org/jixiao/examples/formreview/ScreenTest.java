package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
    @Test
    void a_terminal_gets_its_own_encoding_unless_it_has_no_chinese() {
        assertThat(Screen.charset(Charset.forName("GBK"))).isEqualTo(Charset.forName("GBK"));
        assertThat(Screen.charset(StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Screen.charset(StandardCharsets.US_ASCII)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Screen.charset(Charset.forName("IBM437"))).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"72, 72", "' 132 ', 132", "10, 40", "99999, 1000", "0, 140", "-5, 140", "wide, 140", "'', 140"})
    void columns_is_the_width_within_bounds_and_140_where_it_says_nothing(String columns, int width) {
        assertThat(TerminalWidth.of(columns, false)).isEqualTo(width);
    }

    @Test
    void without_columns_and_terminal_the_width_is_140() {
        assertThat(TerminalWidth.of(null, false)).isEqualTo(140);
    }

    @Test
    void stty_says_rows_and_columns() {
        assertThat(TerminalWidth.columns("24 80\n")).hasValue(80);
        assertThat(TerminalWidth.columns("0 0\n")).isEmpty();
        assertThat(TerminalWidth.columns("stty: not a terminal")).isEmpty();
    }

    /** A device that takes some bytes and then fails with these words. */
    private static OutputStream failingAfter(int bytes, String words) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(words);
                }
            }
        };
    }

    private static int statusOn(OutputStream stream, OutputStream errors) {
        PrintStream out = Screen.buffered(new PipeStream(stream), StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        return FormReview.run(Screen.of(out, err), Program.corpus().toString());
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe", "断开的管道", "管道正在被关闭。"})
    void a_reader_that_has_seen_enough_is_no_trouble_and_the_status_is_that_of_the_forms(String words) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        assertThat(statusOn(failingAfter(1000, words), errors)).isEqualTo(1);
        assertThat(errors.size()).isZero();
    }

    @Test
    void a_full_disk_is_trouble_in_both_languages() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        assertThat(statusOn(failingAfter(1000, "No space left on device"), errors))
                .isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualTo("form-review: 输出没有写完 / the output could not be written" + System.lineSeparator());
    }
}
