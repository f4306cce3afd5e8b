package org.jixiao.examples.service.problem;

import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;

/** The problems that HTTP itself has, by status. */
final class HttpProblems {
    private HttpProblems() {}

    /** The problem behind a status that something else than this service has set. */
    static Problem of(int status) {
        return switch (status) {
            case 404 -> notFound("");
            case 405 -> Problem.of(ProblemCode.METHOD, ProblemCode.METHOD.title());
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, ProblemCode.NOT_ACCEPTABLE.title());
            case 408 -> Problem.of(ProblemCode.TOO_SLOW, ProblemCode.TOO_SLOW.title());
            case 413 -> Problem.of(ProblemCode.TOO_LARGE, ProblemCode.TOO_LARGE.title());
            case 415 -> Problem.of(ProblemCode.MEDIA_TYPE, ProblemCode.MEDIA_TYPE.title());
            case 503 -> Problem.of(ProblemCode.BUSY, ProblemCode.BUSY.title());
            default ->
                status >= 500
                        ? Problem.of(ProblemCode.FAULT, ProblemCode.FAULT.title())
                        : Problem.of(ProblemCode.BAD_REQUEST, ProblemCode.BAD_REQUEST.title());
        };
    }

    static Problem notFound(String path) {
        String met = OneLine.of(path);
        return Problem.of(
                ProblemCode.NOT_FOUND,
                Said.of(
                        "没有地址 " + met + "；全部地址见 /openapi.json",
                        "no address " + met + "; all of them are in /openapi.json"));
    }
}
