package org.jixiao.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scores 1,024 forms in turn, one thread. Each contender runs in JVMs of its own, so that none suffers from what the compiler
 * learned about another; the serial collector keeps the cost of garbage on the thread that made it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Threads(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@SuppressWarnings("NullAway.Init") // JMH fills the parameter in and runs the set-up
public class ScoreForm {
    /** Who does the work. */
    @Param
    public Contenders contender;

    private Contender<?> checked;
    private int next;

    /** Nobody is timed whose results differ. */
    @Setup(Level.Trial)
    public void check() {
        checked = Agreement.checked(contender, Workload.standard());
    }

    /** The next form. */
    @Benchmark
    public Object form() {
        next = (next + 1) & (Workload.FORMS - 1);
        return checked.score(next);
    }
}
