package org.jixiao.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, started once on a free port for all tests of the JVM, with limits short enough to wait for. */
final class Running {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final ConfigurableApplicationContext CONTEXT = SpringApplication.run(
            Service.class,
            "--server.port=0",
            "--server.tomcat.connection-timeout=1s",
            "--jixiao.limits.receive=2s",
            "--jixiao.limits.rows=200",
            "--jixiao.limits.lines=3000",
            "--jixiao.limits.batches=2");

    static final int PORT = Integer.parseInt(CONTEXT.getEnvironment().getRequiredProperty("local.server.port"));

    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Running() {}

    /** The routes of this program; that of the error page is none of them. */
    static Set<RequestMappingInfo> routes() {
        Set<RequestMappingInfo> routes =
                new HashSet<>(CONTEXT.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet());
        routes.removeIf(route -> route.getPatternValues().contains("/error"));
        return routes;
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .timeout(Duration.ofSeconds(30));
    }

    static Answer get(String path, String... headers) {
        HttpRequest.Builder request = to(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static Answer post(String path, String json, String... headers) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Answer post(String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request =
                to(path).POST(BodyPublishers.ofByteArray(body)).header("Content-Type", type);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer of the service. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return MAPPER.readTree(body());
        }

        /** The code of a problem. */
        String code() {
            return json().path("code").asString("");
        }
    }
}
