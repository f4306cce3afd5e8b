package org.jixiao.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where rows are done.
 *
 * @param executor runs the chunks
 * @param number how many threads are kept busy
 * @param own whether the threads end with the work
 */
record Threads(ExecutorService executor, int number, boolean own) {
    /** How the names of our own threads begin. */
    static final String NAME = "jixiao-batch-";

    private static final long IDLE_MILLIS = 500;

    /** Daemons that start when there is work and end soon after there is none, whether or not anybody ends them. */
    static Threads own(int number) {
        AtomicInteger started = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                number, number, IDLE_MILLIS, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, NAME + started.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        // a reader who walks away without closing leaves nothing behind
        pool.allowCoreThreadTimeOut(true);
        return new Threads(pool, number, true);
    }

    /** The caller's threads, which stay as they are. */
    static Threads of(ExecutorService executor, int number) {
        return new Threads(executor, number, false);
    }

    /** Ends our own threads when what was started is done. */
    void end() {
        if (own) {
            executor.shutdown();
        }
    }
}
