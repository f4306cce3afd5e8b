package org.jixiao.testkit.oracle;

/** What a regulation says of numbers, in plain arithmetic: the points of an actual. Both numbers stand in one unit. */
@FunctionalInterface
public interface Formula {
    /** The exact points, from 0 to the weight, of {@code actual} against {@code target}. */
    Ratio points(Ratio weight, Ratio target, Ratio actual);

    /** This formula, but never more than so many points. */
    default Formula atMost(String points) {
        Ratio most = Ratio.read(points);
        return (w, a, b) -> points(w, a, b).least(most);
    }
}
