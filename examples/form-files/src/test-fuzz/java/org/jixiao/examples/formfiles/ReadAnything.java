package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** What reading keeps to whatever the bytes of a file are: forms or a trouble in one line come out, within ten seconds of work. */
final class ReadAnything {
    /** Ten seconds, and what it takes to notice that they are over; instrumented code is slower. */
    private static final long NANOSECONDS = 15_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadAnything() {}

    static void check(String name, byte[] bytes) {
        long began = THREADS.getCurrentThreadCpuTime();
        ReadFile read = FormReader.standard().read(name, bytes);
        long took = THREADS.getCurrentThreadCpuTime() - began;

        assertThat(took).as("nanoseconds").isLessThan(NANOSECONDS);
        assertThat(read.entries()).isNotEmpty();
        oneLine(read.troubles());
        read.forms().forEach(form -> oneLine(form.ignored()));
    }

    private static void oneLine(List<FileTrouble> troubles) {
        troubles.forEach(
                trouble -> assertThat(trouble.toString()).contains(" / ").doesNotContain("\n", "\r"));
    }
}
