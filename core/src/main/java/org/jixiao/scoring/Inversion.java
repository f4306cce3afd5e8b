package org.jixiao.scoring;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** The target's own words with the verb behind its object: 提升服务水平 as 服务水平得到提升. */
final class Inversion {
    private static final ImmutableSet<String> VERBS = ImmutableSet.of(
            "提升", "提高", "增强", "加强", "改善", "改进", "完善", "健全", "优化", "美化", "净化", "保障", "保证", "维护", "巩固", "促进", "推动", "推进",
            "带动", "拓展", "扩大", "丰富", "规范", "落实", "建立", "建成", "建设", "形成", "制定", "编制", "开展", "完成", "实现", "通过", "增加", "减少",
            "降低", "缓解", "解决", "满足", "杜绝", "避免");
    private static final String ADVERB = "进一步|不断|持续|逐步|稳步|切实|有效|明显|显著|全面|全部|充分|大幅度?|较大|极大地?|很大|按时|按期|如期|及时|按要求|按计划";
    private static final Pattern LAST_ADVERB = Pattern.compile("(" + ADVERB + ")$");
    /** What an actual may put between the object and the verb. */
    private static final Pattern BETWEEN = Pattern.compile("(均已|均|都|已经|已)?(得到|得以|有)?(了|" + ADVERB + ")*的?");

    private static final int LEAST_OBJECT = 2;

    private Inversion() {}

    /** What stands behind the inverted target in {@code actual}; empty where it does not begin with it. */
    static Optional<String> restBehind(String target, String actual) {
        for (String verb : VERBS) {
            int at = target.indexOf(verb);
            String object = at < 0 ? "" : target.substring(at + verb.length());
            // 增加收入减少支出: of two verbs nobody can tell which object is whose
            if (object.length() >= LEAST_OBJECT && VERBS.stream().noneMatch(object::contains)) {
                return restBehind(target.substring(0, at), verb, object, actual);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> restBehind(String front, String verb, String object, String actual) {
        var adverb = LAST_ADVERB.matcher(front);
        String manner = adverb.find() ? adverb.group() : "";
        String opening = front.substring(0, front.length() - manner.length()) + object;
        if (!actual.startsWith(opening)) {
            return Optional.empty();
        }
        int found = actual.indexOf(verb, opening.length());
        if (found < 0) {
            return Optional.empty();
        }
        String between = actual.substring(opening.length(), found);
        boolean same = BETWEEN.matcher(between).matches() && between.contains(manner);
        return same ? Optional.of(actual.substring(found + verb.length())) : Optional.empty();
    }
}
