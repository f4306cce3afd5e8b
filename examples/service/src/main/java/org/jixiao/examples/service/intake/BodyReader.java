package org.jixiao.examples.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Reads the whole body of a request; one that is too large or too slow is refused before it fills anything. */
@Component
public final class BodyReader {
    private static final int CHUNK = 8 * 1024;

    private final ServiceLimits limits;
    private final HeldBytes held;

    BodyReader(ServiceLimits limits, HeldBytes held) {
        this.limits = limits;
        this.held = held;
    }

    /** The body, to be closed when nothing of it is needed any more. */
    public Body read(HttpServletRequest request) {
        if (request.getContentLengthLong() > limits.bodyBytes()) {
            throw tooLarge();
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        boolean isWhole = false;
        try {
            TimedInput in = new TimedInput(request.getInputStream(), limits.receive());
            try {
                copy(in, read);
            } catch (IOException e) {
                throw in.problem().brokenOff(request);
            }
            isWhole = true;
            return new Body(read.toByteArray(), held);
        } catch (IOException e) {
            throw new ProblemException(ProblemCode.BAD_REQUEST, "读不到内容", "there is no body to read");
        } finally {
            if (!isWhole) {
                held.giveBack(read.size());
            }
        }
    }

    private void copy(TimedInput in, ByteArrayOutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (to.size() + read > limits.bodyBytes()) {
                throw tooLarge();
            }
            held.take(read);
            to.write(chunk, 0, read);
        }
    }

    private ProblemException tooLarge() {
        String most = limits.body().toKilobytes() + " kB";
        return new ProblemException(ProblemCode.TOO_LARGE, "内容不能超过 " + most, "expected a body of no more than " + most);
    }
}
