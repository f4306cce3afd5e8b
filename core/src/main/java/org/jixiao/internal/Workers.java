package org.jixiao.internal;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads that start when there is work and end soon after there is none, whether or not anybody ends them. */
final class Workers {
    /** How the names of the threads begin. */
    static final String NAME = "jixiao-bulk-";

    private static final long IDLE_MILLIS = 500;

    private final ThreadPoolExecutor pool;

    Workers(int threads) {
        AtomicInteger started = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                threads, threads, IDLE_MILLIS, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, NAME + started.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        // a reader who walks away without closing leaves nothing behind
        pool.allowCoreThreadTimeOut(true);
    }

    void start(Runnable task) {
        pool.execute(task);
    }

    /** Ends the threads when what was started is done. */
    void end() {
        pool.shutdown();
    }

    /** Interrupts the threads, and cancels what they had not yet begun. */
    void endNow() {
        for (Runnable task : pool.shutdownNow()) {
            if (task instanceof Future<?> waitedFor) {
                waitedFor.cancel(false);
            }
        }
    }
}
