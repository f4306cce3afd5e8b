package org.jixiao.examples.formreview.corrections;

import java.util.Locale;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jspecify.annotations.Nullable;

/** What the unit is asked to do with a cell. */
enum Request {
    /** To print what we found instead. */
    REPLACE,
    /** To write what is not there. */
    WRITE,
    /** To look which of several figures is wrong. */
    CHECK,
    /** To look whether the score or the weight beside it is wrong. */
    COMPARE;

    /** The request in a sentence; {@code place} and {@code column} name the cell. */
    String sentence(
            Locale locale,
            String place,
            String column,
            @Nullable String printed,
            @Nullable String ours,
            String reason,
            String clause) {
        String why = stop(sentence(reason), Said.of("。", ". ").in(locale));
        String met = printed == null ? Said.of("（空）", "(empty)").in(locale) : printed;
        Said said = switch (this) {
            case REPLACE ->
                Said.of(
                        place + "，" + column + "：公布 " + met + "，应为 " + ours + "。" + why + "请改为 " + ours + "。",
                        place + ", " + column + ": printed " + met + ", expected " + ours + ". " + why
                                + "Please change it to " + ours + ". ");
            case WRITE ->
                Said.of(
                        place + "，" + column + "：" + why + "请补写。",
                        place + ", " + column + ": " + why + "Please fill it in. ");
            case CHECK ->
                Said.of(
                        place + "，" + column + "：" + why + "请核对后改正。",
                        place + ", " + column + ": " + why + "Please check and correct it. ");
            case COMPARE ->
                Said.of(
                        place + "，" + column + "：" + why + "请与分值对照核对。",
                        place + ", " + column + ": " + why + "Please check it against the weight. ");
        };
        return OneLine.of(
                said.and("依据：" + clause + "。", "Source: " + clause + ".").in(locale), Integer.MAX_VALUE);
    }

    /** The reason as a sentence of its own, which English begins with a capital. */
    private static String sentence(String reason) {
        return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    private static String stop(String reason, String stop) {
        return reason.isEmpty() ? "" : reason + stop;
    }
}
