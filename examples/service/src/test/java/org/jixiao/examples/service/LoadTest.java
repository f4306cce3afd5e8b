package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A minute of 64 clients, and the hostile bodies, against a JVM of its own with a heap of 256 MB. Run by the profile {@code load}. */
@Tag("load")
class LoadTest {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    @Test
    void a_minute_of_64_clients_without_an_error(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("service.log");
        Path collections = folder.resolve("gc.log");
        Process service = start(log, collections);
        try {
            int port = port(log);
            print("warming up: " + Clients.ofPublishedForms(port).run(64, Duration.ofSeconds(10)));
            Clients.Outcome outcome = Clients.ofPublishedForms(port).run(64, Duration.ofSeconds(60));
            print("64 clients: " + outcome);
            new HostileBodies(port).all().forEach((what, refusal) -> {
                long sent = System.nanoTime();
                String answer = refusal.send();
                print(String.format(
                        "%s: %s in %.1f s",
                        what, answer.lines().findFirst().orElse("-"), (System.nanoTime() - sent) / 1e9));
                assertThat(answer).as(what).startsWith("HTTP/1.1 4").contains(refusal.code());
            });
            Clients.Outcome largest = Clients.ofLargestForms(port).run(64, Duration.ofSeconds(10));
            print("64 clients with forms of 300 rows: " + largest);
            Clients.Outcome after = Clients.ofPublishedForms(port).run(64, Duration.ofSeconds(5));
            print("64 clients, after the hostile bodies: " + after);
            print("heap, most in use before a collection and after one: " + heap(collections));

            assertThat(outcome.errors() + largest.errors() + after.errors()).isZero();
            assertThat(Files.readString(log)).doesNotContain("OutOfMemoryError", "ERROR");
        } finally {
            service.destroy();
            service.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static Process start(Path log, Path collections) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:gc:file=" + collections,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        "--server.port=0",
                        "--logging.level.org.springframework.boot.tomcat=info"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static int port(Path log) throws Exception {
        for (int i = 0; i < 600; i++) {
            Matcher started = STARTED.matcher(Files.exists(log) ? Files.readString(log) : "");
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("not started: " + Files.readString(log));
    }

    private static String heap(Path collections) throws IOException {
        int before = 0;
        int after = 0;
        Matcher heap = HEAP.matcher(Files.readString(collections));
        while (heap.find()) {
            before = Math.max(before, Integer.parseInt(heap.group(1)));
            after = Math.max(after, Integer.parseInt(heap.group(2)));
        }
        return before + " MB, " + after + " MB";
    }

    private static void print(String line) {
        System.out.println("load: " + line);
    }
}
