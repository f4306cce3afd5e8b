package org.jixiao.examples.service.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server itself leads what failed outside of any route: with a status alone, or with an exception. */
@Controller
final class ErrorRoute implements ErrorController {
    private final ProblemWriter writer;

    ErrorRoute(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Optional<Problem> brokenOff = Problem.of(request);
        if (brokenOff.isPresent()) {
            writer.write(brokenOff.get(), request, response);
        } else if (status == null) { // asked for by its address
            writer.write(HttpProblems.notFound(request.getRequestURI()), request, response);
        } else if (fault instanceof ProblemException refused) {
            writer.write(refused.problem(), request, response);
        } else if (fault instanceof IOException) { // the client has gone
            writer.write(HttpProblems.of(400), request, response);
        } else if (fault instanceof Throwable e) {
            writer.write(Faults.logged(e), request, response);
        } else {
            writer.write(HttpProblems.of((Integer) status), request, response);
        }
    }
}
