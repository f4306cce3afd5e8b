package org.jixiao.examples.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileReason;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Place;
import org.jixiao.examples.formfiles.Said;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused: an {@code application/problem+json} of RFC 9457. What is not there is left out.
 *
 * @param type {@code urn:jixiao:problem:JSON}
 * @param title what kind of refusal it is, in the language of the request
 * @param status of HTTP
 * @param detail this refusal in a sentence, in the language of the request
 * @param code stable, of {@link ProblemCode}: {@code JSON}
 * @param chinese title and detail in Chinese
 * @param english title and detail in English
 * @param key the caller's own key of the row, where one row is meant
 * @param line of the body, counted from 1
 * @param column of that line, in characters, counted from 1
 * @param pointer JSON pointer of the value that is meant
 * @param reference under which the service has logged a fault of its own
 * @param mistakes the cells that could not be read, all of them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Text chinese,
        Text english,
        @Nullable String key,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String pointer,
        @Nullable String reference,
        List<CellProblem> mistakes) {
    private static final int LONGEST = 500;

    /**
     * Title and detail in one language.
     *
     * @param title what kind of refusal it is
     * @param detail this refusal in a sentence
     */
    public record Text(String title, String detail) {}

    /** A refusal of that kind; {@code why} says what was met and what was expected. */
    public static Problem of(ProblemCode code, Said why) {
        return of(code, why, null, CellProblem.Spot.NONE, List.of());
    }

    /** The same of the row with this key. */
    public static Problem ofRow(ProblemCode code, Said why, @Nullable String key) {
        return of(code, why, key, CellProblem.Spot.NONE, List.of());
    }

    /** The same at a place of the body. */
    public static Problem at(ProblemCode code, Said why, int line, int column, String pointer) {
        return of(code, why, null, new CellProblem.Spot(line, column, pointer), List.of());
    }

    /** What could not be read. */
    public static Problem of(FileTrouble trouble) {
        Place place = trouble.place().orElse(null);
        return of(
                code(trouble.reason(), place),
                trouble.message(),
                null,
                CellProblem.Spot.of(trouble.place()),
                List.of());
    }

    private static ProblemCode code(FileReason reason, @Nullable Place place) {
        return switch (reason) {
            case JSON -> ProblemCode.JSON;
            case ENCODING -> ProblemCode.ENCODING;
            case EMPTY -> ProblemCode.EMPTY;
            case TABLE -> ProblemCode.TABLE;
            case LAYOUT -> ProblemCode.LAYOUT;
            case TOO_LARGE -> tooLarge(place);
            case NOT_READABLE -> ProblemCode.TOO_SLOW;
            default -> ProblemCode.NO_FORM;
        };
    }

    /** A limit that is met at a value is that of the rows; one within a line is the parser's; else all of the text is too large. */
    private static ProblemCode tooLarge(@Nullable Place place) {
        if (place instanceof Place.InText in && in.column() > 1) {
            return ProblemCode.TOO_DEEP;
        }
        return place instanceof Place.InJson ? ProblemCode.TOO_MANY_ROWS : ProblemCode.TOO_LARGE;
    }

    /** The mistakes in the cells of a form; there is at least one. */
    public static Problem of(FileForm form, List<CellMistake> mistakes) {
        CellMistake first = mistakes.get(0);
        String more = mistakes.size() == 1 ? "" : "（共 " + mistakes.size() + " 处）";
        String moreEnglish = mistakes.size() == 1 ? "" : " (the first of " + mistakes.size() + ")";
        return of(
                ProblemCode.CELLS,
                Said.of(first.message(Locale.CHINESE) + more, first.message(Locale.ENGLISH) + moreEnglish),
                first.key(),
                CellProblem.Spot.of(form.places().of(first)),
                mistakes.stream().map(mistake -> CellProblem.of(mistake, form)).toList());
    }

    private static Problem of(
            ProblemCode code, Said why, @Nullable String key, CellProblem.Spot spot, List<CellProblem> mistakes) {
        Said line = why.oneLine(LONGEST);
        Text chinese = new Text(code.title().chinese(), line.chinese());
        Text english = new Text(code.title().english(), line.english());
        return new Problem(
                "urn:jixiao:problem:" + code,
                chinese.title(),
                code.status(),
                chinese.detail(),
                code.name(),
                chinese,
                english,
                key == null ? null : OneLine.of(key),
                spot.line(),
                spot.column(),
                spot.pointer(),
                null,
                mistakes);
    }

    /** Remembers the problem, for the server gives its own answer where a body breaks off. */
    public ProblemException brokenOff(HttpServletRequest request) {
        request.setAttribute(Problem.class.getName(), this);
        return new ProblemException(this);
    }

    /** Why the body of the request broke off; empty where it did not. */
    public static Optional<Problem> of(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(Problem.class.getName()));
    }

    /** The same, with title and detail in this language: Chinese, else English. */
    public Problem in(Locale locale) {
        Text text = locale.getLanguage().equals("zh") ? chinese : english;
        return with(text, reference);
    }

    /** The same, with the reference of a line in the log. */
    Problem loggedAs(String logged) {
        return with(new Text(title, detail), logged);
    }

    private Problem with(Text text, @Nullable String logged) {
        return new Problem(
                type,
                text.title(),
                status,
                text.detail(),
                code,
                chinese,
                english,
                key,
                line,
                column,
                pointer,
                logged,
                mistakes);
    }
}
