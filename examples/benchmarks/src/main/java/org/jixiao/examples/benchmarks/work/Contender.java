package org.jixiao.examples.benchmarks.work;

/**
 * Somebody who does the work. Everything that is done once (compiling rules, putting the forms into a shape of his own) is
 * done when he is made; {@link #score} alone is timed.
 *
 * @param <T> what he hands back
 */
public interface Contender<T> {
    /** Scores form number {@code form} of the workload. */
    T score(int form);

    /** What he handed back, in the terms in which contenders are compared. */
    Outcome outcome(int form, T scored);
}
