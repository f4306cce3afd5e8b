package org.jixiao.examples.service.problem;

import java.io.Serial;
import org.jixiao.examples.formfiles.Said;

/** Ends a request with a problem. It says what is wrong with the request, so that no stack is kept. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Ends a request with this problem. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** The same, said in both languages. */
    public ProblemException(ProblemCode code, String chinese, String english) {
        this(Problem.of(code, Said.of(chinese, english)));
    }

    /** What is answered. */
    public Problem problem() {
        return problem;
    }
}
