package org.jixiao.examples.benchmarks;

import java.io.IOException;
import java.util.Collection;
import org.jixiao.examples.benchmarks.work.Workload;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Checks that everybody computes the same, times everybody in one run and prints one table. Takes the options of JMH:
 *
 * <pre>
 * java -jar examples/benchmarks/target/benchmarks.jar
 * java -jar examples/benchmarks/target/benchmarks.jar -f 1 -wi 2 -i 2 -p contender=BIGDECIMAL_LOOP,OURS_SCORE
 * </pre>
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs everything, or what the options of JMH select. */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (asksOnly(options)) {
            Main.main(args);
            return;
        }
        Workload workload = Workload.standard();
        for (Contenders who : Contenders.values()) {
            Agreement.checked(who, workload);
            System.out.println("agrees on " + Workload.FORMS + " forms: " + who);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(ScoreForm.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.println();
        System.out.print(Comparison.of(results.stream().map(Figure::of).toList()));
    }

    /** Whether JMH is only asked what there is. */
    private static boolean asksOnly(CommandLineOptions options) {
        return options.shouldHelp()
                || options.shouldList()
                || options.shouldListWithParams()
                || options.shouldListProfilers()
                || options.shouldListResultFormats();
    }
}
