package org.jixiao.examples.rulefiles.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;

/** Reads a text as what has to stand there. */
public final class Values {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern SHARE = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?%");
    private static final Pattern EDGES = Pattern.compile("[\\[(]\\s*(\\S+?)\\s*[,，]\\s*(\\S+?)\\s*[\\])]");
    private static final int MOST_WHOLE_DIGITS = 6;
    private static final int LONGEST_INTERVAL = 100;

    private Values() {}

    /** A text that is not empty. */
    public static String text(Node node) {
        if (node instanceof Node.Text text && !text.text().isEmpty()) {
            return text.text();
        }
        throw BadNode.expected("文字", "text", node);
    }

    /** A list of texts, or one. */
    public static List<String> texts(Node node) {
        if (node instanceof Node.Items items && !items.nodes().isEmpty()) {
            return items.nodes().stream().map(Values::text).toList();
        }
        if (node instanceof Node.Text) {
            return List.of(text(node));
        }
        throw BadNode.expected("文字的列表", "a list of texts", node);
    }

    /** A plain decimal number. */
    public static String number(Node node) {
        String text = text(node);
        if (!NUMBER.matcher(text).matches()) {
            throw BadNode.expected("数字，如 0.5", "a number such as 0.5", node);
        }
        return text;
    }

    /** A whole number of 0 or more. */
    public static int whole(Node node) {
        String text = text(node);
        if (!text.matches("[0-9]{1," + MOST_WHOLE_DIGITS + "}")) {
            throw BadNode.expected("整数", "a whole number", node);
        }
        return Integer.parseInt(text);
    }

    /** A day: {@code 2024-11-30}. */
    public static LocalDate day(Node node) {
        try {
            return LocalDate.parse(text(node));
        } catch (DateTimeParseException e) {
            throw BadNode.expected("日期，如 2024-11-30", "a date such as 2024-11-30", node);
        }
    }

    /** A share, with its %. */
    public static String share(Node node) {
        String text = text(node);
        if (SHARE.matcher(text).matches()) {
            return text;
        }
        throw missingPercent(node, NUMBER.matcher(text).matches() ? text + "%" : "90%");
    }

    /** An interval of shares, each edge with its %; 0 needs none. */
    public static String shares(Node node) {
        String text = text(node);
        var edges = EDGES.matcher(text);
        if (text.length() > LONGEST_INTERVAL || !edges.matches()) {
            throw BadNode.expected("区间，如 '[90%, +∞)'", "an interval such as '[90%, +∞)'", node);
        }
        for (String edge : List.of(edges.group(1), edges.group(2))) {
            if (NUMBER.matcher(edge).matches() && !edge.equals("0")) {
                throw missingPercent(node, text.replace(edge, edge + "%"));
            }
        }
        return text;
    }

    private static BadNode missingPercent(Node met, String meant) {
        return BadNode.at(
                met.at(),
                "应为带 % 的比例，实为" + met.met().chinese() + "；是不是要写 " + meant + "？",
                "expected a share with its %, got " + met.met().english() + "; did you mean " + meant + "?");
    }

    /** One of several words. */
    public static <T> T choice(Node node, Map<String, T> known) {
        T chosen = known.get(text(node));
        if (chosen == null) {
            String text = ((Node.Text) node).shown();
            throw BadNode.at(
                    node.at(),
                    Suggestion.behind(
                            Said.of(
                                    "没有 " + text + "，可用的有 " + known.keySet(),
                                    "unknown word " + text + ", expected one of " + known.keySet()),
                            text,
                            known.keySet()));
        }
        return chosen;
    }

    /** true or false. */
    public static boolean flag(Node node) {
        return choice(node, new TreeMap<>(Map.of("true", true, "false", false)));
    }
}
