package org.jixiao.scoring;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a cell that answers several points by name: {@code 有管理办法：是；定点维修：否}. What is not plainly yes or no is no answer. */
final class ChecklistAnswers {
    private static final Splitter ENTRIES =
            Splitter.on(CharMatcher.anyOf(";,、。\n")).omitEmptyStrings();
    private static final CharMatcher NUMBERING = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("().①②③④⑤⑥⑦⑧⑨⑩"));
    private static final CharMatcher BETWEEN = CharMatcher.anyOf(":=-—()");

    private static final ImmutableSet<String> YES =
            ImmutableSet.of("是", "有", "√", "✓", "✔", "达到", "已达到", "符合", "合格", "完成", "已完成");
    private static final ImmutableSet<String> NO =
            ImmutableSet.of("否", "无", "×", "✗", "✘", "没有", "未达到", "不符合", "不合格", "未完成");

    private ChecklistAnswers() {}

    /** The name in one width, without spaces. */
    static String plain(String name) {
        return CharMatcher.whitespace().removeFrom(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    /** Whether a name can be found in a cell: it is one entry of it, and not mere numbering. */
    static boolean isName(String name) {
        String plain = plain(name);
        return !NUMBERING.trimLeadingFrom(plain).isEmpty()
                && ENTRIES.splitToList(plain).equals(List.of(plain));
    }

    /** Whether each of the points named is there; empty unless every one is answered, once, and nothing else is said. */
    static Optional<List<Boolean>> of(String cell, List<String> names) {
        List<String> entries = entries(cell);
        List<Boolean> answers = new ArrayList<>(names.size());
        for (String name : names) {
            List<Boolean> said = entries.stream()
                    .flatMap(entry -> answer(entry, plain(name)).stream())
                    .toList();
            if (said.size() != 1) {
                return Optional.empty();
            }
            answers.add(said.get(0));
        }
        return entries.size() == names.size() ? Optional.of(answers) : Optional.empty();
    }

    private static List<String> entries(String cell) {
        return ENTRIES.splitToStream(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .map(CharMatcher.whitespace()::removeFrom)
                .filter(entry -> !NUMBERING.matchesAllOf(entry))
                .toList();
    }

    private static Optional<Boolean> answer(String entry, String name) {
        String own = entry.startsWith(name) ? entry : NUMBERING.trimLeadingFrom(entry);
        if (!own.startsWith(name)) {
            return Optional.empty();
        }
        String said = BETWEEN.trimFrom(own.substring(name.length()));
        return YES.contains(said) ? Optional.of(true) : NO.contains(said) ? Optional.of(false) : Optional.empty();
    }
}
