package org.jixiao.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * How time and memory grow: with the indicators of a form, then with the number of forms, on one thread and on two.
 *
 * <pre>
 * java -Xms1g -Xmx1g -cp examples/benchmarks/target/benchmarks.jar org.jixiao.examples.benchmarks.Growth [FORMS [MILLISECONDS]]
 * </pre>
 *
 * <p>FORMS are scored on each number of threads (1,000,000), each size of form is measured for MILLISECONDS a round (1,000).
 */
public final class Growth {
    private static final int FORMS = 1_000_000;
    private static final int MILLISECONDS = 1_000;

    private Growth() {}

    /** Prints both tables. */
    public static void main(String[] args) throws InterruptedException {
        int forms = args.length > 0 ? Integer.parseInt(args[0]) : FORMS;
        int milliseconds = args.length > 1 ? Integer.parseInt(args[1]) : MILLISECONDS;
        run(forms, milliseconds, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(int forms, int milliseconds, PrintStream out) throws InterruptedException {
        out.println(FormGrowth.table(milliseconds));
        out.println(ManyForms.table(forms));
    }
}
