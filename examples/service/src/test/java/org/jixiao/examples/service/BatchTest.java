package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchTest {
    private static List<JsonNode> batch(String query, String lines) {
        Running.Answer answer =
                Running.post("/batch" + query, "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        return answer.body().lines().map(Running.MAPPER::readTree).toList();
    }

    @Test
    void lines_are_answered_in_their_order_as_each_would_be_alone() {
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> Forms.lineWithActual(i % 25 + "份").replace("f-1", "f-" + i))
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers = batch("", lines);

        assertThat(answers).hasSize(300);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).path("line").asInt()).isEqualTo(i + 1);
            assertThat(answers.get(i).path("id").asString()).isEqualTo("f-" + i);
        }
        JsonNode alone = Running.post("/score", Forms.withActual("7份").replace("f-1", "f-7"))
                .json();
        assertThat(answers.get(7).path("scorecard")).isEqualTo(alone);
    }

    @Test
    void a_bad_line_has_an_answer_of_its_own_and_stops_no_other() {
        String good = Forms.lineWithActual("18份");
        List<JsonNode> answers = batch("?answer=review", good + "\n\nnonsense\n{\"id\":\n" + good + "\r\n[]\n" + good);

        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(answers)
                .extracting(answer -> answer.at("/problem/code").asString(""))
                .containsExactly("", "JSON", "JSON", "", "LAYOUT", "");
        assertThat(answers.get(1).at("/problem/line").asInt()).isEqualTo(3);
        assertThat(answers.get(0).at("/review/schema").asString()).isEqualTo("jixiao/review/0");
    }

    @Test
    void cells_and_rules_that_do_not_fit_are_problems_of_their_line() {
        List<JsonNode> answers = batch(
                "",
                Forms.lineWithActual("较多") + "\n" + Forms.lineWithActual("18份").replace("chaoyang", "atlantis"));

        assertThat(answers)
                .extracting(answer -> answer.at("/problem/code").asString())
                .containsExactly("CELLS", "NO_RULES");
    }

    @Test
    void an_empty_batch_has_no_answers() {
        assertThat(batch("", "\n\n")).isEmpty();
    }

    @Test
    void what_follows_the_last_line_that_is_allowed_is_not_read() {
        List<JsonNode> answers = batch("", "[]\n".repeat(3100));

        assertThat(answers).hasSize(3001);
        assertThat(answers.get(3000).at("/problem/code").asString()).isEqualTo("TOO_MANY_LINES");
    }

    @Test
    void a_line_without_an_end_is_refused_and_ends_the_batch() {
        List<JsonNode> answers = batch("", Forms.lineWithActual("18份") + "\n" + "x".repeat(2 << 20));

        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).at("/problem/code").asString()).isEqualTo("TOO_LARGE");
    }

    @Test
    void an_answer_comes_before_the_next_form_is_sent_and_a_pause_ends_the_batch() throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 1; i <= 3; i++) {
                send(out, Forms.lineWithActual(i + "份") + "\n");
                assertThat(answer(in).path("line").asInt()).isEqualTo(i);
            }
            send(out, "{");
            JsonNode late = answer(in);
            assertThat(late.path("line").asInt()).isEqualTo(4);
            assertThat(late.at("/problem/code").asString()).isEqualTo("TOO_SLOW");
        }
    }

    @Test
    void one_batch_too_many_is_told_to_come_again() throws IOException {
        try (Socket one = waiting();
                Socket other = waiting()) {
            Running.Answer answer = Running.post("/batch", "application/jsonl", "[]".getBytes(StandardCharsets.UTF_8));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("BUSY");
            assertThat(one.isConnected() && other.isConnected()).isTrue();
        }
    }

    /** A batch that has had its first answer, and is open. */
    private static Socket waiting() throws IOException {
        Socket socket = open();
        OutputStream out = socket.getOutputStream();
        send(out, "[]\n");
        answer(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        return socket;
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Running.PORT);
        socket.setSoTimeout(10_000);
        String head = """
                POST /batch HTTP/1.1
                Host: x
                Content-Type: application/jsonl
                Transfer-Encoding: chunked

                """;
        socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static void send(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The next line of the body; head and lengths of chunks are passed over. */
    private static JsonNode answer(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = in.readLine();
        }
        return Running.MAPPER.readTree(String.valueOf(line));
    }
}
