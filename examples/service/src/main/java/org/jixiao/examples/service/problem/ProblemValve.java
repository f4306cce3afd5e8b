package org.jixiao.examples.service.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that the server refuses before any filter sees them, such as a malformed request line. Tomcat makes it by its name,
 * which is why it is public.
 */
public final class ProblemValve extends ErrorReportValve {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** For Tomcat. */
    public ProblemValve() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        int status = response.getStatus();
        Problem problem = throwable == null || status < 500 ? HttpProblems.of(status) : Faults.logged(throwable);
        try {
            response.setContentType(ProblemWriter.TYPE);
            byte[] body = MAPPER.writeValueAsBytes(problem);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            // the client has gone
            response.setSuspended(true);
        }
    }
}
