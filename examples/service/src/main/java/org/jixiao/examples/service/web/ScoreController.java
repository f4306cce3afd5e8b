package org.jixiao.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ScorecardData;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.service.intake.Body;
import org.jixiao.examples.service.intake.BodyReader;
import org.jixiao.examples.service.intake.ChangeReader;
import org.jixiao.examples.service.intake.ChangeRequest;
import org.jixiao.examples.service.intake.FormIntake;
import org.jixiao.examples.service.scoring.Scoring;
import org.jixiao.examples.service.scoring.Wish;
import org.jixiao.examples.service.scoring.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One form in, one answer out. */
@RestController
final class ScoreController {
    private final BodyReader bodies;
    private final FormIntake intake;
    private final ChangeReader changes;
    private final Worker worker;
    private final Scoring scoring;

    ScoreController(BodyReader bodies, FormIntake intake, ChangeReader changes, Worker worker, Scoring scoring) {
        this.bodies = bodies;
        this.intake = intake;
        this.changes = changes;
        this.worker = worker;
        this.scoring = scoring;
    }

    @PostMapping(
            path = "/score",
            consumes = {BodyTypes.JSON, BodyTypes.CSV},
            produces = BodyTypes.JSON)
    ScorecardData score(
            HttpServletRequest request,
            @RequestParam @Nullable String rules,
            @RequestParam(defaultValue = "false") boolean partial,
            Locale locale) {
        Wish wish = new Wish(rules, partial, locale);
        try (Body body = bodies.read(request)) {
            return worker.call(() -> scoring.score(intake.form(BodyTypes.name(request), body), wish));
        }
    }

    @PostMapping(
            path = "/review",
            consumes = {BodyTypes.JSON, BodyTypes.CSV},
            produces = BodyTypes.JSON)
    ReviewData review(HttpServletRequest request, @RequestParam @Nullable String rules, Locale locale) {
        Wish wish = new Wish(rules, true, locale);
        try (Body body = bodies.read(request)) {
            return worker.call(() -> scoring.review(intake.form(BodyTypes.name(request), body), wish));
        }
    }

    /** A form alone asks what would lift it to its next grade; one with changes, what these make of it. */
    @PostMapping(path = "/what-if", consumes = BodyTypes.JSON, produces = BodyTypes.JSON)
    Object whatIf(
            HttpServletRequest request,
            @RequestParam @Nullable String rules,
            @RequestParam(defaultValue = "false") boolean partial,
            Locale locale) {
        Wish wish = new Wish(rules, partial, locale);
        try (Body body = bodies.read(request)) {
            return worker.call(() -> whatIf(changes.read(body), wish));
        }
    }

    private Object whatIf(ChangeRequest request, Wish wish) {
        Optional<FileForm> changed = request.changed();
        return changed.isPresent()
                ? scoring.change(request, changed.get(), wish)
                : scoring.whatIf(request.form(), wish);
    }
}
