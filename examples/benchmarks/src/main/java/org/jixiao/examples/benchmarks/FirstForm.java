package org.jixiao.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jixiao.examples.benchmarks.engine.BigDecimalLoop;
import org.jixiao.examples.benchmarks.ours.Forms;
import org.jixiao.examples.benchmarks.work.Workload;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;

/**
 * How long a fresh JVM takes to its first scored form: by the library, which builds a form of ten indicators, looks the rules up
 * by district and year and scores it, and by the hand-written BigDecimal loop. Fresh JVMs of the two take turns, each says how
 * long ago it was started, and the ratio of the two medians is printed.
 *
 * <pre>
 * java -cp examples/benchmarks/target/benchmarks.jar org.jixiao.examples.benchmarks.FirstForm [JVMS]
 * </pre>
 *
 * <p>JVMS are started of each of the two (5), and as many again with their classes from an archive.
 */
public final class FirstForm {
    private static final int JVMS = 5;

    private FirstForm() {}

    /** Starts the JVMs and prints the tables. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int jvms = args.length > 0 ? Integer.parseInt(args[0]) : JVMS;
        run(jvms, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(int jvms, PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("first-form");
        TextTable times = new TextTable("milliseconds, " + jvms + " fresh JVMs", "min", "median", "max");
        TextTable ratios = new TextTable("ours ÷ the BigDecimal loop", "by the medians");
        try {
            List<String> classPath = List.of("-cp", SmallProgram.classPath(folder));
            FreshJvms loop = new FreshJvms(Loop.class, classPath);
            FreshJvms ours = new FreshJvms(Ours.class, classPath);
            measure(jvms, loop, ours, "", times, ratios);
            measure(
                    jvms,
                    loop.withArchive(folder.resolve("loop.jsa")),
                    ours.withArchive(folder.resolve("ours.jsa")),
                    ", classes from an archive",
                    times,
                    ratios);
        } finally {
            SmallProgram.delete(folder);
        }
        out.println(times);
        out.println(ratios);
    }

    private static void measure(int jvms, FreshJvms loop, FreshJvms ours, String how, TextTable times, TextTable ratios)
            throws IOException, InterruptedException {
        for (int i = 0; i < jvms; i++) {
            // in turns: what else the machine does meets both
            loop.start();
            ours.start();
        }
        String scored = "from JVM start to the first scored form" + how;
        String ended = "from launch to the end of the process" + how;
        rows(times, "hand-written BigDecimal loop: ", scored, loop.toFirstForm(), ended, loop.toEnd());
        rows(times, "ours: ", scored, ours.toFirstForm(), ended, ours.toEnd());
        ratios.row(scored, ratio(ours.toFirstForm(), loop.toFirstForm()));
        ratios.row(ended, ratio(ours.toEnd(), loop.toEnd()));
    }

    private static void rows(
            TextTable times, String who, String scored, List<Long> toFirstForm, String ended, List<Long> toEnd) {
        row(times, who + scored, toFirstForm);
        row(times, who + ended, toEnd);
    }

    /** A row of figures that ascend. */
    private static void row(TextTable times, String what, List<Long> figures) {
        times.row(
                what,
                figures.get(0).toString(),
                Long.toString(median(figures)),
                figures.get(figures.size() - 1).toString());
    }

    private static String ratio(List<Long> ours, List<Long> loop) {
        return String.format(Locale.ROOT, "%.2f", (double) median(ours) / Math.max(1, median(loop)));
    }

    private static long median(List<Long> ascending) {
        return ascending.get(ascending.size() / 2);
    }

    /** What a fresh JVM with the library does. */
    static final class Ours {
        private Ours() {}

        /** Prints the milliseconds from the start of its JVM to the first scored form. */
        public static void main(String[] args) {
            SelfEvaluation form = Forms.of(Workload.of(Workload.ROWS, 1).forms().get(0));
            Elapsed.print(Scorer.forDistrict("beijing/chaoyang", Year.of(2024))
                    .score(form)
                    .total());
        }
    }

    /** What a fresh JVM with the hand-written loop does. */
    static final class Loop {
        private Loop() {}

        /** Prints the milliseconds from the start of its JVM to the first scored form. */
        public static void main(String[] args) {
            Elapsed.print(
                    new BigDecimalLoop(Workload.of(Workload.ROWS, 1)).score(0).total());
        }
    }
}
