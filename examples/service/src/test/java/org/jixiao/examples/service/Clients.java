package org.jixiao.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients at a time, each of which asks again as soon as it is answered: forms in turn, by turns scored and reviewed. */
final class Clients {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<HttpRequest> requests = new ArrayList<>();

    private Clients(int port, List<String> forms) {
        for (String form : forms) {
            for (String path : List.of("/score?partial=true", "/review")) {
                requests.add(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(form))
                        .build());
            }
        }
    }

    static Clients ofPublishedForms(int port) {
        return new Clients(port, Forms.published().stream().map(Forms::text).toList());
    }

    static Clients ofLargestForms(int port) {
        String row =
                ",{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"name\":\"报告数量\",\"target\":\"≥20份\",\"actual\":\"18份\",\"weight\":\"1\"}";
        return new Clients(port, List.of(Forms.withActual("18份").replace("}],", "}" + row.repeat(299) + "],")));
    }

    /**
     * What came of it.
     *
     * @param micros of the requests, least first
     * @param errors answers other than 200, and none at all
     * @param seconds over which they were sent
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Outcome(long[] micros, long errors, double seconds) {
        double millis(double share) {
            return micros[(int) Math.min(micros.length - 1L, (long) (micros.length * share))] / 1000.0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d requests in %.1f s, %.0f a second, p50 %.1f ms, p99 %.1f ms, most %.1f ms, errors %d",
                    micros.length,
                    seconds,
                    micros.length / seconds,
                    millis(0.5),
                    millis(0.99),
                    millis(1),
                    errors);
        }
    }

    Outcome run(int clients, Duration time) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<One>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int first = i * 7;
                running.add(threads.submit(() -> new One().until(end, first)));
            }
            List<One> all = new ArrayList<>();
            for (Future<One> one : running) {
                all.add(one.get());
            }
            long[] micros = all.stream()
                    .flatMapToLong(one -> Arrays.stream(one.micros, 0, one.count))
                    .sorted()
                    .toArray();
            return new Outcome(
                    micros, all.stream().mapToLong(one -> one.errors).sum(), (System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One client. */
    private final class One {
        private long[] micros = new long[1024];
        private int count;
        private long errors;

        One until(long end, int first) {
            for (int i = first; System.nanoTime() < end; i++) {
                long sent = System.nanoTime();
                if (!isAnswered(requests.get(i % requests.size()))) {
                    errors++;
                }
                if (count == micros.length) {
                    micros = Arrays.copyOf(micros, 2 * count);
                }
                micros[count++] = (System.nanoTime() - sent) / 1000;
            }
            return this;
        }

        private boolean isAnswered(HttpRequest request) {
            try {
                return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
