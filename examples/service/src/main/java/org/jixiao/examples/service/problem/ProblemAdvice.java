package org.jixiao.examples.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every exception of a request becomes a problem; what is no fault of the request is logged, and only a reference to it leaves. */
@RestControllerAdvice
final class ProblemAdvice {
    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void refused(ProblemException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(e.problem(), request, response);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    void notFound(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(HttpProblems.notFound(request.getRequestURI()), request, response);
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String known =
                String.join(", ", Optional.ofNullable(e.getSupportedMethods()).orElse(new String[0]));
        String met = OneLine.of(e.getMethod());
        response.setHeader(HttpHeaders.ALLOW, known);
        writer.write(
                Problem.of(
                        ProblemCode.METHOD,
                        Said.of("应为 " + known + "，实际是 " + met, "expected " + known + ", got " + met)),
                request,
                response);
    }

    @ExceptionHandler
    void mediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String known = text(e.getSupportedMediaTypes());
        String met =
                Optional.ofNullable(request.getContentType()).map(OneLine::of).orElse("");
        writer.write(
                Problem.of(
                        ProblemCode.MEDIA_TYPE,
                        Said.of(
                                "Content-Type 应为 " + known + "，实际是 \"" + met + "\"",
                                "expected a Content-Type of " + known + ", got \"" + met + "\"")),
                request,
                response);
    }

    @ExceptionHandler
    void notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String known = text(e.getSupportedMediaTypes());
        writer.write(
                Problem.of(ProblemCode.NOT_ACCEPTABLE, Said.of("能给出的格式：" + known, "can be given: " + known)),
                request,
                response);
    }

    @ExceptionHandler
    void parameter(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String met = e.getName() + "=" + OneLine.of(String.valueOf(e.getValue()));
        writer.write(
                Problem.of(
                        ProblemCode.PARAMETER,
                        Said.of("参数 " + met + " 看不懂", "the parameter " + met + " is not understood")),
                request,
                response);
    }

    @ExceptionHandler
    void other(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            writer.write(HttpProblems.of(known.getStatusCode().value()), request, response);
        } else if (e instanceof IOException) { // no other I/O is done here: the client has gone
            writer.write(HttpProblems.of(400), request, response);
        } else {
            writer.write(Faults.logged(e), request, response);
        }
    }

    private static String text(List<MediaType> types) {
        return String.join(
                ", ", types.stream().map(MediaType::toString).distinct().toList());
    }
}
