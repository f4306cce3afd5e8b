package org.jixiao.batch;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jixiao.internal.Messages;
import org.jixiao.internal.ReadBack;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.ScoringException;
import org.jixiao.value.InvalidValueException;

/** The result of one of many forms: its scorecard, or why there is none. Immutable, equal by value, serialisable. */
@Value.Immutable
public abstract class ScoringResult implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    ScoringResult() {}

    /** A form that was scored. */
    public static ScoringResult of(String id, Scorecard card) {
        return of(given(id, "id"), Optional.of(given(card, "card")), Optional.empty());
    }

    /** A row that gave no scorecard: no form could be made from it, or a strategy failed on the form. */
    public static ScoringResult failed(String id, Throwable thrown) {
        return of(given(id, "id"), Optional.empty(), Optional.of(Failure.of(thrown)));
    }

    private static ScoringResult of(String id, Optional<Scorecard> card, Optional<Failure> failure) {
        if (card.isPresent() == failure.isPresent()) {
            throw invalid("batch.result", card.isPresent() ? "both" : "neither");
        }
        return ImmutableScoringResult.make(id, card, failure);
    }

    /** What the caller finds the form by: the id given to its row, else the project; {@code #7} where the seventh has none. */
    public abstract String id();

    /** The scorecard; faults of the form are findings in it. Empty where the form was not scored. */
    public abstract Optional<Scorecard> card();

    /** Why there is no scorecard; empty where there is one. */
    public abstract Optional<Failure> failure();

    /** {@code f-1: 政务外网运维 2024: 99.99 优}, or the id and the failure. */
    @Override
    public String toString() {
        return id() + ": " + (card().isPresent() ? card().get() : failure().orElseThrow());
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(given(id(), "id"), given(card(), "card"), given(failure(), "failure")));
    }

    /** What was thrown instead of a scorecard. Immutable, equal by value, serialisable. */
    @Value.Immutable
    public abstract static class Failure implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        Failure() {}

        /** What was thrown, as values: of the exceptions of this library their code, place and texts, of any other its message. */
        public static Failure of(Throwable thrown) {
            String type = given(thrown, "thrown").getClass().getName();
            if (thrown instanceof InvalidValueException mistake) {
                return ImmutableFailure.make(
                        type,
                        mistake.code(),
                        mistake.place(),
                        mistake.met(),
                        texts(mistake::expected),
                        texts(mistake::message));
            }
            if (thrown instanceof ScoringException mistake) {
                return ImmutableFailure.make(
                        type,
                        mistake.code(),
                        mistake.place(),
                        mistake.met(),
                        texts(mistake::expected),
                        texts(mistake::message));
            }
            String said = said(thrown);
            return ImmutableFailure.make(type, "", "", "", texts(locale -> ""), texts(locale -> said));
        }

        /** In English and in Chinese. */
        private static List<String> texts(Function<Locale, String> text) {
            return List.of(text.apply(Locale.ENGLISH), text.apply(Locale.CHINESE));
        }

        /** The message; the class where there is none, or where even saying it fails. */
        private static String said(Throwable thrown) {
            try {
                String said = thrown.getMessage();
                return said == null || said.isBlank() ? thrown.getClass().getName() : said;
            } catch (RuntimeException e) {
                return thrown.getClass().getName();
            }
        }

        /** The class of what was thrown, such as {@code org.jixiao.form.InvalidFormException}. */
        public abstract String exception();

        /** The stable code of the mistake, such as {@code unit.unknown}; empty where it has none. */
        public abstract String code();

        /** Where the mistake was met, such as 产出指标/数量指标/总带宽; empty where it is not known. */
        public abstract String place();

        /** The value met; empty where it is not known. */
        public abstract String met();

        abstract List<String> expectedTexts();

        abstract List<String> messageTexts();

        /** What was expected, in the language of {@code locale}: Chinese, else English; empty where it is not known. */
        public String expected(Locale locale) {
            return text(expectedTexts(), locale);
        }

        /**
         * The whole message in the language of {@code locale}: Chinese, else English. Anything not thrown by the library has
         * one language; its class stands where it has no message.
         */
        public String message(Locale locale) {
            return text(messageTexts(), locale);
        }

        private static String text(List<String> texts, Locale locale) {
            return texts.get(Messages.isEnglish(given(locale, "locale")) ? 0 : 1);
        }

        /** The message in English. */
        @Override
        public String toString() {
            return message(Locale.ENGLISH);
        }

        @Serial
        Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> ImmutableFailure.make(
                    exception(), code(), place(), met(), texts(this::expected), texts(this::message)));
        }
    }
}
