package org.jixiao.scoring;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges words against words: only plain statements count; anything else stays open.
 *
 * <p>The actual is read clause by clause. Each clause can state that the target was attained, attained in part or not
 * attained; where no clause does, or clauses contradict each other, nothing is concluded.
 */
final class ProseJudge {
    /** Space and punctuation; but 1.5, 24/7, 1:2 and -5 are not 15, 247, 12 and 5, and < is not >. */
    private static final Pattern FILLING =
            Pattern.compile("[\\p{IsWhite_Space}。,;!?、“”\"'‘’《》()\\[\\]【】·—_…]|-(?!\\d)|(?<!\\d)[.:/]|[.:/](?!\\d)");

    private static final Splitter CLAUSES =
            Splitter.on(CharMatcher.anyOf(",;。!?")).omitEmptyStrings();

    private static final ImmutableSet<String> DONE = ImmutableSet.of(
            "完成", "按时完成", "按期完成", "如期完成", "及时完成", "提前完成", "按计划完成", "按要求完成", "达成", "达成目标", "达成预期指标", "达成预期目标", "达到预期",
            "达到预期目标", "达到预期指标", "达到目标", "实现预期目标", "符合", "符合要求", "符合预期", "通过", "达标");
    private static final ImmutableSet<String> DENIALS =
            ImmutableSet.of("未完成", "未开展", "未通过", "未达成", "未达到", "未达标", "未实现", "未按", "尚未", "没有完成", "不符合", "不达标");
    /** In front of a denial these take it back: 无未完成事项. */
    private static final Pattern TAKEN_BACK = Pattern.compile("(无|没有|不存在)(任何|尚)?$");

    private static final ImmutableSet<String> EMPHASES =
            ImmutableSet.of("", "已", "均", "全部", "均已", "已全部", "全部已", "已经", "都已", "都");
    private static final ImmutableSet<String> WEAKENINGS = ImmutableSet.of("基本", "部分", "大部分", "基本上", "已基本", "已部分");

    private ProseJudge() {}

    static Optional<Attainment> judge(String targetText, String actualText) {
        String target = words(targetText);
        String actual = words(actualText);
        if (actual.equals(target)) {
            // two cells of mere signs, such as / and —, are no statement
            return target.isEmpty() ? Optional.empty() : Optional.of(Attainment.ATTAINED);
        }
        // a target of several clauses is repeated as a whole
        Optional<Attainment> ofAll = openingOf(actual, target);
        if (ofAll.isPresent()) {
            return ofAll;
        }
        Set<Attainment> said = EnumSet.noneOf(Attainment.class);
        for (String clause : CLAUSES.split(Normalizer.normalize(actualText, Normalizer.Form.NFKC))) {
            Optional<Attainment> saying = saidBy(words(clause), target);
            if (saying.isEmpty() && clause.contains("%")) {
                return Optional.empty(); // 已完成，完成率80%: a share that no rule weighs
            }
            saying.ifPresent(said::add);
        }
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    private static Optional<Attainment> saidBy(String clause, String target) {
        // a target such as 杜绝未完成事项 holds a denial of its own: its words deny nothing
        boolean denied = DENIALS.stream().anyMatch(denial -> denies(clause, denial) && !target.contains(denial));
        if (!denied) {
            return openingOf(clause, target);
        }
        // 部分未完成: what is not done in part is done in part
        return Optional.of(clause.startsWith("部分") ? Attainment.PARTLY : Attainment.NOT_ATTAINED);
    }

    private static boolean denies(String clause, String denial) {
        int at = clause.indexOf(denial);
        return at >= 0 && !TAKEN_BACK.matcher(clause.substring(0, at)).find();
    }

    private static Optional<Attainment> openingOf(String clause, String target) {
        if (leads(WEAKENINGS, clause, target)) {
            return Optional.of(Attainment.PARTLY);
        }
        return leads(EMPHASES, clause, target) ? Optional.of(Attainment.ATTAINED) : Optional.empty();
    }

    /** Whether the clause is one of {@code openings} followed by the target's own words or by words for done. */
    private static boolean leads(ImmutableSet<String> openings, String clause, String target) {
        return openings.stream()
                .filter(clause::startsWith)
                .map(opening -> clause.substring(opening.length()))
                .anyMatch(rest -> (rest.equals(target) && !target.isEmpty()) || DONE.contains(rest));
    }

    private static String words(String text) {
        return FILLING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
