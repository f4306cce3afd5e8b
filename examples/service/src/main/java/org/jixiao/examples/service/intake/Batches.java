package org.jixiao.examples.service.intake;

import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Lets in so many batches at a time, for each keeps a thread of the server. */
@Component
public final class Batches {
    private final ServiceLimits limits;
    private final FormIntake intake;
    private final Semaphore free;

    Batches(ServiceLimits limits, FormIntake intake) {
        this.limits = limits;
        this.intake = intake;
        this.free = new Semaphore(limits.batches());
    }

    /** One batch under way; ends with {@link #close}. */
    public final class Batch implements AutoCloseable {
        private Batch() {}

        /** The lines of the stream. */
        public BatchInput lines(InputStream in, BatchInput.BeforeWait before) {
            return new BatchInput(in, limits, intake, before);
        }

        /** How many lines a batch can have. */
        public int mostLines() {
            return limits.lines();
        }

        @Override
        public void close() {
            free.release();
        }
    }

    /** A further batch, or the end of the request where there are too many. */
    public Batch begin() {
        if (!free.tryAcquire()) {
            throw new ProblemException(
                    ProblemCode.BUSY,
                    "同时进行的批次不能超过 " + limits.batches() + " 个，请稍后再试",
                    "no more than " + limits.batches() + " batches at a time; try again later");
        }
        return new Batch();
    }
}
