package org.jixiao.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.examples.formfiles.Entry;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.service.intake.Body;
import org.jixiao.examples.service.intake.BodyReader;
import org.jixiao.examples.service.intake.FormIntake;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.jixiao.examples.service.scoring.Scoring;
import org.jixiao.examples.service.scoring.Wish;
import org.jixiao.examples.service.scoring.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What the page at {@code /} asks for: a file in, the review of every form in it as HTML out. */
@RestController
final class PageController {
    /** As many as a person looks through. */
    private static final int MOST_FORMS = 200;

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final BodyReader bodies;
    private final FormIntake intake;
    private final Worker worker;
    private final Scoring scoring;

    PageController(BodyReader bodies, FormIntake intake, Worker worker, Scoring scoring) {
        this.bodies = bodies;
        this.intake = intake;
        this.worker = worker;
        this.scoring = scoring;
    }

    @PostMapping(
            path = "/review",
            consumes = {BodyTypes.FILE, BodyTypes.JSON, BodyTypes.CSV},
            produces = HTML)
    String review(
            HttpServletRequest request,
            @RequestParam(defaultValue = "form.json") String name,
            @RequestParam @Nullable String rules,
            Locale locale) {
        Wish wish = new Wish(rules, true, locale);
        try (Body body = bodies.read(request)) {
            return worker.call(() -> sections(intake.entries(OneLine.of(name), body), wish));
        }
    }

    private String sections(List<Entry> entries, Wish wish) {
        if (entries.size() > MOST_FORMS) {
            throw new ProblemException(
                    ProblemCode.SEVERAL_FORMS,
                    "一个文件不能超过 " + MOST_FORMS + " 张表；更多的请用 /batch",
                    "expected no more than " + MOST_FORMS + " forms in a file; /batch takes more");
        }
        return entries.size() == 1
                ? section(entries.get(0), wish)
                : entries.stream().map(entry -> sectionOrRefusal(entry, wish)).collect(Collectors.joining());
    }

    private String section(Entry entry, Wish wish) {
        return scoring.reviewHtml(FormIntake.form(entry), wish);
    }

    /** One bad form of several stops none of the others. */
    private String sectionOrRefusal(Entry entry, Wish wish) {
        try {
            return section(entry, wish);
        } catch (ProblemException e) {
            Problem problem = e.problem();
            return "<section class=\"refused\"><p>"
                    + HtmlUtils.htmlEscape(problem.chinese().detail()) + "</p><p lang=\"en\">"
                    + HtmlUtils.htmlEscape(problem.english().detail()) + "</p></section>\n";
        }
    }
}
