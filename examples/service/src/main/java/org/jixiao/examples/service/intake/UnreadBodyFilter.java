package org.jixiao.examples.service.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the answer to a body that was not read to its end, and then passes over what still comes of it, up to a limit of size and time: a client
 * that writes all before it reads gets to the answer, and one without an end is cut off. The answer has no length in its head, for
 * the server reads nothing more once an answer has all its bytes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadBodyFilter extends OncePerRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int CHUNK = 16 * 1024;

    private final long most;

    UnreadBodyFilter(ServiceLimits limits) {
        this.most = limits.unread().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        ServletInputStream in = request.getInputStream();
        if (in.isFinished() || Problem.of(request).isPresent()) {
            return;
        }
        if (ProblemWriter.TYPE.equals(response.getContentType())) {
            response.flushBuffer();
        }
        passOver(in);
    }

    private void passOver(ServletInputStream in) {
        TimedInput timed = new TimedInput(in, PATIENCE);
        byte[] chunk = new byte[CHUNK];
        try {
            long left = most;
            while (left > 0) {
                int read = timed.read(chunk);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException e) {
            // the client has gone or is too slow; the server closes the connection
        }
    }
}
