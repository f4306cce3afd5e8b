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
    /** Space and punctuation; but 1.5, 24/7, 1:2 and -5 are not 15, 247, 12 and 5, and {@literal <} is not {@literal >}. */
    private static final Pattern FILLING =
            Pattern.compile("[\\p{IsWhite_Space}。,;!?、“”\"'‘’《》()\\[\\]【】·—_…]|-(?!\\d)|(?<!\\d)[.:/]|[.:/](?!\\d)");

    private static final Splitter CLAUSES =
            Splitter.on(CharMatcher.anyOf(",;。!?")).omitEmptyStrings();

    private static final ImmutableSet<String> DONE = ImmutableSet.of(
            "完成", "按时完成", "按期完成", "如期完成", "及时完成", "提前完成", "按计划完成", "按要求完成", "达成", "达成目标", "达成年度指标", "达成年度目标", "达成预期",
            "达成预期指标", "达成预期目标", "达成指标", "完成预期指标", "完成预期目标", "完成目标", "已达到", "达到预期", "达到预期目标", "达到预期指标", "达到预期效果",
            "达到预期要求", "达到目标", "达到要求", "达到标准", "实现预期目标", "实现目标", "符合", "符合要求", "符合标准", "符合预期", "通过", "通过验收", "达标", "全覆盖",
            "全部覆盖", "健全", "100%", "完成100%");
    /** Words of mood and aspect, which change nothing of what is stated. */
    private static final Pattern MOOD = Pattern.compile("了|必须|须|应当|均|已");

    private static final int LEAST_STATEMENT = 4;
    private static final int LEAST_CUT = 15;

    /** The national clause's own sentence. */
    private static final String PARTLY_ATTAINED = "部分达成";

    private static final ImmutableSet<String> DENIALS = ImmutableSet.of(
            "未完成", "未开展", "未实施", "未启动", "未通过", "未达成", "未达到", "未达标", "未实现", "未按", "尚未", "没有完成", "不符合", "不达标");
    /** In front of a denial these take it back: 无未完成事项. */
    private static final Pattern TAKEN_BACK = Pattern.compile("(无|没有|不存在)(任何|尚)?$");

    /** Behind the target's own words these take something back; a share right behind them does too: 完成系统升级80%. */
    private static final Pattern TAKING_BACK = Pattern.compile(
            "不(?!断|仅|但)|[没尚仍但差待]|未(?!发生|出现|发现)|部分|基本|有待|还需|除|在建|进行中|推进中|^[了的]?(完成率|率|进度|比例)?(为|达到?|约)?(?!100%)[\\d.]+%");

    private static final ImmutableSet<String> EMPHASES =
            ImmutableSet.of("", "已", "均", "全部", "均已", "已全部", "全部已", "已经", "都已", "都", "100%", "非常", "十分");
    /** In front of the target's own words these deny them. */
    private static final ImmutableSet<String> REFUSALS = ImmutableSet.of("未", "未能", "没有", "尚未");

    private static final ImmutableSet<String> WEAKENINGS = ImmutableSet.of("基本", "部分", "大部分", "基本上", "已基本", "已部分");

    private ProseJudge() {}

    static Optional<Attainment> judge(String targetText, String actualText) {
        String target = words(targetText);
        String actual = words(actualText);
        if (actual.equals(target)) {
            // two cells of mere signs, such as / and —, are no statement
            return target.isEmpty() ? Optional.empty() : Optional.of(Attainment.ATTAINED);
        }
        if (isSameStatement(target, actual, endsInCut(targetText) || endsInCut(actualText))) {
            return Optional.of(Attainment.ATTAINED);
        }
        if (actual.startsWith(PARTLY_ATTAINED)) {
            return Optional.of(Attainment.PARTLY);
        }
        // a target of several clauses is repeated as a whole, and more may stand behind it
        if (takesBack(actual, target)) {
            return Optional.empty();
        }
        Optional<Attainment> ofAll = openingOf(actual, target).or(() -> repeated(actual, target));
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

    /** 须符合标准 and 符合标准, 提高能力 and 提高了能力; of a cell that was cut what is left of it. */
    private static boolean isSameStatement(String target, String actual, boolean cut) {
        String wanted = MOOD.matcher(target).replaceAll("");
        String reached = MOOD.matcher(actual).replaceAll("");
        if (wanted.equals(reached)) {
            return wanted.length() >= LEAST_STATEMENT;
        }
        int shorter = Math.min(wanted.length(), reached.length());
        return cut && shorter >= LEAST_CUT && wanted.regionMatches(0, reached, 0, shorter);
    }

    private static boolean endsInCut(String text) {
        return text.strip().endsWith("…");
    }

    /** The target's own words, followed by words that take something back: 提升服务水平，但仍有差距. */
    private static boolean takesBack(String actual, String target) {
        return target.length() > 1
                && EMPHASES.stream()
                        .anyMatch(opening -> actual.startsWith(opening)
                                && actual.startsWith(target, opening.length())
                                && TAKING_BACK
                                        .matcher(actual.substring(opening.length() + target.length()))
                                        .find());
    }

    /** The target's own words, 已 or the like in front or not, followed by words that take nothing back. */
    private static Optional<Attainment> repeated(String actual, String target) {
        if (target.length() < 2) {
            return Optional.empty();
        }
        for (String opening : REFUSALS) {
            if (actual.startsWith(opening) && actual.startsWith(target, opening.length())) {
                return Optional.of(Attainment.NOT_ATTAINED);
            }
        }
        for (String opening : WEAKENINGS) {
            if (actual.startsWith(opening) && actual.startsWith(target, opening.length())) {
                return Optional.of(Attainment.PARTLY);
            }
        }
        for (String opening : EMPHASES) {
            if (actual.startsWith(opening) && actual.startsWith(target, opening.length())) {
                String more = actual.substring(opening.length() + target.length());
                return TAKING_BACK.matcher(more).find() ? Optional.empty() : Optional.of(Attainment.ATTAINED);
            }
        }
        return Optional.empty();
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
