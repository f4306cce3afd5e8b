package org.jixiao.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts one JVM after the other on the same program, which prints after how many milliseconds its first form was scored. */
final class FreshJvms {
    private final Class<?> program;
    private final List<String> options;
    private final List<Long> toFirstForm = new ArrayList<>();
    private final List<Long> toEnd = new ArrayList<>();

    FreshJvms(Class<?> program, List<String> options) {
        this.program = program;
        this.options = options;
    }

    /** The same program with its classes from an archive, which one more JVM writes into {@code archive}. */
    FreshJvms withArchive(Path archive) throws IOException, InterruptedException {
        new FreshJvms(program, with("-XX:ArchiveClassesAtExit=" + archive)).start();
        return new FreshJvms(program, with("-XX:SharedArchiveFile=" + archive));
    }

    private List<String> with(String option) {
        List<String> all = new ArrayList<>(options);
        all.add(option);
        return all;
    }

    /** One more JVM, from its launch to its end. */
    void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(program.getName());
        long launch = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("expected a JVM to end with 0, got " + status + " and \"" + said + "\"");
        }
        toEnd.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - launch));
        toFirstForm.add(Long.parseLong(said));
    }

    /** The milliseconds from the start of each JVM to its first scored form, as the JVM says; ascending. */
    List<Long> toFirstForm() {
        return toFirstForm.stream().sorted().toList();
    }

    /** The milliseconds from the launch of each JVM to the end of its process; ascending. */
    List<Long> toEnd() {
        return toEnd.stream().sorted().toList();
    }
}
