package org.jixiao.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Bodies that no honest client sends, over plain sockets. */
final class HostileBodies {
    private static final int CHUNK = 64 * 1024;

    private final int port;

    HostileBodies(int port) {
        this.port = port;
    }

    /** Writes a body; ends when the server does not take any more. */
    interface Writing {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    /** A body, and the code of the problem that has to be the answer. */
    record Refusal(int port, String code, String head, Writing body) {
        /** The whole answer. */
        String send() {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(20_000);
                OutputStream out = socket.getOutputStream();
                CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> read(socket));
                try {
                    out.write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
                    body.to(out);
                    out.flush();
                } catch (IOException e) {
                    // the server has had enough
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return answer.join();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String read(Socket socket) {
            StringBuilder answer = new StringBuilder();
            byte[] chunk = new byte[8192];
            try {
                InputStream in = socket.getInputStream();
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    answer.append(new String(chunk, 0, read, StandardCharsets.UTF_8));
                    if (isWhole(answer)) {
                        return answer.toString();
                    }
                }
            } catch (IOException e) {
                // cut off behind its answer
            }
            return answer.toString();
        }

        /** The end of the object of a problem, in a body with a length or in the last chunk. */
        private static boolean isWhole(StringBuilder answer) {
            String text = answer.toString().strip();
            return (text.contains("\r\n\r\n{") && text.endsWith("}")) || text.endsWith("}\r\n\r\n0");
        }
    }

    /** All of them by what they are. */
    Map<String, Refusal> all() {
        Map<String, Refusal> all = new LinkedHashMap<>();
        all.put("50 MB", refusal("TOO_LARGE", "Content-Length: " + (50 << 20), out -> {
            for (int i = 0; i < 50 << 20; i += CHUNK) {
                out.write(new byte[CHUNK]);
            }
        }));
        all.put("endless", refusal("TOO_LARGE", "Transfer-Encoding: chunked", out -> {
            byte[] length = "10000\r\n".getBytes(StandardCharsets.US_ASCII);
            byte[] end = "\r\n".getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(length);
                out.write(new byte[CHUNK]);
                out.write(end);
            }
        }));
        all.put("100,000 levels", whole("TOO_DEEP", "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        all.put("GBK", whole("ENCODING", Forms.withActual("18份").getBytes(Charset.forName("GBK"))));
        all.put("slow", refusal("TOO_SLOW", "Content-Length: 1000", out -> {
            while (true) {
                out.write(' ');
                Thread.sleep(200);
            }
        }));
        all.put("silent", refusal("TOO_SLOW", "Content-Length: 1000", out -> out.write('{')));
        all.put("no request", new Refusal(port, "BAD_REQUEST", "NONSENSE\r\n", out -> {}));
        all.put("two lengths", refusal("BAD_REQUEST", "Content-Length: 1\r\nContent-Length: 2", out -> {}));
        return all;
    }

    private Refusal whole(String code, byte[] body) {
        return refusal(code, "Content-Length: " + body.length, out -> out.write(body));
    }

    private Refusal refusal(String code, String header, Writing body) {
        String head = "POST /score HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + header + "\r\n";
        return new Refusal(port, code, head, body);
    }
}
