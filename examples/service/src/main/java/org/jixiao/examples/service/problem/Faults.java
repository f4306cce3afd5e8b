package org.jixiao.examples.service.problem;

import java.util.UUID;
import org.jixiao.examples.formfiles.Said;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is no fault of the request: it is logged, and only a reference to the log leaves. */
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Logs the fault; the problem names where. */
    public static Problem logged(Throwable e) {
        String reference = UUID.randomUUID().toString();
        LOG.error("fault {}", reference, e);
        return Problem.of(
                        ProblemCode.FAULT,
                        Said.of("程序本身出错，日志编号 " + reference, "a fault of the program, logged as " + reference))
                .loggedAs(reference);
    }
}
