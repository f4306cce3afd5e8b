package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitStatusTest {
    /** Nothing but a warning about the weights of its cost target. */
    private static final String SOUND = "chaoyang-2024-02";
    /** Two notes are owed. */
    private static final String FAULTY = "chaoyang-2024-26";

    @Test
    void a_form_with_nothing_worse_than_a_warning_ends_with_0() {
        assertThat(Program.run(Program.published(SOUND)).status()).isZero();
    }

    @Test
    void a_finding_of_severity_error_ends_with_1() {
        assertThat(Program.run(Program.published(FAULTY)).status()).isEqualTo(1);
        assertThat(Program.run(Program.published(FAULTY), Program.published(SOUND))
                        .status())
                .isEqualTo(1);
    }

    @Test
    void unusable_input_ends_with_2_whatever_else_there_is() {
        assertThat(Program.run("none.json", Program.published(FAULTY)).status()).isEqualTo(2);
        assertThat(Program.run(Program.published(FAULTY), "none.json").status()).isEqualTo(2);
    }

    @Test
    void the_worse_of_two_counts() {
        assertThat(ExitStatus.CLEAN.orWorse(ExitStatus.ERRORS_FOUND)).isEqualTo(ExitStatus.ERRORS_FOUND);
        assertThat(ExitStatus.UNUSABLE_INPUT.orWorse(ExitStatus.ERRORS_FOUND)).isEqualTo(ExitStatus.UNUSABLE_INPUT);
    }
}
