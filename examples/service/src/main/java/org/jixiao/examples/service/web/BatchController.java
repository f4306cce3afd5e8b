package org.jixiao.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.service.intake.BatchInput;
import org.jixiao.examples.service.intake.Batches;
import org.jixiao.examples.service.intake.FormIntake;
import org.jixiao.examples.service.problem.Faults;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.jixiao.examples.service.scoring.Scoring;
import org.jixiao.examples.service.scoring.Wish;
import org.jixiao.examples.service.scoring.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Forms a line in, answers a line out, in their order and while the forms still come; a line that is no form has an answer as well. */
@RestController
final class BatchController {
    private static final int CHUNK = 32 * 1024;

    private final Batches batches;
    private final Worker worker;
    private final Scoring scoring;
    private final JsonMapper mapper;

    BatchController(Batches batches, Worker worker, Scoring scoring, JsonMapper mapper) {
        this.batches = batches;
        this.worker = worker;
        this.scoring = scoring;
        this.mapper = mapper;
    }

    /** What each line of a batch is answered with. */
    enum Answer {
        /** Its scorecard. */
        SCORE,
        /** Its review. */
        REVIEW;

        static Answer named(String name) {
            return switch (name) {
                case "score" -> SCORE;
                case "review" -> REVIEW;
                default ->
                    throw new ProblemException(
                            ProblemCode.PARAMETER,
                            "answer 应为 score 或 review，实际是 " + OneLine.of(name, 40),
                            "expected score or review for answer, got " + OneLine.of(name, 40));
            };
        }
    }

    @PostMapping(
            path = "/batch",
            consumes = {BodyTypes.LINES, BodyTypes.JSONL},
            produces = BodyTypes.LINES)
    void batch(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam @Nullable String rules,
            @RequestParam(defaultValue = "false") boolean partial,
            @RequestParam(defaultValue = "score") String answer,
            Locale locale)
            throws IOException {
        Wish wish = new Wish(rules, partial, locale);
        Answer asked = Answer.named(answer);
        try (Batches.Batch batch = batches.begin()) {
            response.setContentType(BodyTypes.LINES);
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), CHUNK);
            BatchInput lines = batch.lines(request.getInputStream(), out::flush);
            int read = 0;
            while (lines.hasNext()) {
                Entry entry = lines.next();
                if (++read > batch.mostLines()) {
                    write(out, refused(lines.lineNumber(), tooMany(batch.mostLines()), wish));
                    break;
                }
                write(
                        out,
                        lines.isLate()
                                ? refused(lines.lineNumber() + 1, lines.late(), wish)
                                : answer(lines, entry, asked, wish));
            }
            out.flush();
        }
    }

    private void write(OutputStream out, BatchAnswer answer) throws IOException {
        out.write(mapper.writeValueAsBytes(answer));
        out.write('\n');
    }

    private BatchAnswer answer(BatchInput lines, Entry entry, Answer answer, Wish wish) {
        int line = lines.lineNumber();
        try {
            FileForm form = FormIntake.form(entry);
            String id = form.cells().id();
            return answer == Answer.SCORE
                    ? BatchAnswer.of(line, id, worker.call(() -> scoring.score(form, wish)))
                    : BatchAnswer.of(line, id, worker.call(() -> scoring.review(form, wish)));
        } catch (ProblemException e) {
            return refused(line, e.problem(), wish);
        } catch (RuntimeException e) { // a fault of ours must not stop the other lines either
            return refused(line, Faults.logged(e), wish);
        }
    }

    private static BatchAnswer refused(int line, Problem problem, Wish wish) {
        return BatchAnswer.of(line, problem.in(wish.locale()));
    }

    private static Problem tooMany(int most) {
        return Problem.of(
                ProblemCode.TOO_MANY_LINES,
                Said.of(
                        "一批不能超过 " + most + " 行，以下的没有读",
                        "expected no more than " + most + " lines; what follows was not read"));
    }
}
