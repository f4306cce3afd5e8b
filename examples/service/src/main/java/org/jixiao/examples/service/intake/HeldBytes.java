package org.jixiao.examples.service.intake;

import java.util.concurrent.atomic.AtomicLong;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Counts the bytes of all bodies under way, so that many large ones together do not fill the heap. */
@Component
final class HeldBytes {
    private final AtomicLong held = new AtomicLong();
    private final long most;

    HeldBytes(ServiceLimits limits) {
        this.most = limits.held().toBytes();
    }

    /** Takes so many more, or ends the request where that is too much. */
    void take(int bytes) {
        if (held.addAndGet(bytes) > most) {
            held.addAndGet(-bytes);
            throw new ProblemException(
                    ProblemCode.BUSY, "同时传来的内容太多，请稍后再试", "too much is coming in at once; try again later");
        }
    }

    void giveBack(int bytes) {
        held.addAndGet(-bytes);
    }
}
