package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;

/**
 * A document that rules come from, with what is known of it: where it is published, from when until when it is in force, and
 * when somebody last looked at it. A rule set says this once; its clauses carry it.
 *
 * <pre>{@code
 * Document.titled("某区绩效自评办法")
 *         .publishedAt("https://example.org/2024/banfa.html")
 *         .inForceFrom(LocalDate.of(2024, 1, 1))
 *         .checkedOn(LocalDate.of(2026, 11, 26))
 * }</pre>
 *
 * <p>Immutable.
 */
@Value.Immutable
public abstract class Document implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PLACE = 300;

    Document() {}

    /**
     * A document of which only title or number is known.
     *
     * @throws org.jixiao.value.InvalidValueException if the title is blank
     */
    public static Document titled(String title) {
        return make(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Title or number: 财预〔2020〕10号. */
    public abstract String title();

    /** Where it can be read: an address, or in words where it is printed. */
    public abstract Optional<String> publishedAt();

    /** The first day on which it is in force. */
    public abstract Optional<LocalDate> inForceFrom();

    /** The last day on which it is in force; absent while no end is known. */
    public abstract Optional<LocalDate> inForceUntil();

    /** When somebody last held the rules against it. */
    public abstract Optional<LocalDate> checkedOn();

    /**
     * The same, published there: an address, or in words where it is printed.
     *
     * @throws org.jixiao.value.InvalidValueException if the place is blank, of several lines or longer than 300 characters
     */
    public Document publishedAt(String place) {
        return make(title(), Optional.of(given(place, "place")), inForceFrom(), inForceUntil(), checkedOn());
    }

    /**
     * The same, in force from that day on.
     *
     * @throws org.jixiao.value.InvalidValueException if it ends before
     */
    public Document inForceFrom(LocalDate firstDay) {
        return make(title(), publishedAt(), Optional.of(given(firstDay, "firstDay")), inForceUntil(), checkedOn());
    }

    /**
     * The same, in force until that day, which still counts.
     *
     * @throws org.jixiao.value.InvalidValueException if it begins later
     */
    public Document inForceUntil(LocalDate lastDay) {
        return make(title(), publishedAt(), inForceFrom(), Optional.of(given(lastDay, "lastDay")), checkedOn());
    }

    /** The same, last looked at on that day. */
    public Document checkedOn(LocalDate day) {
        return make(title(), publishedAt(), inForceFrom(), inForceUntil(), Optional.of(given(day, "day")));
    }

    private static Document make(
            String title,
            Optional<String> publishedAt,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<LocalDate> checkedOn) {
        if (given(title, "title").isBlank()) {
            throw invalidAt("Document", "document.title", Wording.of("met.blank"));
        }
        publishedAt.filter(place -> !isLine(place, LONGEST_PLACE)).ifPresent(place -> {
            throw invalidAt(title, "document.place", quoted(place), LONGEST_PLACE);
        });
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw invalidAt(
                    title, "document.until", until.get().toString(), from.get().toString());
        }
        return ImmutableDocument.make(title, publishedAt, from, until, checkedOn);
    }

    /** Whether a text is one line with something in it, of so many characters at most. */
    static boolean isLine(String text, int mostCharacters) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= mostCharacters
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** Whether nothing but the title is known. */
    boolean isBare() {
        return equals(titled(title()));
    }

    /** When the last of them was looked at that was looked at longest ago; empty where there is none, or one never was. */
    static Optional<LocalDate> allCheckedOn(List<Document> documents) {
        Optional<LocalDate> first = Optional.empty();
        for (Document document : documents) {
            Optional<LocalDate> checked = document.checkedOn();
            if (checked.isEmpty()) {
                return Optional.empty();
            }
            first = first.isPresent() && first.get().isBefore(checked.get()) ? first : checked;
        }
        return first;
    }

    /** Its parts as an author writes them, the title first: {@code title(某办法)}, {@code checkedOn(2026-11-26)}. */
    public List<Term> terms() {
        List<Term> all = new ArrayList<>(List.of(Term.of("title", Term.of(title()))));
        publishedAt().ifPresent(place -> all.add(Term.of("publishedAt", Term.of(place))));
        inForceFrom().ifPresent(day -> all.add(Term.of("inForceFrom", Term.of(day.toString()))));
        inForceUntil().ifPresent(day -> all.add(Term.of("inForceUntil", Term.of(day.toString()))));
        checkedOn().ifPresent(day -> all.add(Term.of("checkedOn", Term.of(day.toString()))));
        return List.copyOf(all);
    }

    /** Title and all that is known, in a line, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        StringJoiner text = new StringJoiner(Messages.template("punctuation.semicolon", given(locale, "locale")));
        text.add(title());
        publishedAt().ifPresent(place -> text.add(Messages.text("document.published", locale, place)));
        inForceFrom().ifPresent(day -> text.add(Messages.text("document.in_force_from", locale, day.toString())));
        inForceUntil().ifPresent(day -> text.add(Messages.text("document.in_force_until", locale, day.toString())));
        checkedOn().ifPresent(day -> text.add(Messages.text("document.checked", locale, day.toString())));
        return text.toString();
    }
}
