package org.jixiao.examples.service.scoring;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jixiao.examples.service.intake.ServiceLimits;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Reads and scores forms on as many threads as there are processors, and waits for none of them longer than the limit. */
@Component
public final class Worker {
    private final ThreadPoolExecutor threads;
    private final Duration limit;

    Worker(ServiceLimits limits) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(limits.waiting()), work -> {
                    Thread thread = new Thread(work, "work");
                    thread.setDaemon(true);
                    return thread;
                });
        this.limit = limits.work();
    }

    /** What the work gives; too much work, or work that takes too long, ends the request. */
    public <T> T call(Callable<T> work) {
        Future<T> result = submitted(work);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            String seconds = String.valueOf(limit.toSeconds());
            throw new ProblemException(
                    ProblemCode.TIME_LIMIT,
                    "应在 " + seconds + " 秒内算完；请稍后再试，或者把表拆小",
                    "expected to be done within " + seconds + " seconds; try again later, or send less");
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private <T> Future<T> submitted(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }

    private static ProblemException busy() {
        return new ProblemException(ProblemCode.BUSY, "排队的表太多，请稍后再试", "too many forms are waiting; try again later");
    }

    /** How many forms wait for a thread. */
    int waiting() {
        return threads.getQueue().size();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
