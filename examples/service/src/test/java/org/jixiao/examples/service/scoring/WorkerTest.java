package org.jixiao.examples.service.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jixiao.examples.service.intake.ServiceLimits;
import org.jixiao.examples.service.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WorkerTest {
    private static Worker worker(Duration limit) {
        DataSize size = DataSize.ofMegabytes(1);
        return new Worker(new ServiceLimits(size, 16, 500, 10, 1, limit, limit, 1, size, size));
    }

    private static String refused(Worker worker, Callable<?> work) {
        return catchThrowableOfType(ProblemException.class, () -> worker.call(work))
                .problem()
                .code();
    }

    @Test
    void work_that_takes_too_long_is_ended() throws Exception {
        Worker worker = worker(Duration.ofMillis(100));
        CountDownLatch interrupted = new CountDownLatch(1);

        String code = refused(worker, () -> {
            try {
                return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });

        assertThat(code).isEqualTo("TIME_LIMIT");
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.call(() -> "next")).isEqualTo("next");
        worker.stop();
    }

    @Test
    void work_beyond_what_may_wait_is_sent_away() {
        Worker worker = worker(Duration.ofSeconds(20));
        CountDownLatch end = new CountDownLatch(1);
        int fits = Runtime.getRuntime().availableProcessors() + 1;
        CountDownLatch started = new CountDownLatch(fits - 1);
        CompletableFuture<?>[] calls = IntStream.range(0, fits)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> worker.call(() -> {
                            started.countDown();
                            end.await();
                            return i;
                        }),
                        work -> new Thread(work).start()))
                .toArray(CompletableFuture[]::new);
        try {
            started.await();
            while (worker.waiting() == 0) {
                Thread.onSpinWait();
            }

            assertThat(refused(worker, () -> "one too many")).isEqualTo("BUSY");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.countDown();
            CompletableFuture.allOf(calls).join();
            worker.stop();
        }
    }

    @Test
    void what_the_work_throws_is_thrown() {
        Worker worker = worker(Duration.ofSeconds(20));

        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> worker.call(() -> {
                            throw new IllegalStateException("as it is");
                        })))
                .hasMessage("as it is");
        worker.stop();
    }
}
