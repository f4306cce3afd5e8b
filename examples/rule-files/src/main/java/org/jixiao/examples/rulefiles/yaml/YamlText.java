package org.jixiao.examples.rulefiles.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.scoring.Term;

/**
 * Writes terms as YAML: a word with texts in it is a text or a list, a word with other terms in it has fields; where two fields have one
 * name, a list of fields.
 */
public final class YamlText {
    /** What needs no quotes anywhere: it begins like a word or a number, and nothing in it or behind it means anything to YAML. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}≥≤=（《“][^\\p{Cntrl}:#,\\[\\]{}&*!|>'\"@`]*");

    private static final String STEP = "  ";
    private static final int LONGEST_LINE = 100;
    private static final int DEEPEST_LINE = 3;

    private YamlText() {}

    /** {@code word: …}, over as many lines as it takes, each behind {@code indent}. */
    public static String block(Term term, String indent) {
        List<Term> parts = term.parts();
        String key = indent + text(term.word()) + ":";
        String line = key + " " + flow(parts) + "\n";
        if (isFlat(parts) || (line.length() <= LONGEST_LINE && depth(parts) <= DEEPEST_LINE && !hasSource(parts))) {
            return line;
        }
        if (isRepeating(parts)) {
            return key + "\n"
                    + parts.stream()
                            .map(part -> indent + STEP + "- " + flow(List.of(part)) + "\n")
                            .collect(Collectors.joining());
        }
        return key + "\n"
                + parts.stream().map(part -> block(part, indent + STEP)).collect(Collectors.joining());
    }

    /** Parts in one line: a text, a list, or fields. */
    public static String flow(List<Term> parts) {
        if (parts.isEmpty()) {
            return "{}";
        }
        if (isFlat(parts)) {
            return parts.size() == 1
                    ? text(parts.get(0).word())
                    : parts.stream().map(part -> text(part.word())).collect(Collectors.joining(", ", "[", "]"));
        }
        return isRepeating(parts)
                ? parts.stream().map(part -> flow(List.of(part))).collect(Collectors.joining(", ", "[", "]"))
                : parts.stream()
                        .map(part -> text(part.word()) + ": " + flow(part.parts()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static int depth(List<Term> parts) {
        return parts.stream().mapToInt(part -> 1 + depth(part.parts())).max().orElse(0);
    }

    /** A rule, which has a source, takes several lines however short it is. */
    private static boolean hasSource(List<Term> parts) {
        return parts.stream().anyMatch(part -> part.word().equals("source"));
    }

    private static boolean isFlat(List<Term> parts) {
        return parts.stream().allMatch(part -> part.parts().isEmpty());
    }

    private static boolean isRepeating(List<Term> parts) {
        Set<String> words = new HashSet<>();
        return !parts.stream().allMatch(part -> words.add(part.word()));
    }

    /** A text, in quotes where YAML would read something else. */
    public static String text(String text) {
        if (PLAIN.matcher(text).matches() && text.equals(text.strip())) {
            return text;
        }
        boolean isPrintable = text.codePoints().noneMatch(Character::isISOControl);
        return isPrintable ? "'" + text.replace("'", "''") + "'" : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                escaped.append('\\').append((char) c);
            } else if (Character.isISOControl(c)) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.append('"').toString();
    }
}
