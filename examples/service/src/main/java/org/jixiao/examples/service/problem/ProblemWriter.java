package org.jixiao.examples.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, whatever the client accepts. */
@Component
public final class ProblemWriter {
    /** The media type of RFC 9457. */
    public static final String TYPE = "application/problem+json";

    private final JsonMapper mapper;
    private final LocaleResolver languages;

    ProblemWriter(JsonMapper mapper, LocaleResolver languages) {
        this.mapper = mapper;
        this.languages = languages;
    }

    /** Answers with the problem; where an answer has begun, it can only end there. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(TYPE);
        response.getOutputStream().write(mapper.writeValueAsBytes(problem.in(languages.resolveLocale(request))));
    }
}
