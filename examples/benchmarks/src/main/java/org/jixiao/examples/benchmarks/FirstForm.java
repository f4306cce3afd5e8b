package org.jixiao.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jixiao.examples.benchmarks.ours.Forms;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;

/**
 * How long a fresh JVM takes to its first scored form: five JVMs one after the other, each builds one form of ten indicators,
 * looks the rules up by district and year, scores it and says how long ago it was started.
 *
 * <pre>
 * java -cp examples/benchmarks/target/benchmarks.jar org.jixiao.examples.benchmarks.FirstForm [JVMS]
 * </pre>
 */
public final class FirstForm {
    private static final int JVMS = 5;

    private FirstForm() {}

    /** Starts the JVMs and prints the table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int jvms = args.length > 0 ? Integer.parseInt(args[0]) : JVMS;
        run(jvms, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(int jvms, PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("first-form");
        Path archive = folder.resolve("classes.jsa");
        TextTable table = new TextTable("milliseconds, " + jvms + " fresh JVMs", "min", "median", "max");
        try {
            String classPath = SmallProgram.classPath(folder);
            rows(table, "", jvms, List.of("-cp", classPath));
            startJvm(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath));
            rows(
                    table,
                    ", classes from an archive",
                    jvms,
                    List.of("-XX:SharedArchiveFile=" + archive, "-cp", classPath));
        } finally {
            SmallProgram.delete(folder);
        }
        out.println(table);
    }

    private static void rows(TextTable table, String how, int jvms, List<String> options)
            throws IOException, InterruptedException {
        List<Long> scored = new ArrayList<>();
        List<Long> ended = new ArrayList<>();
        for (int i = 0; i < jvms; i++) {
            long start = System.nanoTime();
            scored.add(startJvm(options));
            ended.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        row(table, "from JVM start to the first scored form" + how, scored);
        row(table, "from launch to the end of the process" + how, ended);
    }

    private static void row(TextTable table, String what, List<Long> figures) {
        Collections.sort(figures);
        table.row(
                what,
                figures.get(0).toString(),
                figures.get(figures.size() / 2).toString(),
                figures.get(figures.size() - 1).toString());
    }

    /** The milliseconds a JVM reports. */
    private static long startJvm(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(Child.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("expected a JVM to end with 0, got " + status + " and \"" + said + "\"");
        }
        return Long.parseLong(said);
    }

    /** What a fresh JVM does. */
    static final class Child {
        private Child() {}

        /** Prints the milliseconds from the start of its JVM to the first scored form. */
        public static void main(String[] args) {
            SelfEvaluation form = Forms.of(Workload.of(Workload.ROWS, 1).forms().get(0));
            BigDecimal total = Scorer.forDistrict("beijing/chaoyang", Year.of(2024))
                    .score(form)
                    .total();
            long now = System.currentTimeMillis();
            if (total.signum() == 0) {
                throw new IllegalStateException("expected points, got none");
            }
            System.out.println(now - ManagementFactory.getRuntimeMXBean().getStartTime());
        }
    }
}
